import { z } from 'zod';

/** One piece of news as it was or would have been pushed: the event's name, its payload, the person's position. */
export const inboxEntry = z.strictObject({
  pos: z.int().positive(),
  event: z.string(),
  payload: z.unknown(),
});

export const inboxPage = z.strictObject({
  entries: z.array(inboxEntry),
  /** Highest position considered: ask again after it while `hasMore`. Entries no longer visible are skipped. */
  lastPos: z.int().min(0),
  hasMore: z.boolean(),
});
