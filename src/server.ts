import { createServer, type Server as HttpServer } from 'node:http';
import path from 'node:path';
import type { Express } from 'express';
import type { Logger } from 'pino';
import { auditJobs } from './features/audit/index.ts';
import {
  fillFoundBy,
  findActorById,
  findActorBySecret,
  findEndedSessions,
  firstAdminLink,
  userJobs,
} from './features/users/index.ts';
import { messagingEvents, messagingNews, tellPresence } from './features/messaging/index.ts';
import { introductionJobs, introductionNews, introductionReaders } from './features/introductions/index.ts';
import { fillMentorFacets, mentorJobs, mentorNews, mentorReaders } from './features/mentors/index.ts';
import { importJobs, importNews, startImporting } from './features/imports/index.ts';
import { fillStartupFacets, startupNews, startupReaders } from './features/startups/index.ts';
import { mentorshipJobs, mentorshipNews, mentorshipReaders } from './features/mentorships/index.ts';
import { programJobs, programNews, programReaders } from './features/programs/index.ts';
import { followSuggestions, matchingNews, matchingReaders } from './features/matching/index.ts';
import { notificationJobs, notificationNews, notificationReaders } from './features/notifications/index.ts';
import type { UserActor } from './platform/actions/actor.ts';
import { mountApi } from './mount-api.ts';
import type { Config } from './platform/config/read-config.ts';
import { startDispatcher, type Dispatcher } from './platform/events/dispatcher.ts';
import { inboxEvents } from './platform/events/inbox-door.ts';
import type { News } from './platform/events/news.ts';
import { findLastPos } from './platform/events/read-inbox.ts';
import { followInserts } from './platform/events/follow-inserts.ts';
import { InboxEntryModel, type InboxEntryRow } from './platform/events/inbox-model.ts';
import { cookieName, readCookie } from './platform/http/cookie.ts';
import { createApp } from './platform/http/create-app.ts';
import { listen } from './platform/http/listen.ts';
import type { Readiness } from './platform/http/health.ts';
import { serveClient, type NewsStand } from './platform/http/serve-client.ts';
import { startJobs, type Job } from './platform/jobs/start-jobs.ts';
import { keepInMailbox, smtpTransport, startSendingMails } from './platform/mail/send-mails.ts';
import { openClusterBus } from './platform/sockets/cluster-bus.ts';
import { createSockets, type Sockets } from './platform/sockets/create-sockets.ts';

export interface ServerParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The built client, or null to serve the API alone. */
  readonly clientFolder: string | null;
}

export interface RunningServer {
  readonly port: number;
  readonly http: HttpServer;
  /** Resolves when every event committed before has reached inboxes and readers. */
  readonly drainEvents: () => Promise<void>;
  /** Where the first administrator enters; null when there is one, and in a demo. */
  readonly firstAdminLink: string | null;
  /** Stops accepting, lets running work finish, hands back leases. The database connection stays the caller's. */
  readonly stop: () => Promise<void>;
}

/** What features bring beside routes. Each list grows by one line a feature. */
const news: readonly News[] = [
  ...mentorNews,
  ...startupNews,
  ...programNews,
  ...importNews,
  ...messagingNews,
  ...matchingNews,
  ...mentorshipNews,
  ...introductionNews,
  ...notificationNews,
];
const readers = [
  mentorReaders,
  startupReaders,
  programReaders,
  matchingReaders,
  mentorshipReaders,
  introductionReaders,
].flat();
const jobs: readonly Job[] = [
  ...auditJobs,
  ...userJobs,
  ...mentorJobs,
  ...programJobs,
  ...importJobs,
  ...mentorshipJobs,
  ...introductionJobs,
];

/** What older versions did not write yet, in the order in which it rests on one another. */
const fillings = [fillFoundBy, fillStartupFacets, fillMentorFacets] as const;

