import mongoose, { type ClientSession } from 'mongoose';
import type { z } from 'zod';
import type { DomainEvent } from '../events/domain-event.ts';
import { nudgeDispatcher } from '../events/nudge.ts';
import { writeOutbox } from '../events/outbox-model.ts';
import type { Actor } from './actor.ts';

export type Emit = <Payload extends z.ZodType>(event: DomainEvent<Payload>, payload: z.input<Payload>) => Promise<void>;

/** All that an action may know beside its input. There is no other way to announce anything than `emit`. */
export interface ActionContext<A extends Actor = Actor> {
  readonly actor: A;
  readonly now: Date;
  /** The transaction; Mongoose passes it on by itself, only `Model.collection` and raw driver calls need it. */
  readonly tx: ClientSession;
  readonly emit: Emit;
}

/**
 * Runs one action in one transaction and wakes the dispatcher after the commit. The body may run several times (write
 * conflicts are retried), so it has no side effect outside the database and no `Promise.all`.
 * Errors: whatever the body throws, after the roll-back.
 */
export async function runAction<A extends Actor, T>(
  caller: { readonly actor: A; readonly now: Date },
  body: (ctx: ActionContext<A>) => Promise<T>,
): Promise<T> {
  let hasNews = false;
  const result = await mongoose.connection.transaction(async (tx) => {
    hasNews = false;
    return body({
      actor: caller.actor,
      now: caller.now,
      tx,
      emit: async (event, payload) => {
        await writeOutbox(event, payload, caller.now);
        hasNews = true;
      },
    });
  });
  if (hasNews) nudgeDispatcher();
  return result;
}
