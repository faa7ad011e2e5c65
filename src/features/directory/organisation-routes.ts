import type { Router } from 'express';
import * as contract from '../../contract/directory/organisation-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { addOrganisation } from './actions/add-organisation.ts';
import { changeOrganisation } from './actions/change-organisation.ts';
import { mergeOrganisation } from './actions/merge-organisation.ts';
import { findOrganisations, findOrganisationsByIds } from './organisation-reads.ts';
import { presentOrganisation } from './present-organisation.ts';

export function mountOrganisationRoutes(router: Router): void {
  bindRoute(router, contract.listOrganisations, async ({ actor, query }) => {
    const { rows, hasMore } = await findOrganisations(query);
    return { items: rows.map((row) => presentOrganisation(row, actor)), hasMore };
  });

  bindRoute(router, contract.getOrganisations, async ({ actor, query }) => {
    const found = await findOrganisationsByIds(query.ids);
    return {
      items: [...found].map(([askedId, row]) => ({ askedId, organisation: presentOrganisation(row, actor) })),
    };
  });

  bindRoute(router, contract.addOrganisation, async ({ actor, act, body }) =>
    presentOrganisation(await act((ctx) => addOrganisation(ctx, body)), actor),
  );

  bindRoute(router, contract.changeOrganisation, async ({ actor, act, params, body }) => {
    const { revision, ...facts } = body;
    return presentOrganisation(await act((ctx) => changeOrganisation(ctx, { ...params, revision, facts })), actor);
  });

  bindRoute(router, contract.mergeOrganisation, async ({ actor, act, params, body }) =>
    presentOrganisation(await act((ctx) => mergeOrganisation(ctx, { ...params, ...body })), actor),
  );
}
