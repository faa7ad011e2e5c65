import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent } from 'react';
import { suggestionsChanged } from '../../../../src/contract/matching/events.ts';
import { explainPair, suggestMentors, suggestStartups } from '../../../../src/contract/matching/routes.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { routeKey, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLiveChannel } from '../../shared/live/live-provider.tsx';
import { useLive } from '../../shared/live/use-live.ts';
import type { Filters } from './filters.ts';

/** The founder's list; it asks anew as soon as the profile behind it changes, on whichever device that happened. */
export function useMentorSuggestions(startupId: string, filters: Filters) {
  useFreshSuggestions();
  return useDrawnInPieces(
    useRouteQuery(suggestMentors, { params: { startupId }, query: filters }, { keepPrevious: true }),
  );
}

/** The mentor's list. */
export function useStartupSuggestions({ expertise, ...filters }: Filters) {
  useFreshSuggestions();
  const query = expertise === undefined ? filters : { ...filters, need: expertise };
  return useDrawnInPieces(useRouteQuery(suggestStartups, { query }, { keepPrevious: true }));
}

/** One pair with what would raise it. */
export const usePairFit = (startupId: string, mentorId: string) =>
  useRouteQuery(explainPair, { params: { startupId, mentorId }, query: {} });

/** Twenty people with their reasons are long to draw on a phone: drawing them gives way to a finger. */
function useDrawnInPieces<Data>({ data, error, refetch }: UseQueryResult<Data, ApiError>) {
  return { data: useDeferredValue(data), error, refetch };
}

function useFreshSuggestions(): void {
  const client = useQueryClient();
  const channel = useLiveChannel();
  const askAnew = (): void => {
    for (const route of [suggestMentors, suggestStartups, explainPair]) {
      void client.invalidateQueries({ queryKey: routeKey(route) });
    }
  };
  useLive(suggestionsChanged, askAnew);
  // These news have no position: what came before the first connection is not told again. After an absence all is read anew.
  const askOnce = useEffectEvent((isWhole: boolean) => {
    if (isWhole) askAnew();
  });
  useEffect(() => channel?.afterAbsence((isWhole) => askOnce(isWhole)), [channel]);
}
