import type { CSSProperties } from 'react';
import { useT } from '../i18n/use-t.ts';
import { totalOf, type ScorePart } from './score-part.ts';
import styles from './strip.module.css';

/** The score in a list: its parts in one line, then the sum. Both come from the same array. */
export function Strip({
  parts,
  hideNumber = false,
}: {
  parts: readonly Pick<ScorePart, 'key' | 'got'>[];
  hideNumber?: boolean;
}) {
  const t = useT();
  const total = totalOf(parts);
  const spoken = t('ui.partsSum', { parts: parts.map((part) => part.got).join(', '), total });
  return (
    <div className={hideNumber ? undefined : styles.withNumber}>
      <span className="sr">{spoken}</span>
      <span className={styles.strip} aria-hidden="true">
        {parts.map((part) => (
          <i key={part.key} style={{ '--v': part.got } as CSSProperties} />
        ))}
      </span>
      {hideNumber ? null : <Score value={total} />}
    </div>
  );
}

/** `86 of 100`. A number never stands without its scale. */
export function Score({ value }: { value: number }) {
  const t = useT();
  return (
    <span className={styles.score}>
      {value} <small>{t('ui.of100')}</small>
    </span>
  );
}
