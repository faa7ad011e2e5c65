import styles from './big-span.module.css';

/** The arc between two people, large. `both` draws itself once, in marigold: the one moment that is felt. */
export function BigSpan({ state }: { state: 'open' | 'mine' | 'both' }) {
  return (
    <svg className={styles.span} data-state={state} viewBox="0 0 320 110" aria-hidden="true">
      {state === 'both' ? null : <path className={styles.open} d="M80 100a80 88 0 0 1 160 0" />}
      {state === 'mine' ? <path className={styles.mine} d="M80 100a80 88 0 0 1 80-88" /> : null}
      {state === 'both' ? <path className={styles.both} pathLength="1" d="M80 100a80 88 0 0 1 160 0" /> : null}
      <circle className={styles.dot} cx="80" cy="100" r="6" />
      <circle className={styles.dot} cx="240" cy="100" r="6" />
    </svg>
  );
}
