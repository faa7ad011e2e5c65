import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import {
  acceptIntroduction,
  askFirst,
  declineIntroduction,
  getIntroduction,
  listIntroductions,
  markIntroductionRead,
  replyToQuestion,
  requestIntroduction,
  withdrawIntroduction,
} from '../../../../src/contract/introductions/routes.ts';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';

export const useIntroductions = () => useRouteQuery(listIntroductions, {});

export const useIntroduction = (introductionId: string) =>
  useRouteQuery(getIntroduction, { params: { introductionId } });

/** Puts an introduction into everything that shows it: the same for one's own answer and for pushed news. */
export function keepIntroduction(client: QueryClient, introduction: Introduction): void {
  const isNewer = (known: Introduction): boolean => known.revision <= introduction.revision;
  setRouteData(client, { route: getIntroduction, input: { params: { introductionId: introduction.id } } }, (known) =>
    known === undefined || isNewer(known.introduction) ? { introduction } : known,
  );
  setRouteData(client, { route: listIntroductions, input: {} }, (list) => {
    if (list === undefined) return list;
    const { introductions } = list;
    const isKnown = introductions.some((known) => known.id === introduction.id);
    const next = introductions.map((known) => (known.id === introduction.id && isNewer(known) ? introduction : known));
    return { ...list, introductions: isKnown ? next : [introduction, ...introductions] };
  });
}

/** Every answer a person can give; each puts its reply into the cache. */
export function useAnswers() {
  const client = useQueryClient();
  const options = {
    invalidates: [listIntroductions],
    onSuccess: ({ introduction }: { introduction: Introduction }) => keepIntroduction(client, introduction),
  };
  return {
    accept: useRouteMutation(acceptIntroduction, options),
    ask: useRouteMutation(askFirst, options),
    reply: useRouteMutation(replyToQuestion, options),
    decline: useRouteMutation(declineIntroduction, options),
    withdraw: useRouteMutation(withdrawIntroduction, options),
  };
}

export function useRequestIntroduction(onSent: (introduction: Introduction) => void) {
  const client = useQueryClient();
  return useRouteMutation(requestIntroduction, {
    invalidates: [listIntroductions],
    onSuccess: ({ introduction }) => {
      keepIntroduction(client, introduction);
      onSent(introduction);
    },
  });
}

export const useMarkRead = () => useRouteMutation(markIntroductionRead);
