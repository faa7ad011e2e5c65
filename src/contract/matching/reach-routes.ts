import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { askedFact } from '../programs/schema.ts';
import { id } from '../shared/schema.ts';

/** Whom an application that is not decided yet would reach in its program, if it were admitted; computed by scoring. */
const applicantReach = z.strictObject({
  enrollmentId: id,
  /** Good fits: mentors of the program, or startups that are in the cohort or have applied. */
  people: z.int().min(0),
  /** Of these: mentors whom the startup cannot reach today, or startups that nobody else in the program fits well. */
  newly: z.int().min(0),
  /** The missing fact that keeps most people away, and how many; null where nothing missing does. */
  gain: z.strictObject({ fact: askedFact, people: z.int().positive() }).nullable(),
});
export type ApplicantReach = z.infer<typeof applicantReach>;

export const listReach = defineRoute({
  name: 'cohorts.list_reach',
  method: 'GET',
  path: '/api/cohorts/:cohortId/reach',
  access: 'coordinator',
  summary: 'Whom each undecided application of a cohort would reach if admitted; pages are those of the applications',
  params: z.strictObject({ cohortId: id }),
  query: z.strictObject({
    state: z.enum(['applied', 'incomplete']).default('applied'),
    kind: z.enum(['startup', 'mentor']).optional(),
    after: id.optional(),
  }),
  response: z.strictObject({ reach: z.array(applicantReach) }),
  errors: ['cohort.not_found'],
});
