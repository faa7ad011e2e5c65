import type { ClientEventDefinition, ServerEventDefinition } from './define-event.ts';
import type { RouteDefinition } from './define-route.ts';
import * as auditRoutes from './audit/routes.ts';
import * as directoryRoutes from './directory/routes.ts';
import * as organisationRoutes from './directory/organisation-routes.ts';
import * as demoRoutes from './demo/routes.ts';
import * as importEvents from './imports/events.ts';
import * as importRoutes from './imports/routes.ts';
import * as inboxEvents from './inbox/events.ts';
import * as inboxRoutes from './inbox/routes.ts';
import * as answerLinkRoutes from './introductions/answer-link-routes.ts';
import * as introductionEvents from './introductions/events.ts';
import * as reviewRoutes from './introductions/review-routes.ts';
import * as introductionRoutes from './introductions/routes.ts';
import * as organisationPageRoutes from './insights/organisation-routes.ts';
import * as insightRoutes from './insights/routes.ts';
import * as conflictQuestionRoutes from './matching/conflict-question-routes.ts';
import * as conflictRoutes from './matching/conflict-routes.ts';
import * as matchingEvents from './matching/events.ts';
import * as matchRoutes from './matching/match-routes.ts';
import * as rulesPreviewRoutes from './matching/preview-routes.ts';
import * as reachRoutes from './matching/reach-routes.ts';
import * as matchingRoutes from './matching/routes.ts';
import * as mentorEvents from './mentors/events.ts';
import * as mentorRoutes from './mentors/routes.ts';
import * as mentorshipEvents from './mentorships/events.ts';
import * as mentorshipRoutes from './mentorships/routes.ts';
import * as messagingEvents from './messaging/events.ts';
import * as messagingRoutes from './messaging/routes.ts';
import * as notificationEvents from './notifications/events.ts';
import * as noticeRoutes from './notifications/notice-routes.ts';
import * as previewRoutes from './notifications/preview-routes.ts';
import * as notificationRoutes from './notifications/routes.ts';
import * as invitationRoutes from './programs/invitation-routes.ts';
import * as programEvents from './programs/events.ts';
import * as programRoutes from './programs/routes.ts';
import * as startupEvents from './startups/events.ts';
import * as startupRoutes from './startups/routes.ts';
import * as accountRoutes from './users/account-routes.ts';
import * as peopleRoutes from './users/people-routes.ts';
import * as userRoutes from './users/routes.ts';

/** Everything that crosses the wire. A route or event that is mounted and not listed here fails the test suite. */
export const routes: readonly RouteDefinition[] = [
  userRoutes,
  accountRoutes,
  peopleRoutes,
  inboxRoutes,
  directoryRoutes,
  organisationRoutes,
  auditRoutes,
  programRoutes,
  invitationRoutes,
  importRoutes,
  previewRoutes,
  notificationRoutes,
  noticeRoutes,
  demoRoutes,
  messagingRoutes,
  mentorRoutes,
  startupRoutes,
  matchingRoutes,
  matchRoutes,
  conflictRoutes,
  conflictQuestionRoutes,
  reachRoutes,
  rulesPreviewRoutes,
  introductionRoutes,
  answerLinkRoutes,
  reviewRoutes,
  mentorshipRoutes,
  insightRoutes,
  organisationPageRoutes,
].flatMap((noun) => Object.values(noun).filter(isRoute));

const events = [
  inboxEvents,
  messagingEvents,
  mentorEvents,
  startupEvents,
  programEvents,
  importEvents,
  matchingEvents,
  introductionEvents,
  mentorshipEvents,
  notificationEvents,
].flatMap((noun) => Object.values(noun));

export const clientEvents: readonly ClientEventDefinition[] = events.filter((event) => 'reply' in event);
export const serverEvents: readonly ServerEventDefinition[] = events.filter((event) => !('reply' in event));

/** A module of routes may also name a limit that its pages show. */
function isRoute(value: unknown): value is RouteDefinition {
  return typeof value === 'object' && value !== null && 'path' in value && 'response' in value;
}
