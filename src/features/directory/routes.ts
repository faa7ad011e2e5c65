import type { Router } from 'express';
import * as contract from '../../contract/directory/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { searchClusters } from './clusters.ts';
import { searchExpertise } from './expertise.ts';
import { searchIndustries } from './industries.ts';
import { searchLanguages } from './languages.ts';
import { mountOrganisationRoutes } from './organisation-routes.ts';
import { searchPlacesWithin } from './places.ts';
import { stages } from './stages.ts';
import { searchVerticals } from './verticals.ts';
import { wholeDirectory } from './whole-directory.ts';

/** Stands beside the door, not in it: who reads reference data (a worker, a spreadsheet reader) needs no HTTP. */
export function mountDirectoryRoutes(router: Router): void {
  const found = async <T>(items: readonly T[]) => ({ items: [...items] });
  bindRoute(router, contract.searchIndustries, ({ query }) => found(searchIndustries(query.q, query.limit)));
  bindRoute(router, contract.searchVerticals, ({ query }) => found(searchVerticals(query.q, query.limit)));
  bindRoute(router, contract.searchExpertise, ({ query }) => found(searchExpertise(query.q, query.limit)));
  bindRoute(router, contract.searchPlaces, ({ query }) => found(searchPlacesWithin(query)));
  bindRoute(router, contract.searchLanguages, ({ query }) => found(searchLanguages(query.q, query.limit)));
  bindRoute(router, contract.searchClusters, ({ query }) => found(searchClusters(query.q, query.limit)));
  bindRoute(router, contract.listStages, () => found(stages));
  bindRoute(router, contract.getDirectory, async ({ query, http }) => {
    // Nothing here is personal: a browser may keep it and ask by its ETag whether it is still true.
    http.res.setHeader('Cache-Control', 'no-cache');
    return wholeDirectory(query.language);
  });
  mountOrganisationRoutes(router);
}
