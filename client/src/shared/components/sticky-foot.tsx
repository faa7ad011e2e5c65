import type { ReactNode } from 'react';
import styles from './sticky-foot.module.css';

/** The actions of a page, fixed under the thumb on a phone; at a desk it is not shown unless `onDesk` says so. */
export function StickyFoot({ children, onDesk = false }: { children: ReactNode; onDesk?: boolean }) {
  return (
    <div className={styles.foot} data-desk={onDesk || undefined}>
      {children}
    </div>
  );
}
