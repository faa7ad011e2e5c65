import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { inboxPage } from './schema.ts';

export const readInbox = defineRoute({
  name: 'inbox.read',
  method: 'GET',
  path: '/api/inbox',
  access: 'signed-in',
  summary: 'News after a position, for clients without sockets',
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
  response: inboxPage,
});
