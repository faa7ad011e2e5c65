import { useQuery, useSuspenseQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { RouteDefinition } from '../../../../src/contract/define-route.ts';
import type { ApiError } from './api-error.ts';
import { call } from './call.ts';
import { takeFirstContent } from './first-replies.ts';
import { routeUrl, type LooseInput, type RouteInput, type RouteOutput } from './route-input.ts';

/** Where a route's replies live in the cache: all of a route, or the one with this input. */
export function routeKey(route: RouteDefinition, input?: LooseInput): readonly unknown[] {
  return input === undefined ? [route.name] : [route.name, input.params ?? {}, input.query ?? {}];
}

export interface RouteQueryOptions {
  readonly enabled?: boolean;
  /** How long a reply counts as fresh, in milliseconds. Live news refresh it sooner. */
  readonly staleTimeMs?: number;
  /** Keep showing the previous reply while the next one loads: for filters and pages of a list. */
  readonly keepPrevious?: boolean;
}

/** Reads a GET route. The reply is typed by the contract; the error is always an ApiError. */
export function useRouteQuery<Route extends RouteDefinition>(
  route: Route,
  input: RouteInput<Route>,
  options: RouteQueryOptions = {},
): UseQueryResult<RouteOutput<Route>, ApiError> {
  return useQuery<RouteOutput<Route>, ApiError>({
    queryKey: routeKey(route, input),
    queryFn: ({ signal }) => call(route, input, { signal }),
    initialData: () => cameWithPage(route, input),
    enabled: options.enabled ?? true,
    staleTime: options.staleTimeMs ?? 30_000,
    ...(options.keepPrevious === true ? { placeholderData: (previous) => previous } : {}),
  });
}

/** The same with suspense: the page above shows its skeleton and its error, the component has data or does not render. */
export function useRouteData<Route extends RouteDefinition>(
  route: Route,
  input: RouteInput<Route>,
): RouteOutput<Route> {
  return useSuspenseQuery<RouteOutput<Route>, ApiError>({
    queryKey: routeKey(route, input),
    queryFn: ({ signal }) => call(route, input, { signal }),
    initialData: () => cameWithPage(route, input),
    staleTime: 30_000,
  }).data;
}

/** Drawn with the first picture instead of after it. What does not parse is asked for again, which says why. */
function cameWithPage<Route extends RouteDefinition>(
  route: Route,
  input: RouteInput<Route>,
): RouteOutput<Route> | undefined {
  const content = takeFirstContent(routeUrl(route, input));
  return content === undefined ? undefined : (route.response.safeParse(content).data as RouteOutput<Route> | undefined);
}

/**
 * Puts a reply or a pushed payload into the cache, for `live.ts` files: every page that shows it updates at once. A reply still
 * on its way was perhaps read before and would cover it again: it is asked for anew.
 */
export function setRouteData<Route extends RouteDefinition>(
  client: QueryClient,
  { route, input }: { route: Route; input: RouteInput<Route> },
  update: (known: RouteOutput<Route> | undefined) => RouteOutput<Route> | undefined,
): void {
  const queryKey = routeKey(route, input);
  client.setQueryData<RouteOutput<Route>>(queryKey, update);
  if (client.isFetching({ queryKey, exact: true }) > 0) void client.invalidateQueries({ queryKey, exact: true });
}
