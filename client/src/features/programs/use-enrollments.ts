import { useInfiniteQuery } from '@tanstack/react-query';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import type { DeskState, Enrollment } from './use-programs.ts';

interface Choice {
  readonly state: DeskState;
  readonly kind?: Enrollment['kind'];
}

/** A cohort's applications of one state, page by page as they are asked for. */
export function useEnrollments(cohortId: string, choice: Choice) {
  const params = { cohortId };
  const query = useInfiniteQuery({
    queryKey: [...routeKey(listEnrollments, { params, query: { ...choice } }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(
        listEnrollments,
        { params, query: { ...choice, ...(pageParam === null ? {} : { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ enrollments, hasMore }) => (hasMore ? (enrollments.at(-1)?.id ?? null) : null),
  });
  return {
    rows: query.data?.pages.flatMap(({ enrollments }) => enrollments) ?? null,
    counts: query.data?.pages[0]?.counts ?? null,
    /** Behind which application each page that is here begins. */
    pageStarts: (query.data?.pages ?? []).map((_, at, pages) => pages[at - 1]?.enrollments.at(-1)?.id ?? null),
    error: query.error as ApiError | null,
    retry: () => void query.refetch(),
    /** Null when everything is here. */
    showMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isLoadingMore: query.isFetchingNextPage,
  };
}
