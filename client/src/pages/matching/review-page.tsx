import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getMatch, listMatches } from '../../../../src/contract/matching/match-routes.ts';
import styles from '../../features/matching/desk.module.css';
import { ReviewQueue } from '../../features/matching/review-queue.tsx';
import { type LastUndo, ReviewWork } from '../../features/matching/review-work.tsx';
import { useLiveQueue } from '../../features/matching/use-review.ts';
import { chooseProgram, useCoordinated } from '../../features/programs/chosen-program.ts';
import type { Program } from '../../features/programs/use-programs.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { PageSkeleton, RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** j: the review desk of a program. */
export function ReviewPage() {
  const t = useT();
  usePageTitle(t('review.desk.title'));
  useLiveQueue();
  const { programs, one: program, isKnown, error, refetch } = useCoordinated();
  if (!isKnown) {
    return error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (program === null) {
    return (
      <EmptyState headingLevel={1} title={t('review.desk.noProgramTitle')}>
        <p>{t('review.desk.noProgramText')}</p>
      </EmptyState>
    );
  }
  return <Desk program={program} programs={programs} onProgram={chooseProgram} />;
}

function Desk({
  program,
  programs,
  onProgram,
}: {
  program: Program;
  programs: readonly Program[];
  onProgram: (id: string) => void;
}) {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { matchId } = useParams({ strict: false });
  const [lastUndo, keepUndo] = useState<LastUndo['known']>(null);
  const queue = useRouteQuery(listMatches, { params: { programId: program.id }, query: {} }, { keepPrevious: true });
  const matches = queue.data?.matches ?? [];
  const shownId = matchId ?? matches[0]?.id ?? null;
  const move = (by: 1 | -1): void => {
    const next = matches[matches.findIndex(({ id }) => id === shownId) + by];
    if (next !== undefined) void navigate({ to: `/review/${next.id}` });
  };
  const leave = (): void => {
    const next = matches.find(({ id }) => id !== shownId);
    void navigate({ to: next === undefined ? '/review' : `/review/${next.id}` });
  };
  const cohort = program.cohorts.find(({ state }) => state === 'matching' || state === 'open' || state === 'running');
  return (
    <div data-width="full" data-page-top={matchId === undefined ? undefined : 'own'}>
      {matchId === undefined ? null : (
        <PageTop title={t('review.desk.title')} back={{ to: '/review', label: t('review.desk.title') }} />
      )}
      <div className={styles.desk} data-detail={matchId === undefined ? undefined : true}>
        <div className={styles.list}>
          {queue.data === undefined ? (
            <RowsSkeleton />
          ) : (
            <ReviewQueue {...queue.data} shownId={shownId} cohortId={cohort?.id ?? null}>
              {programs.length < 2 ? null : (
                <SelectField
                  label={t('review.desk.program')}
                  value={program.id}
                  onChange={onProgram}
                  options={programs.map(({ id, name }) => ({ value: id, label: name[language] }))}
                />
              )}
            </ReviewQueue>
          )}
        </div>
        {shownId === null ? (
          <div className={styles.work}>
            {queue.data === undefined ? null : (
              <EmptyState art="closed" title={t('review.desk.emptyTitle')}>
                <p>{t('review.desk.emptyText')}</p>
              </EmptyState>
            )}
          </div>
        ) : (
          <OneMatch
            key={shownId}
            matchId={shownId}
            isPage={matchId !== undefined}
            onMove={move}
            onDone={leave}
            lastUndo={{ known: lastUndo, keep: keepUndo }}
          />
        )}
      </div>
    </div>
  );
}

function OneMatch({
  matchId,
  ...work
}: {
  matchId: string;
  isPage: boolean;
  onMove: (by: 1 | -1) => void;
  onDone: () => void;
  lastUndo: LastUndo;
}) {
  const { data, error, refetch } = useRouteQuery(getMatch, { params: { matchId } });
  if (data !== undefined) return <ReviewWork match={data} {...work} />;
  return (
    <div className={styles.work}>
      {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
    </div>
  );
}
