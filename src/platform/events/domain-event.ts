import type { z } from 'zod';

/** Something that has happened, told to other features after the commit. The payload holds ids only. */
export interface DomainEvent<Payload extends z.ZodType = z.ZodType> {
  /** `noun.past`, unique. */
  readonly name: string;
  readonly payload: Payload;
}

export const defineDomainEvent = <Payload extends z.ZodType>(event: DomainEvent<Payload>): DomainEvent<Payload> =>
  event;
