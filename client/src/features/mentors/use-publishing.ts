import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { discardOfferDraft, publishOffer } from '../../../../src/contract/mentors/routes.ts';
import type { MentorFacts, OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { followFacts, keepOffer, knownRevision } from './use-offer.ts';

interface Publishing {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Resolves to whether it was done. What is still being typed is saved first. */
  readonly publish: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
}

export function usePublishing(offer: OwnMentor, draft: Draft<MentorFacts>): Publishing {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const write = async (route: typeof publishOffer): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      keepOffer(client, await call(route, { body: { revision: knownRevision(client, offer) } }));
      followFacts(client);
      void client.invalidateQueries({ queryKey: routeKey(getSession) });
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    error,
    publish: async () => (await draft.flush()) && write(publishOffer),
    discard: () => {
      draft.takeTheirs();
      return write(discardOfferDraft);
    },
  };
}