/** Puts the features onto one HTTP server and starts what runs beside it. The database is connected already. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  for (const fill of fillings) await fill();
  const readiness: Readiness = { isReady: false };
  const http = createServer(buildApp(parts, readiness));
  const sockets = await openChannel(parts, http);
  const stopTail = followInserts<InboxEntryRow>(InboxEntryModel, (row) => void sockets.push(row), parts.logger);
  const stopFollowing = followSuggestions(sockets.tell);
  const background = await startBackground(parts);
  const port = await listen(http, parts.config);
  const { mode, publicUrl } = parts.config;
  const link = mode === 'demo' ? null : await firstAdminLink(publicUrl, parts.clock());
  readiness.isReady = true;
  return {
    port,
    firstAdminLink: link,
    http,
    drainEvents: background.dispatcher.drain,
    stop: async () => {
      readiness.isReady = false;
      await stopTail();
      // Closes the HTTP server too, after the requests that run.
      http.closeIdleConnections();
      await stopFollowing();
      await sockets.stop();
      await background.stop();
    },
  };
}

function buildApp(parts: ServerParts, readiness: Readiness): Express {
  const { config } = parts;
  return createApp({
    logger: parts.logger,
    clock: parts.clock,
    findActor: findActorByCookie(config.isHttps),
    publicUrl: config.publicUrl,
    isHttps: config.isHttps,
    trustedProxies: config.trustedProxies,
    api: mountApi({ config, readiness, news, logger: parts.logger }),
    pages:
      parts.clientFolder === null
        ? []
        : [serveClient(path.resolve(parts.clientFolder), { ...config, findNews: findNewsByCookie(parts) })],
  });
}

async function openChannel(parts: ServerParts, http: HttpServer): Promise<Sockets> {
  return createSockets({
    http,
    logger: parts.logger,
    clock: parts.clock,
    findActor: findActorByCookie(parts.config.isHttps),
    findActorById,
    findEnded: findEndedSessions,
    publicUrl: parts.config.publicUrl,
    bus: parts.config.processes > 1 ? await openClusterBus() : null,
    events: [...inboxEvents({ news, logger: parts.logger }), ...messagingEvents],
    news,
    tellPresence,
  });
}

async function startBackground(parts: ServerParts): Promise<{ dispatcher: Dispatcher; stop: () => Promise<void> }> {
  const { config, logger, clock } = parts;
  const dispatcher = startDispatcher({ news, readers: [...readers, ...notificationReaders(config.publicUrl)], logger });
  const send = config.mailUrl === null ? keepInMailbox : smtpTransport(config.mailUrl, config.mailFrom);
  const stopMails = startSendingMails(send, logger);
  const stopImporting = startImporting({ clock, logger });
  const everyJob = [...jobs, ...notificationJobs(config.publicUrl)];
  // Tests turn the clock themselves and call what the queue would call.
  const stopJobs = config.environment === 'test' ? null : await startJobs(everyJob, { clock, logger });
  return {
    dispatcher,
    stop: async () => {
      await stopJobs?.();
      await stopImporting();
      await dispatcher.stop();
      await stopMails();
    },
  };
}

function findActorByCookie(isHttps: boolean) {
  const name = cookieName(isHttps);
  return async (header: string | undefined, now: Date): Promise<UserActor | null> => {
    const secret = readCookie(header, name);
    return secret ? findActorBySecret(secret, now) : null;
  };
}

/** A page that cannot be told where its news stand is served all the same, and reads twice. */
function findNewsByCookie({ config, clock, logger }: ServerParts) {
  const findActor = findActorByCookie(config.isHttps);
  return async (header: string | undefined): Promise<NewsStand | null> => {
    try {
      const actor = await findActor(header, clock());
      return actor && { userId: actor.userId, pos: await findLastPos(actor.userId) };
    } catch (error) {
      logger.warn({ err: error }, 'a page was served without the position of its news');
      return null;
    }
  };
}
