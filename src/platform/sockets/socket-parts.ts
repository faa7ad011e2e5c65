import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import type { UserActor } from '../actions/actor.ts';
import type { News } from '../events/news.ts';
import type { BoundEvent } from './bind-client-event.ts';
import type { ClusterBus } from './cluster-bus.ts';

/** What the live channel needs from the rest; `server.ts` puts it together. */
export interface SocketParts {
  readonly http: HttpServer;
  readonly logger: Logger;
  readonly publicUrl: string;
  /** Between several processes; null for one alone. With it: WebSocket only, since polling would need stickiness. */
  readonly bus: ClusterBus | null;
  readonly clock: () => Date;
  readonly findActor: (cookieHeader: string | undefined, now: Date) => Promise<UserActor | null>;
  readonly findActorById: (userId: string) => Promise<UserActor | null>;
  /** Of these auth sessions, those that are no longer valid. */
  readonly findEnded: (authSessionIds: readonly string[], now: Date) => Promise<readonly string[]>;
  readonly events: readonly BoundEvent[];
  readonly news: readonly News[];
  /** Whom to tell, and what, when a person's first socket came or the last one went. */
  readonly tellPresence: (
    userId: string,
    isOnline: boolean,
  ) => Promise<{ readonly userIds: readonly string[]; readonly event: string; readonly payload: unknown }>;
}
