import type { z } from 'zod';
import type { ClientEventDefinition } from '../../contract/define-event.ts';
import type { UserActor } from '../actions/actor.ts';
import { runAction, type ActionContext } from '../actions/run-action.ts';

/** What a socket handler gets: the same as a route's, without HTTP. */
export interface EventRequest<P> {
  readonly payload: P;
  readonly actor: UserActor;
  readonly now: Date;
  readonly act: <T>(body: (ctx: ActionContext<UserActor>) => Promise<T>) => Promise<T>;
  /** Of these people, those with a socket in any process. */
  readonly whoIsHere: (userIds: readonly string[]) => Promise<string[]>;
  /** Tells people something that may be lost (typing, presence): never an announcement of what was stored. */
  readonly whisper: (userIds: readonly string[], event: string, payload: unknown) => void;
}

export interface BoundEvent {
  readonly event: ClientEventDefinition;
  readonly handle: (request: EventRequest<unknown>) => Promise<unknown>;
}

/** Ties a client event of the contract to its handler; `server.ts` mounts the result on every socket. */
export function bindClientEvent<P extends z.ZodType, R extends z.ZodType>(
  event: ClientEventDefinition<string, P, R>,
  handle: (request: EventRequest<z.output<P>>) => Promise<z.input<R>>,
): BoundEvent {
  return { event, handle: (request) => handle(request as EventRequest<z.output<P>>) };
}

export const actAs =
  (actor: UserActor, now: Date) =>
  <T>(body: (ctx: ActionContext<UserActor>) => Promise<T>): Promise<T> =>
    runAction({ actor, now }, body);
