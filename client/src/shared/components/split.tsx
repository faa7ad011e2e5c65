import type { ReactNode, Ref } from 'react';
import styles from './split.module.css';

/** Work at the left, its consequence at the right on `sheet` with the one button. On a phone the consequence comes after. */
export function Split({
  work,
  then,
  thenLabel,
  thenWidth = 340,
  hideThenOnPhone = false,
  isThenBelow = false,
  thenRef,
}: {
  work: ReactNode;
  then: ReactNode;
  thenLabel: string;
  /** 332–440 px at a desk. */
  thenWidth?: number;
  hideThenOnPhone?: boolean;
  /** Work that needs the whole width of a narrow desk: what follows from it stands below, as on a phone. */
  isThenBelow?: boolean;
  /** For work whose consequence a phone must be led to. */
  thenRef?: Ref<HTMLElement>;
}) {
  return (
    <div
      className={styles.split}
      data-below={isThenBelow || undefined}
      style={{ '--then': `${thenWidth}px` } as React.CSSProperties}
    >
      <div className={styles.work}>{work}</div>
      <aside ref={thenRef} className={styles.then} aria-label={thenLabel} data-desk-only={hideThenOnPhone || undefined}>
        {then}
      </aside>
    </div>
  );
}
