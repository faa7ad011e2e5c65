import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { FieldError } from './choice-list.tsx';
import styles from './field-foot.module.css';

/** The last line of a field: who sees what is written there. Trust is said where the writing happens. */
export function SeenBy({ icon = 'unseen', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <p className={styles.seen}>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </p>
  );
}

/** What Mantine's `error` prop gets: the sentence with its drawing, or `false` for none. */
export const errorWords = (sentence: string | null | undefined): ReactNode =>
  sentence ? <FieldError>{sentence}</FieldError> : false;

/** A field that is not one of Mantine's: label above, hint under the label, the rest below. */
export function Field({
  label,
  hint,
  error,
  seen,
  htmlFor,
  labelId,
  children,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  seen?: ReactNode;
  htmlFor?: string;
  labelId?: string;
  children: ReactNode;
}) {
  return (
    <div>
      <label className={styles.label} id={labelId} htmlFor={htmlFor}>
        {label}
      </label>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {children}
      {error ? <FieldError>{error}</FieldError> : null}
      {seen === undefined ? null : <SeenBy>{seen}</SeenBy>}
    </div>
  );
}
