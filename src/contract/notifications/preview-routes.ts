import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, language } from '../shared/schema.ts';

export const previewInvitation = defineRoute({
  name: 'notifications.preview_invitation',
  method: 'GET',
  path: '/api/cohorts/:cohortId/invitations/mail',
  access: 'coordinator',
  summary: 'The mail that imported people of a cohort would get in one language, in the name of the reader',
  params: z.strictObject({ cohortId: id }),
  query: z.strictObject({ language }),
  response: z.strictObject({ fromName: z.string(), subject: z.string(), text: z.string() }),
  errors: ['cohort.not_found'],
});
