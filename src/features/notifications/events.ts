import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/** Somebody has read one of their notices, or all up to one: their other devices follow. */
export const noticesMarked = defineDomainEvent({
  name: 'notice.read',
  payload: z.object({ userId: z.string(), pos: z.int(), andOlder: z.boolean() }),
});
