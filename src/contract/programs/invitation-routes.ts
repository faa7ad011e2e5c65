import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id } from '../shared/schema.ts';

const params = z.strictObject({ cohortId: id });

export const countUnclaimed = defineRoute({
  name: 'cohorts.count_unclaimed',
  method: 'GET',
  path: '/api/cohorts/:cohortId/invitations',
  access: 'coordinator',
  summary:
    'How many imported people of a cohort have not claimed their account, and how many of them may be invited now',
  params,
  response: z.strictObject({ unclaimed: z.int().min(0), toInvite: z.int().min(0) }),
  errors: ['cohort.not_found'],
});

export const inviteUnclaimed = defineRoute({
  name: 'cohorts.invite_unclaimed',
  method: 'POST',
  path: '/api/cohorts/:cohortId/invitations',
  access: 'coordinator',
  summary: 'Let mail go out to the imported people of a cohort who have not claimed their account',
  params,
  response: z.strictObject({ invited: z.int().min(0) }),
  errors: ['cohort.not_found'],
  limit: 'mail',
});
