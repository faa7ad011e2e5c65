import { useQueries } from '@tanstack/react-query';
import { listProgramIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import { listMatches } from '../../../../src/contract/matching/match-routes.ts';
import { listMentors } from '../../../../src/contract/mentors/routes.ts';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { usePrograms, type Cohort } from '../../features/programs/use-programs.ts';

const staleTime = 30_000;

/** Everything that waits in the programs of this coordinator, from the lists that the contract offers. */
export function useProgramDesk() {
  const programIds = useMe().coordinatedProgramIds;
  const programs = (usePrograms().data?.programs ?? []).filter(({ id }) => programIds.includes(id));
  const cohorts = programs.flatMap((program) => program.cohorts).filter(({ state }) => state !== 'closed');
  const introductions = useQueries({
    queries: programIds.map((programId) => {
      const input = { params: { programId }, query: { show: 'open' as const } };
      return {
        queryKey: routeKey(listProgramIntroductions, input),
        queryFn: () => call(listProgramIntroductions, input),
        staleTime,
      };
    }),
  });
  const matches = useQueries({
    queries: programIds.map((programId) => {
      const input = { params: { programId }, query: { state: 'proposed' as const } };
      return { queryKey: routeKey(listMatches, input), queryFn: () => call(listMatches, input), staleTime };
    }),
  });
  const applied = useApplied(cohorts);
  const conflicts = useRouteQuery(listConflicts, { query: { state: 'open' } });
  const unchecked = useRouteQuery(listMentors, { query: { vetting: 'pending', state: 'published' } });
  return {
    programs,
    error: introductions.find(({ error }) => error !== null)?.error ?? null,
    isPending: introductions.some(({ isPending }) => isPending),
    retry: () => introductions.forEach((query) => void query.refetch()),
    introductions: introductions.flatMap(({ data }) => data?.introductions ?? []),
    proposed: matches.reduce((sum, { data }) => sum + (data?.proposed ?? 0), 0),
    applied: applied.flatMap(({ data }) => (data === undefined || data.total === 0 ? [] : [data])),
    conflicts: conflicts.data?.cases ?? [],
    unchecked: unchecked.data?.mentors ?? [],
  };
}

/** How many applications each cohort has to decide. */
function useApplied(cohorts: readonly Cohort[]) {
  return useQueries({
    queries: cohorts.map((cohort) => {
      const input = { params: { cohortId: cohort.id }, query: { state: 'applied' as const } };
      return {
        queryKey: routeKey(listEnrollments, input),
        queryFn: async () => ({ cohort, total: (await call(listEnrollments, input)).total }),
        staleTime,
      };
    }),
  });
}

export type ProgramDesk = ReturnType<typeof useProgramDesk>;
