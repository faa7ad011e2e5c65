import { useQueries, useQueryClient } from '@tanstack/react-query';
import { getDesk } from '../../../../src/contract/insights/routes.ts';
import { introductionChangedNews } from '../../../../src/contract/introductions/events.ts';
import { listProgramIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { conflictChanged, matchChanged } from '../../../../src/contract/matching/events.ts';
import { enrollmentChanged } from '../../../../src/contract/programs/events.ts';
import { useCoordinated } from '../../features/programs/chosen-program.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

const staleTime = 30_000;

/** What waits in the program that this coordinator looks at, or in all of theirs; it follows what happens. */
export function useProgramDesk() {
  const { programs, chosen } = useCoordinated();
  const all = useMe().coordinatedProgramIds;
  const programIds = chosen === null ? all : [chosen.id];
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
  const desk = useRouteQuery(
    getDesk,
    { query: chosen === null ? {} : { programId: chosen.id } },
    { keepPrevious: true },
  );
  useFreshDesk();
  return {
    hasPrograms: all.length > 0,
    programs: chosen === null ? programs : [chosen],
    desk: desk.data ?? null,
    introductions: introductions.flatMap(({ data }) => data?.introductions ?? []),
    error: desk.error ?? introductions.find(({ error }) => error !== null)?.error ?? null,
    isPending: desk.isPending || introductions.some(({ isPending }) => isPending),
    retry: () => {
      void desk.refetch();
      for (const query of introductions) void query.refetch();
    },
  };
}

/** Whatever moves an introduction, a match, a case or an application moves the desk. */
function useFreshDesk(): void {
  const client = useQueryClient();
  const refresh = () => {
    for (const route of [getDesk, listProgramIntroductions])
      void client.invalidateQueries({ queryKey: routeKey(route) });
  };
  useLive(introductionChangedNews, refresh);
  useLive(matchChanged, refresh);
  useLive(conflictChanged, refresh);
  useLive(enrollmentChanged, refresh);
}

export type ProgramDesk = ReturnType<typeof useProgramDesk>;
