import type { Router } from 'express';
import { replayInbox } from '../../contract/inbox/events.ts';
import { readInbox as readInboxRoute } from '../../contract/inbox/routes.ts';
import { bindRoute } from '../http/bind-route.ts';
import { bindClientEvent, type BoundEvent } from '../sockets/bind-client-event.ts';
import type { News } from './news.ts';
import { readInbox } from './read-inbox.ts';

/** Replay after an absence, by HTTP and by socket alike. */
export function mountInboxRoutes(router: Router, news: readonly News[]): void {
  bindRoute(router, readInboxRoute, ({ actor, query }) => readInbox(actor, query.after, news));
}

export const inboxEvents = (news: readonly News[]): BoundEvent[] => [
  bindClientEvent(replayInbox, ({ actor, payload }) => readInbox(actor, payload.after, news)),
];
