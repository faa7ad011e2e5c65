import { useState } from 'react';
import { gainOf, type RulesPreview as Found } from '../../../../src/contract/matching/preview-routes.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { WithBold } from '../../shared/text/with-bold.tsx';
import { MovedList, MovedTable } from './moved-startups.tsx';
import { figuresOf, linesOf } from './preview-figures.ts';
import styles from './rules.module.css';
import { SlopeChart } from './slope-chart.tsx';
import type { useRulesPreview } from './use-rules-preview.ts';

/** k, at the right: who would gain and who would lose, and why, before anything is saved. */
export function RulesPreview({
  preview,
  share,
  isForCohorts,
}: {
  preview: ReturnType<typeof useRulesPreview> | null;
  /** The share of pairs across the border that the draft asks for. */
  share: number;
  /** The draft changes what only a cohort's proposals keep to, which first suggestions do not show. */
  isForCohorts: boolean;
}) {
  const t = useT();
  if (preview === null) return <p className="ink2">{t('policy.preview.unchanged')}</p>;
  const { data, error, refetch, isBehind } = preview;
  if (error !== null && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <RowsSkeleton />;
  return (
    <div aria-busy={isBehind} className={styles.preview}>
      <output className="t14 ink2">{isBehind ? t('policy.preview.computing') : ''}</output>
      {data.rules.length === 0 && data.rows.every(({ reason }) => reason === null) ? (
        <p>{t('policy.preview.same')}</p>
      ) : (
        <Moved found={data} />
      )}
      {share === 0 || data.looked === 0 ? null : (
        <p className="t14 ink2">{t('policy.preview.across', acrossOf(data))}</p>
      )}
      {isForCohorts ? <p className="t14 ink2">{t('policy.preview.cohorts')}</p> : null}
    </div>
  );
}

const acrossOf = ({ across, looked }: Found) => ({ ...across, looked });

function Moved({ found }: { found: Found }) {
  const t = useT();
  const { rows, looked, startups } = found;
  const [isTable, setTable] = useState(false);
  const lines = linesOf(rows);
  const losing = rows.filter((row) => gainOf(row) < 0);
  const gaining = rows.filter((row) => gainOf(row) > 0).toReversed();
  return (
    <>
      <Sentences found={found} />
      {looked < startups ? <p className="t14 ink2">{t('policy.preview.sampled', { looked, all: startups })}</p> : null}
      <PairsByRule found={found} />
      <SlopeChart rows={lines} version={found.fromVersion} />
      <p className="t14 ink2">
        {t('policy.preview.legend', { drawn: lines.length, all: looked })}{' '}
        <button type="button" className="link" onClick={() => setTable(true)}>
          {t('policy.preview.table')}
        </button>
      </p>
      <div className={styles.both}>
        <MovedList title={t('policy.preview.gainMost')} rows={gaining.slice(0, 3)} />
        <MovedList title={t('policy.preview.loseMost')} rows={losing.slice(0, 3)} />
      </div>
      {isTable ? <MovedTable rows={rows} onClose={() => setTable(false)} /> : null}
    </>
  );
}

function Sentences({ found }: { found: Found }) {
  const t = useT();
  const format = useFormat();
  const figures = figuresOf(found.rows);
  const decimal = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const counts = t('policy.preview.counts', {
    gain: t('policy.preview.gain', { count: figures.gain }),
    lose: t('policy.preview.lose', { count: figures.lose }),
    stay: t('policy.preview.stay', { count: figures.stay }),
  });
  const { worst, mean, without, others } = figures;
  return (
    <p>
      {counts} {others === 0 ? null : `${t('policy.preview.others', { count: others })} `}
      {figures.isSomebodyServed ? (
        <WithBold
          sentence={t('policy.preview.worst', {
            ...worst,
            beforeMean: decimal(mean.before),
            afterMean: decimal(mean.after),
          })}
        />
      ) : null}{' '}
      {without.before === without.after ? null : <WithBold sentence={t('policy.preview.nobody', without)} />}
    </p>
  );
}

function PairsByRule({ found: { rules } }: { found: Found }) {
  const t = useT();
  if (rules.length === 0) return null;
  return (
    <ul className={styles.pairs} aria-label={t('policy.preview.pairs')}>
      {rules.map(({ rule, excluded, freed }) => (
        <li key={rule}>
          <b>
            {[
              ...(excluded === 0 ? [] : [t('policy.preview.excluded', { count: excluded })]),
              ...(freed === 0 ? [] : [t('policy.preview.freed', { count: freed })]),
            ].join(', ')}
          </b>
          : {t(`matching.rule.${rule}`)}
        </li>
      ))}
    </ul>
  );
}
