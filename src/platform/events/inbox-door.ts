import type { Router } from 'express';
import type { Logger } from 'pino';
import { replayInbox } from '../../contract/inbox/events.ts';
import { readInbox as readInboxRoute } from '../../contract/inbox/routes.ts';
import { bindRoute } from '../http/bind-route.ts';
import { bindClientEvent, type BoundEvent } from '../sockets/bind-client-event.ts';
import type { News } from './news.ts';
import { findLastPos, readInbox } from './read-inbox.ts';

interface InboxParts {
  readonly news: readonly News[];
  readonly logger: Logger;
}

/** Replay after an absence, by HTTP and by socket alike. */
export function mountInboxRoutes(router: Router, parts: InboxParts): void {
  bindRoute(router, readInboxRoute, ({ actor, query, now }) => readInbox(actor, query.after, { ...parts, now }));
}

export const inboxEvents = (parts: InboxParts): BoundEvent[] => [
  bindClientEvent(replayInbox, async ({ actor, payload: { after }, now }) =>
    after === null
      ? { entries: [], lastPos: await findLastPos(actor.userId), hasMore: false }
      : readInbox(actor, after, { ...parts, now }),
  ),
];
