import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { discardStartupDraft, listOwnStartups, publishStartup } from '../../../../src/contract/startups/routes.ts';
import type { OwnStartup, StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { followFacts, keepOwnStartup } from './use-own-startup.ts';

interface Publishing {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Resolves to whether it was done. What is still being typed is saved first. */
  readonly publish: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
}

export function usePublishing(startup: OwnStartup, draft: Draft<StartupFacts>): Publishing {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const write = async (route: typeof publishStartup): Promise<boolean> => {
    const known = client.getQueryData<{ startups: OwnStartup[] }>(routeKey(listOwnStartups, {}));
    const revision = known?.startups.find(({ id }) => id === startup.id)?.revision ?? startup.revision;
    setBusy(true);
    setError(null);
    try {
      keepOwnStartup(client, await call(route, { params: { startupId: startup.id }, body: { revision } }));
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
    publish: async () => (await draft.flush()) && write(publishStartup),
    discard: () => {
      draft.takeTheirs();
      return write(discardStartupDraft);
    },
  };
}
