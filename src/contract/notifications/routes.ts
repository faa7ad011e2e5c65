import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, instant, language } from '../shared/schema.ts';

const mail = z.strictObject({
  id,
  to: z.string(),
  fromName: z.string(),
  language,
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  at: instant,
});

export const readMailbox = defineRoute({
  name: 'mailbox.read',
  method: 'GET',
  path: '/api/mailbox',
  access: 'visitor',
  summary: 'Demo only: every mail that was written, newest first. Elsewhere it does not exist',
  query: z.strictObject({ to: z.string().max(254).optional(), before: id.optional() }),
  response: z.strictObject({ mails: z.array(mail), hasMore: z.boolean() }),
});
