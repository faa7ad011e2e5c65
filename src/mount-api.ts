import express, { type Router } from 'express';
import type { Logger } from 'pino';
import { routes } from './contract/registry.ts';
import { mountAuditRoutes } from './features/audit/index.ts';
import { mountDemoRoutes, mountUserRoutes } from './features/users/index.ts';
import { mountMessagingRoutes } from './features/messaging/index.ts';
import { auditNames, mountInsightRoutes } from './features/insights/index.ts';
import { mountIntroductionRoutes } from './features/introductions/index.ts';
import { mountMentorRoutes } from './features/mentors/index.ts';
import { mountImportRoutes } from './features/imports/index.ts';
import { mountStartupRoutes } from './features/startups/index.ts';
import { mountMentorshipRoutes } from './features/mentorships/index.ts';
import { mountDirectoryRoutes } from './features/directory/routes.ts';
import { mountProgramRoutes } from './features/programs/index.ts';
import { mountMatchingRoutes } from './features/matching/index.ts';
import { mountMailboxRoutes, mountNoticeRoutes, mountPreviewRoutes } from './features/notifications/index.ts';
import { mountInboxRoutes } from './platform/events/inbox-door.ts';
import { mountHealth, type Readiness } from './platform/http/health.ts';
import type { Config } from './platform/config/read-config.ts';
import type { News } from './platform/events/news.ts';
import { serveDocs } from './platform/http/serve-docs.ts';

interface ApiParts {
  readonly config: Config;
  readonly readiness: Readiness;
  readonly news: readonly News[];
  readonly logger: Logger;
}

/** Every route of every feature, on one router. Each feature grows it by one line. */
export function mountApi({ config, readiness, news, logger }: ApiParts): Router {
  const router = express.Router();
  const options = { isHttps: config.isHttps, isDemo: config.mode === 'demo' };
  mountHealth(router, readiness);
  mountInboxRoutes(router, { news, logger });
  mountUserRoutes(router, options);
  mountDemoRoutes(router, options);
  mountAuditRoutes(router, auditNames);
  mountDirectoryRoutes(router);
  mountMentorRoutes(router);
  mountStartupRoutes(router);
  mountProgramRoutes(router);
  mountImportRoutes(router);
  mountMatchingRoutes(router);
  mountMessagingRoutes(router);
  mountMailboxRoutes(router, options);
  mountNoticeRoutes(router);
  mountPreviewRoutes(router, config);
  mountMentorshipRoutes(router);
  mountIntroductionRoutes(router);
  mountInsightRoutes(router);
  router.use(serveDocs(routes, config.publicUrl));
  return router;
}
