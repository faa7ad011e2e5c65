import type { CSSProperties } from 'react';
import { useT } from '../i18n/use-t.ts';
import { totalOf, type ScorePart } from './score-part.ts';
import styles from './stairs.module.css';

/**
 * How a score adds up: each bar starts where the last one ended, the pale rest is what was missing, the last row is the
 * sum in ink. Everything comes from one array.
 */
export function Stairs({ parts }: { parts: readonly ScorePart[] }) {
  const t = useT();
  const total = totalOf(parts);
  const starts = parts.map((_part, index) => totalOf(parts.slice(0, index)));
  return (
    <ul className={styles.stairs}>
      {parts.map((part, index) => (
        <li key={part.key}>
          <span className={styles.sentence}>{part.sentence}</span>
          <Bar from={starts[index] ?? 0} got={part.got} possible={part.possible} />
          <span className={styles.got}>
            {part.got}
            <span className="sr"> {t('ui.stairsPart', { got: '', possible: part.possible })}</span>
          </span>
        </li>
      ))}
      <li className={styles.sum}>
        <span className={styles.sentence}>{t('ui.stairsSum')}</span>
        <Bar from={0} got={total} possible={0} />
        <span className={styles.got}>{total}</span>
      </li>
    </ul>
  );
}

function Bar({ from, got, possible }: { from: number; got: number; possible: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {possible > 0 ? <u style={{ '--f': from, '--m': possible } as CSSProperties} /> : null}
      <i style={{ '--f': from, '--v': got } as CSSProperties} />
    </span>
  );
}

/** What would raise the score, in one sentence: a rule at its left, nothing else. */
export function Counterfactual({ children }: { children: React.ReactNode }) {
  return <p className={styles.would}>{children}</p>;
}
