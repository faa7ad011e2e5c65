import { useParams } from '@tanstack/react-router';
import { listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import { deskStates } from '../../../../src/contract/programs/schema.ts';
import { EnrolmentDesk } from '../../features/programs/enrolment-desk.tsx';
import { usePrograms, type DeskEnrollment } from '../../features/programs/use-programs.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** The enrolment desk of the cohort that the address names; without a name, of the first that takes applications. */
export function EnrolmentPage() {
  const t = useT();
  const { cohortId, state: named } = useParams({ strict: false });
  const { data, error, refetch } = usePrograms();
  const state = deskStates.find((one) => one === named) ?? 'applied';
  const isInCase = useCases();
  const all = (data?.programs ?? [])
    .filter((program) => program.can.coordinate)
    .flatMap((program) => program.cohorts.map((cohort) => ({ program, cohort })));
  const found =
    cohortId === undefined
      ? (all.find(({ cohort }) => cohort.state === 'open') ?? all[0])
      : all.find(({ cohort }) => cohort.id === cohortId);
  if (found !== undefined) return <EnrolmentDesk key={found.cohort.id} {...found} state={state} isInCase={isInCase} />;
  return (
    <Page title={t('shell.nav.enrolment')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <RowsSkeleton /> : null}
      {data === undefined ? null : (
        <EmptyState
          title={t('programs.desk.noCohortTitle')}
          action={<LinkButton to="/programs">{t('programs.desk.toPrograms')}</LinkButton>}
        >
          <p>{t('programs.desk.noCohortText')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

/** Whom an open case keeps apart from somebody. */
function useCases(): (enrollment: DeskEnrollment) => boolean {
  const { data } = useRouteQuery(listConflicts, { query: { state: 'open' } });
  const named = new Set(
    (data?.cases ?? [])
      .filter(({ kind }) => kind === 'exclude')
      .flatMap(({ startup, mentor }) => [startup.id, mentor.id]),
  );
  return ({ subjectId }) => named.has(subjectId);
}
