import { useState } from 'react';
import {
  changeOrganisation,
  getOrganisations,
  listOrganisations,
} from '../../../../src/contract/directory/organisation-routes.ts';
import type { Organisation, OrganisationFacts } from '../../../../src/contract/directory/organisation-schema.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';

/** What is typed, over the record as it was opened; when somebody was quicker, both are kept until the person decides. */
export function useOrganisationForm(organisation: Organisation, onSaved: (saved: Organisation) => void) {
  const [base, setBase] = useState(organisation);
  const [facts, setFacts] = useState<OrganisationFacts>(() => factsOf(organisation));
  const save = useRouteMutation(changeOrganisation, {
    invalidates: [listOrganisations, getOrganisations],
    onSuccess: onSaved,
  });
  const isStale = isApiError(save.error, 'request.stale');
  const latest = useRouteQuery(getOrganisations, { query: { ids: base.id } }, { enabled: isStale, staleTimeMs: 0 });
  const theirs = isStale ? (latest.data?.items[0]?.organisation ?? null) : null;
  const send = (revision: number) => save.mutate({ params: { organisationId: base.id }, body: { ...facts, revision } });
  return {
    facts,
    set: (change: Partial<OrganisationFacts>) => setFacts({ ...facts, ...change }),
    isNameless: facts.name.en === null && facts.name.es === null,
    isSaving: save.isPending,
    error: isStale ? null : save.error,
    theirs,
    save: () => send(base.revision),
    keepMine: () => send(theirs?.revision ?? base.revision),
    takeTheirs: () => {
      if (theirs === null) return;
      setBase(theirs);
      setFacts(factsOf(theirs));
      save.reset();
    },
  };
}

const factsOf = ({ name, kind, isLargePublic, placeId, website }: Organisation): OrganisationFacts => ({
  name,
  kind,
  isLargePublic,
  placeId,
  website,
});
