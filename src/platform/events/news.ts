import type { z } from 'zod';
import type { ServerEventDefinition } from '../../contract/define-event.ts';
import type { UserActor } from '../actions/actor.ts';
import type { DomainEvent } from './domain-event.ts';

/** The inbox entry itself, for news that show when they came and whether they were read, and the clock of the service. */
export interface EntryFacts {
  readonly now: Date;
  readonly pos: number;
  readonly at: Date;
  readonly isRead: boolean;
}

/** How one domain event reaches people: who is told, and what each of them may see, judged at push and at replay alike. */
export interface News {
  /** Stored in the inbox; unique over all news. */
  readonly kind: string;
  readonly on: DomainEvent;
  readonly event: ServerEventDefinition;
  /** User ids, from the policy, at the moment of delivery; `entityId` is what `present` will load. */
  readonly audience: (payload: unknown) => Promise<readonly { userId: string; entityId: string }[]>;
  /** The payload for this reader, or null when they may not see it (any more). */
  readonly present: (entityId: string, reader: UserActor, entry: EntryFacts) => Promise<unknown>;
}

/** Declares news with the types of its event and payload tied together. */
export function defineNews<P extends z.ZodType, S extends z.ZodType>(news: {
  kind: string;
  on: DomainEvent<P>;
  event: ServerEventDefinition<string, S>;
  audience: (payload: z.output<P>) => Promise<readonly { userId: string; entityId: string }[]>;
  present: (entityId: string, reader: UserActor, entry: EntryFacts) => Promise<z.input<S> | null>;
}): News {
  return { ...news, audience: (payload) => news.audience(payload as z.output<P>) };
}

/** Another reader of the outbox: mail, memory of suggestions, webhooks. Runs at least once; must bear repetition. */
export interface OutboxReader {
  /** Unique and lasting: remembered on each row that it has handled. */
  readonly name: string;
  readonly on: DomainEvent;
  readonly handle: (payload: unknown, at: Date) => Promise<void>;
}

export function defineOutboxReader<P extends z.ZodType>(reader: {
  name: string;
  on: DomainEvent<P>;
  handle: (payload: z.output<P>, at: Date) => Promise<void>;
}): OutboxReader {
  return { ...reader, handle: (payload, at) => reader.handle(payload as z.output<P>, at) };
}
