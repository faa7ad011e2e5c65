import { useQueries } from '@tanstack/react-query';
import { type ApplicantReach, listReach } from '../../../../src/contract/matching/reach-routes.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import type { DeskState, Enrollment } from './use-programs.ts';

interface Asked {
  readonly state: DeskState;
  readonly kind?: Enrollment['kind'];
  /** Behind which application each page of the list begins; null is the first page. */
  readonly pages: readonly (string | null)[];
}

/** Whom the undecided applications of these pages would reach; nothing while it is computed, and where it could not be. */
export function useReach(cohortId: string, { state, kind, pages }: Asked): ReadonlyMap<string, ApplicantReach> {
  const open =
    state === 'applied' || state === 'incomplete' ? { state, ...(kind === undefined ? {} : { kind }) } : null;
  const found = useQueries({
    queries: (open === null ? [] : pages).map((after) => {
      const input = { params: { cohortId }, query: { ...open, ...(after === null ? {} : { after }) } };
      return { queryKey: routeKey(listReach, input), queryFn: () => call(listReach, input), staleTime: 30_000 };
    }),
  });
  return new Map(found.flatMap(({ data }) => (data?.reach ?? []).map((one) => [one.enrollmentId, one] as const)));
}
