import { useInfiniteQuery, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { countNotices, listNotices, readNotices } from '../../../../src/contract/notifications/notice-routes.ts';
import type { Notice } from '../../../../src/contract/notifications/schema.ts';
import { call } from '../../shared/api/call.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import type { RouteOutput } from '../../shared/api/route-input.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey, setRouteData } from '../../shared/api/use-route-query.ts';

type Page = RouteOutput<typeof listNotices>;
type Pages = InfiniteData<Page, number | undefined>;

/** The list, page by page, while the panel is open. New ones wait until asked for: nothing jumps under a finger. */
export function useNotices() {
  return useInfiniteQuery<Page, ApiError, Pages, readonly unknown[], number | undefined>({
    queryKey: routeKey(listNotices),
    queryFn: ({ pageParam, signal }) => call(listNotices, { query: { before: pageParam } }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextBefore ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Shows at once what a device has marked, this one or another. */
export function applyMark(client: QueryClient, mark: { pos: number; andOlder: boolean; unread?: number }): void {
  const isMarked = (notice: Notice): boolean => (mark.andOlder ? notice.pos <= mark.pos : notice.pos === mark.pos);
  client.setQueryData<Pages>(routeKey(listNotices), (known) =>
    known === undefined
      ? known
      : {
          ...known,
          pages: known.pages.map((page) => ({
            ...page,
            notices: page.notices.map((notice) => (isMarked(notice) ? { ...notice, isRead: true } : notice)),
          })),
        },
  );
  if (mark.unread !== undefined) keepUnread(client, mark.unread);
}

export function keepUnread(client: QueryClient, unread: number): void {
  setRouteData(client, { route: countNotices, input: {} }, () => ({ unread }));
}

export function useReadNotices() {
  const client = useQueryClient();
  const reading = useRouteMutation(readNotices, {
    onSuccess: ({ unread }) => keepUnread(client, unread),
  });
  return (mark: { pos: number; andOlder: boolean }): void => {
    applyMark(client, mark);
    reading.mutate({ body: mark });
  };
}
