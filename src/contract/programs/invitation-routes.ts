import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, language } from '../shared/schema.ts';

const params = z.strictObject({ cohortId: id });

export const countUnclaimed = defineRoute({
  name: 'cohorts.count_unclaimed',
  method: 'GET',
  path: '/api/cohorts/:cohortId/invitations',
  access: 'coordinator',
  summary:
    'How many imported people of a cohort have not claimed their account, and how many of them may be invited now',
  params,
  response: z.strictObject({
    unclaimed: z.int().min(0),
    toInvite: z.int().min(0),
    /** Those whose invitation waits for 9:00 on their own clock. */
    planned: z.int().min(0),
    /** Of those who may be invited now, by the language of their mail. */
    byLanguage: z.strictObject({ en: z.int().min(0), es: z.int().min(0) }),
    /** Whether any of them has ever been sent one. */
    isMailed: z.boolean(),
  }),
  errors: ['cohort.not_found'],
});

export const listUnclaimed = defineRoute({
  name: 'cohorts.list_unclaimed',
  method: 'GET',
  path: '/api/cohorts/:cohortId/invitations/people',
  access: 'coordinator',
  summary: 'Imported people of a cohort who may be invited now',
  params,
  query: z.strictObject({ after: id.optional() }),
  response: z.strictObject({
    people: z.array(z.strictObject({ userId: id, name: z.string(), language })),
    hasMore: z.boolean(),
  }),
  errors: ['cohort.not_found'],
});

export const inviteUnclaimed = defineRoute({
  name: 'cohorts.invite_unclaimed',
  method: 'POST',
  path: '/api/cohorts/:cohortId/invitations',
  access: 'coordinator',
  summary:
    'Let mail go out to the imported people of a cohort who have not claimed their account: all, or some of them, now or in the morning',
  params,
  body: z.strictObject({
    userIds: z.array(id).min(1).max(500).nullable(),
    when: z.enum(['now', 'morning']).default('now').meta({
      description: 'morning: 9:00 of the next day that is a working day in both countries, on each person’s own clock',
    }),
    remindAfterDays: z.int().min(1).max(10).nullable().default(null).meta({
      description: 'One reminder to whoever has not claimed the account by then; none while it is null',
    }),
  }),
  response: z.strictObject({ invited: z.int().min(0) }),
  errors: ['cohort.not_found'],
  limit: 'mail',
});
