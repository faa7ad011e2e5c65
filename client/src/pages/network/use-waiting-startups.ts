import { getDesk } from '../../../../src/contract/insights/routes.ts';
import type { UnservedStartup } from '../../../../src/contract/insights/schema.ts';
import { useCoordinated } from '../../features/programs/chosen-program.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';

/** What waits for this coordinator in the program they look at, or in all of theirs. */
export function useDesk() {
  const { chosen } = useCoordinated();
  return useRouteQuery(getDesk, { query: chosen === null ? {} : { programId: chosen.id } }, { keepPrevious: true });
}

/** Startups that nobody has introduced, by id. */
export function useWaitingStartups(): ReadonlyMap<string, UnservedStartup> {
  return new Map((useDesk().data?.unserved ?? []).map((one) => [one.startupId, one]));
}
