import type { ConflictRow } from '../../../../src/contract/matching/schema.ts';
import { AgeingChip } from '../../shared/components/ageing-chip.tsx';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useNow } from '../../shared/format/use-now.ts';
import styles from './desk.module.css';
import { tieName } from './tie-name.ts';

export type CaseState = 'open' | 'decided';

/** y, the list: the oldest first, each with its tie and its age. */
export function ConflictList({
  cases,
  open,
  shownId,
  state,
  onState,
}: {
  cases: readonly ConflictRow[];
  open: number;
  shownId: string | null;
  state: CaseState;
  onState: (state: CaseState) => void;
}) {
  const t = useT();
  return (
    <>
      <header className={styles.queueHead}>
        <h1 className="t20">{t('review.cases.title')}</h1>
        <p className="t14 ink2">{t('review.cases.open', { count: open })}</p>
        <Segmented<CaseState>
          legend={t('review.cases.show')}
          isWide
          value={state}
          onChange={onState}
          segments={[
            { value: 'open', label: t('review.cases.showOpen') },
            { value: 'decided', label: t('review.cases.decided') },
          ]}
        />
      </header>
      <ol className={styles.queue} aria-label={t('review.cases.title')}>
        {cases.map((row) => (
          <li key={row.id} data-selected={row.id === shownId || undefined}>
            <CurrentLink to={`/cases/${row.id}`} isCurrent={row.id === shownId}>
              <b>{row.startup.name}</b>
              <span>{row.mentor.name}</span>
              <span className="ink3">{tieName(t, row.reason)}</span>
              <CaseAge row={row} />
            </CurrentLink>
          </li>
        ))}
      </ol>
    </>
  );
}

const dayMs = 86_400_000;
const decideDays = 5;

function CaseAge({ row }: { row: ConflictRow }) {
  const t = useT();
  const now = useNow();
  if (row.state !== 'open') {
    return <StateBadge tone={row.state === 'confirmed' ? 'plain' : 'off'}>{t(`review.cases.${row.state}`)}</StateBadge>;
  }
  if (row.waitsSince !== null) return <AgeingChip day={1} isStopped />;
  if (row.kind === 'flag') return <StateBadge tone="off">{t('review.cases.flagOnly')}</StateBadge>;
  const due = new Date(row.dueAt).getTime();
  const left = Math.max(0, Math.ceil((due - now) / dayMs));
  const late = Math.max(0, Math.floor((now - due) / dayMs));
  return (
    <AgeingChip day={Math.max(1, decideDays - Math.min(decideDays - 1, left) + 1)} of={decideDays} lateDays={late} />
  );
}
