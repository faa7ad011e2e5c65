import type { Router } from 'express';
import { getOrganisationPage } from '../../contract/insights/organisation-routes.ts';
import { getDesk, getHealth } from '../../contract/insights/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { readDesk } from './read-desk.ts';
import { readHealth } from './read-health.ts';
import { showOrganisation } from './show-organisation.ts';

export function mountInsightRoutes(router: Router): void {
  bindRoute(router, getDesk, ({ actor, query, now }) => readDesk(actor, query.programId, now));
  bindRoute(router, getHealth, ({ now }) => readHealth(now));
  bindRoute(router, getOrganisationPage, ({ actor, params }) => showOrganisation(actor, params.organisationId));
}
