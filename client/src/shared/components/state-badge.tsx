import type { ReactNode } from 'react';
import styles from './state-badge.module.css';

/** A state is a word with a dot, not a pill. `off` = paused or stopped, `late` = a broken promise. */
export function StateBadge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'act' | 'late' | 'off';
  children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}

/** The only filled round thing: how many wait on you. Nothing waits, nothing shows. */
export function Count({ value }: { value: number }) {
  return value > 0 ? <span className={styles.count}>{value > 99 ? '99+' : value}</span> : null;
}
