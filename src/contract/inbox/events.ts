import { z } from 'zod';
import { defineClientEvent } from '../define-event.ts';
import { inboxPage } from './schema.ts';

/** After any absence the client asks for what it missed; nothing depends on memory buffers of the server. */
export const replayInbox = defineClientEvent({
  name: 'inbox:replay',
  summary: 'News after a position, oldest first, paged',
  access: 'signed-in',
  /** `null` by whoever has no position yet: nothing is told, and the reply names the one to go on from. */
  payload: z.strictObject({ after: z.int().min(0).nullable() }),
  reply: inboxPage,
  errors: [],
});
