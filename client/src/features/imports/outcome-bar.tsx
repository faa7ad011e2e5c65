import type { CSSProperties } from 'react';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SheetImport } from './api.ts';
import styles from './outcome-bar.module.css';

const outcomes = ['clean', 'normalised', 'warned', 'refused'] as const;

/** o2: how the rows came out, as a bar and in numbers that stand beside their words. */
export function OutcomeBar({ counts }: { counts: NonNullable<SheetImport['counts']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {outcomes
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <i key={outcome} data-outcome={outcome} style={{ '--v': counts[outcome] } as CSSProperties} />
          ))}
      </div>
      <dl className={styles.sum}>
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt data-outcome={outcome}>{t(`imports.outcomes.${outcome}`)}</dt>
            <dd>{format.number(counts[outcome])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
