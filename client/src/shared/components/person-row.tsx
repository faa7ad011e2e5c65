import type { ReactNode } from 'react';
import { CurrentLink } from './current-link.tsx';
import styles from './person-row.module.css';

interface PersonRowProps {
  /** `<Person/>`, `<BlindPerson/>`, `<StartupSquare/>` or `<Span/>`. */
  readonly figure: ReactNode;
  readonly name: string;
  /** The row leads there; the whole row can be pressed, the name is the link. */
  readonly to?: string;
  /** Their work, or what the startup builds. */
  readonly about?: ReactNode;
  /** On a line of its own. */
  readonly place?: ReactNode;
  /** One thing at the right: a score, a date or a state. */
  readonly aside?: ReactNode;
  /** Below, over the whole width: a sentence, a strip, the actions. */
  readonly children?: ReactNode;
  readonly isSelected?: boolean;
  readonly headingLevel?: 2 | 3;
}

/** Arch, name, work, place, one thing at the right. Put it in an `<li>`. */
export function PersonRow(props: PersonRowProps) {
  const { figure, name, to, about, place, aside, children, isSelected = false, headingLevel = 3 } = props;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.row} data-selected={isSelected || undefined}>
      <span className={styles.figure}>{figure}</span>
      <div className={styles.words}>
        <Heading className={styles.name}>
          {to === undefined ? (
            name
          ) : (
            <CurrentLink to={to} isCurrent={isSelected}>
              {name}
            </CurrentLink>
          )}
        </Heading>
        {about === undefined && place === undefined ? null : (
          <p className={styles.sub}>
            {about}
            {place === undefined ? null : <span className={styles.place}>{place}</span>}
          </p>
        )}
      </div>
      {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      {children === undefined ? null : <div className={styles.more}>{children}</div>}
    </div>
  );
}

/** A list of person rows with one hairline between. Ordered when rank matters. */
export function PersonRows({
  children,
  isRanked = false,
  label,
}: {
  children: ReactNode;
  isRanked?: boolean;
  label?: string;
}) {
  const List = isRanked ? 'ol' : 'ul';
  return (
    <List className={styles.rows} aria-label={label}>
      {children}
    </List>
  );
}
