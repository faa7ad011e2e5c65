import { useInfiniteQuery } from '@tanstack/react-query';
import { listMentors } from '../../../../src/contract/mentors/routes.ts';
import { listStartups } from '../../../../src/contract/startups/routes.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import type { RouteOutput } from '../../shared/api/route-input.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import type { NetworkFilters } from './network-filters.ts';

export type StartupLine = RouteOutput<typeof listStartups>['startups'][number];
export type MentorLine = RouteOutput<typeof listMentors>['mentors'][number];

const given = <Value>(name: string, value: Value | undefined) => (value === undefined ? {} : { [name]: value });
const staleTime = 30_000;

/** Startups of this coordinator's programs, page after page. */
export function useStartups({ q, country, stage, expertise }: NetworkFilters) {
  const query = { q: q.trim(), ...given('country', country), ...given('stage', stage), ...given('need', expertise) };
  return useInfiniteQuery<RouteOutput<typeof listStartups>, ApiError, Pages<StartupLine>, readonly unknown[], string>({
    queryKey: [...routeKey(listStartups, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) => call(listStartups, { query: { ...query, ...after(pageParam) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ startups, hasMore }) => (hasMore ? startups.at(-1)?.id : undefined),
    select: ({ pages }) => ({ people: pages.flatMap(({ startups }) => startups), total: pages[0]?.total ?? 0 }),
    placeholderData: (before) => before,
    staleTime,
  });
}

/** Mentors of this coordinator's programs, and those of the whole network. */
export function useMentors({ q, country, vetting, expertise }: NetworkFilters) {
  const query = {
    q: q.trim(),
    ...given('country', country),
    ...given('vetting', vetting),
    ...given('offer', expertise),
  };
  return useInfiniteQuery<RouteOutput<typeof listMentors>, ApiError, Pages<MentorLine>, readonly unknown[], string>({
    queryKey: [...routeKey(listMentors, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) => call(listMentors, { query: { ...query, ...after(pageParam) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ mentors, hasMore }) => (hasMore ? mentors.at(-1)?.id : undefined),
    select: ({ pages }) => ({ people: pages.flatMap(({ mentors }) => mentors), total: pages[0]?.total ?? 0 }),
    placeholderData: (before) => before,
    staleTime,
  });
}

interface Pages<Line> {
  readonly people: readonly Line[];
  readonly total: number;
}

const after = (id: string) => (id === '' ? {} : { before: id });
