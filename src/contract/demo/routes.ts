import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id } from '../shared/schema.ts';
import { session } from '../users/schema.ts';
import { demoPerson } from './schema.ts';

export const listDemoPeople = defineRoute({
  name: 'demo.list_people',
  method: 'GET',
  path: '/api/demo/people',
  access: 'visitor',
  summary: 'Whom a newcomer may be; only in a demo',
  response: z.strictObject({ people: z.array(demoPerson), mails: z.int().min(0) }),
});

export const signInAsDemoPerson = defineRoute({
  name: 'demo.sign_in',
  method: 'POST',
  path: '/api/demo/sign-in',
  access: 'visitor',
  summary: 'Be one of the demo people on this device; only in a demo',
  body: z.strictObject({ userId: id }),
  response: session,
  errors: ['user.not_found'],
});
