import type { ClientEventDefinition, ServerEventDefinition } from './define-event.ts';
import type { RouteDefinition } from './define-route.ts';
import * as auditRoutes from './audit/routes.ts';
import * as inboxEvents from './inbox/events.ts';
import * as inboxRoutes from './inbox/routes.ts';
import * as answerLinkRoutes from './introductions/answer-link-routes.ts';
import * as introductionEvents from './introductions/events.ts';
import * as introductionRoutes from './introductions/routes.ts';
import * as mentorshipEvents from './mentorships/events.ts';
import * as mentorshipRoutes from './mentorships/routes.ts';
import * as programRoutes from './programs/routes.ts';
import * as userRoutes from './users/routes.ts';

/** Everything that crosses the wire. A route or event that is mounted and not listed here fails the test suite. */
export const routes: readonly RouteDefinition[] = [
  userRoutes,
  inboxRoutes,
  auditRoutes,
  programRoutes,
  introductionRoutes,
  answerLinkRoutes,
  mentorshipRoutes,
].flatMap((noun) => Object.values(noun));

const events = [inboxEvents, introductionEvents, mentorshipEvents].flatMap((noun) => Object.values(noun));

export const clientEvents: readonly ClientEventDefinition[] = events.filter((event) => 'reply' in event);
export const serverEvents: readonly ServerEventDefinition[] = events.filter((event) => !('reply' in event));
