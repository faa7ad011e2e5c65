import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { startupCompleteness, suggestMentors } from '../../../../src/contract/matching/routes.ts';
import { listOwnStartups, saveStartupDraft } from '../../../../src/contract/startups/routes.ts';
import { startupFacts, type OwnStartup, type StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey, setRouteData, useRouteData } from '../../shared/api/use-route-query.ts';
import { useDraft, type Draft } from '../../shared/draft/use-draft.ts';

const list = { route: listOwnStartups, input: {} } as const;

/** The startups of this person; suspends until they are there. */
export const useOwnStartups = (): readonly OwnStartup[] => useRouteData(listOwnStartups, {}).startups;

/** Puts a startup as the server knows it now into every page that shows it. */
export function keepOwnStartup(client: QueryClient, startup: OwnStartup): void {
  setRouteData(client, list, (known) => {
    const others = known?.startups ?? [];
    const isKnown = others.some(({ id }) => id === startup.id);
    const startups = others.map((one) => (one.id === startup.id ? startup : one));
    return { startups: isKnown ? startups : [...startups, startup] };
  });
}

const blank: StartupFacts = {
  industries: [],
  verticals: [],
  languages: [],
  placeId: null,
  city: null,
  organisations: [],
  availability: null,
  name: '',
  oneLiner: null,
  description: null,
  website: null,
  stage: null,
  needs: [],
  direction: null,
  minutesPerWeek: null,
  baseline: null,
};

/** What the form of this startup shows and how it saves itself. */
export function useStartupDraft(own: OwnStartup): Draft<StartupFacts> {
  const client = useQueryClient();
  return useDraft<StartupFacts>(own, blank, {
    key: `startup:${own.id}`,
    fields: startupFacts.shape,
    save: async (changes) => {
      const known = client.getQueryData<{ startups: OwnStartup[] }>(routeKey(listOwnStartups, {}));
      const revision = known?.startups.find(({ id }) => id === own.id)?.revision ?? own.revision;
      const saved = await call(saveStartupDraft, { params: { startupId: own.id }, body: { revision, changes } });
      keepOwnStartup(client, saved);
      followFacts(client);
    },
    reload: () => client.invalidateQueries({ queryKey: routeKey(listOwnStartups) }),
  });
}

/** What is computed from the facts is no longer true once they change. */
export function followFacts(client: QueryClient): void {
  for (const route of [startupCompleteness, suggestMentors]) {
    void client.invalidateQueries({ queryKey: routeKey(route) });
  }
}
