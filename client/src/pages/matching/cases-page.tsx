import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { getConflict, listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import { conflictChanged } from '../../../../src/contract/matching/events.ts';
import { ConflictDecision } from '../../features/matching/conflict-decision.tsx';
import { type CaseState, ConflictList } from '../../features/matching/conflict-list.tsx';
import { ConflictView } from '../../features/matching/conflict-view.tsx';
import styles from '../../features/matching/desk.module.css';
import { routeKey, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { PageSkeleton, RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLive } from '../../shared/live/use-live.ts';

/** y: conflict cases, the words that opened one, and the decision. */
export function CasesPage() {
  const t = useT();
  const client = useQueryClient();
  const { conflictId } = useParams({ strict: false });
  const [state, setState] = useState<CaseState>('open');
  const { data, error, refetch } = useRouteQuery(listConflicts, { query: { state } }, { keepPrevious: true });
  usePageTitle(t('review.cases.title'));
  useLive(conflictChanged, () => {
    for (const route of [listConflicts, getConflict]) void client.invalidateQueries({ queryKey: routeKey(route) });
  });
  if (error !== null && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const shownId = conflictId ?? data?.cases[0]?.id ?? null;
  return (
    <div data-width="full" data-page-top={conflictId === undefined ? undefined : 'own'}>
      {conflictId === undefined ? null : (
        <PageTop title={t('review.cases.title')} back={{ to: '/cases', label: t('review.cases.title') }} />
      )}
      <div className={styles.desk} data-kind="case" data-detail={conflictId === undefined ? undefined : true}>
        <div className={styles.list}>
          {data === undefined ? (
            <RowsSkeleton />
          ) : (
            <ConflictList {...data} shownId={shownId} state={state} onState={setState} />
          )}
        </div>
        {shownId === null ? (
          <div className={styles.work}>
            {data === undefined ? null : (
              <EmptyState art="closed" title={t('review.cases.emptyTitle')}>
                <p>{t('review.cases.emptyText')}</p>
              </EmptyState>
            )}
          </div>
        ) : (
          <OneCase key={shownId} conflictId={shownId} others={data?.cases ?? []} isPage={conflictId !== undefined} />
        )}
      </div>
    </div>
  );
}

function OneCase({
  conflictId,
  others,
  isPage,
}: {
  conflictId: string;
  isPage: boolean;
  others: readonly { id: string; startup: { name: string } }[];
}) {
  const t = useT();
  const navigate = useNavigate();
  const { data, error, refetch } = useRouteQuery(getConflict, { params: { conflictId } });
  const at = others.findIndex(({ id }) => id === conflictId);
  const next = others[at + 1] ?? null;
  if (data === undefined) {
    return (
      <div className={styles.work}>
        {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
      </div>
    );
  }
  return (
    <>
      <div className={styles.work}>
        <ConflictView found={data} isPage={isPage} />
      </div>
      <aside className={styles.then} aria-label={t('review.cases.decision')}>
        <ConflictDecision
          key={data.revision}
          found={data}
          nextName={next?.startup.name ?? null}
          onDecided={() => void navigate({ to: next === null ? '/cases' : `/cases/${next.id}` })}
        />
      </aside>
    </>
  );
}
