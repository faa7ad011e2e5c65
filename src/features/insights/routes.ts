import type { Router } from 'express';
import { getDesk, getHealth } from '../../contract/insights/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { readDesk } from './read-desk.ts';
import { readHealth } from './read-health.ts';

export function mountInsightRoutes(router: Router): void {
  bindRoute(router, getDesk, ({ actor, query, now }) => readDesk(actor, query.programId, now));
  bindRoute(router, getHealth, ({ now }) => readHealth(now));
}
