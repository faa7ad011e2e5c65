import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { mentorCompleteness, suggestStartups } from '../../../../src/contract/matching/routes.ts';
import { mentorChangedNews } from '../../../../src/contract/mentors/events.ts';
import { createOffer, getOffer, saveOfferDraft } from '../../../../src/contract/mentors/routes.ts';
import { mentorFacts, type MentorFacts, type OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey, setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useDraft, type Draft } from '../../shared/draft/use-draft.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

/** Puts the offer as the server knows it now into every page that shows it. */
export function keepOffer(client: QueryClient, offer: OwnMentor): void {
  setRouteData(client, { route: getOffer, input: {} }, () => offer);
}

interface OfferState {
  readonly offer: OwnMentor | null;
  /** There is none yet: the person may begin one. */
  readonly isNone: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The own offer, kept true by its news on every device. */
export function useOffer(): OfferState {
  const client = useQueryClient();
  const { hasOffer } = useMe();
  const { data, error, refetch } = useRouteQuery(getOffer, {}, { enabled: hasOffer });
  useLive(mentorChangedNews, (offer) => keepOffer(client, offer));
  const isNone = isApiError(error, 'mentor.not_found') || (!hasOffer && data === undefined);
  return { offer: data ?? null, isNone, error: isNone ? null : error, retry: () => void refetch() };
}

/** Begins the offer of somebody who has none, once, when they come to describe it. */
export function useBegunOffer(): OfferState {
  const client = useQueryClient();
  const state = useOffer();
  const hasAsked = useRef(false);
  const { mutate, error } = useRouteMutation(createOffer, {
    invalidates: [getSession],
    onSuccess: (offer) => keepOffer(client, offer),
  });
  useEffect(() => {
    if (!state.isNone || hasAsked.current) return;
    hasAsked.current = true;
    mutate({});
  }, [state.isNone, mutate]);
  return { ...state, error: state.error ?? error };
}

const blank: MentorFacts = {
  industries: [],
  verticals: [],
  languages: [],
  placeId: null,
  city: null,
  organisations: [],
  availability: null,
  headline: null,
  bio: null,
  offers: [],
  stages: [],
  affiliation: null,
  employer: null,
  interests: null,
  marketPlaceIds: [],
  capacity: 2,
  requestsPerMonth: null,
  isListedByName: true,
};

/** What the form of the offer shows and how it saves itself. */
export function useOfferDraft(own: OwnMentor): Draft<MentorFacts> {
  const client = useQueryClient();
  return useDraft<MentorFacts>(own, blank, {
    key: `mentor:${own.id}`,
    fields: mentorFacts.shape,
    save: async (changes) => {
      keepOffer(client, await call(saveOfferDraft, { body: { revision: knownRevision(client, own), changes } }));
      followFacts(client);
    },
    reload: () => client.invalidateQueries({ queryKey: routeKey(getOffer) }),
  });
}

export const knownRevision = (client: QueryClient, own: OwnMentor): number =>
  client.getQueryData<OwnMentor>(routeKey(getOffer, {}))?.revision ?? own.revision;

/** What is computed from the facts is no longer true once they change. */
export function followFacts(client: QueryClient): void {
  for (const route of [mentorCompleteness, suggestStartups]) {
    void client.invalidateQueries({ queryKey: routeKey(route) });
  }
}
