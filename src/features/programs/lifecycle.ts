import type { cohortStates, enrollmentStates } from '../../contract/programs/schema.ts';

export type CohortState = (typeof cohortStates)[number];
export type EnrollmentState = (typeof enrollmentStates)[number];

/** From which states a cohort may move to the named one. Matching may be reopened for latecomers. */
export const cohortMovesTo: Readonly<Record<Exclude<CohortState, 'draft'>, readonly CohortState[]>> = {
  open: ['draft', 'matching'],
  matching: ['open', 'running'],
  running: ['open', 'matching'],
  closed: ['open', 'matching', 'running'],
};

export const enrollmentMovesTo: Readonly<Record<EnrollmentState, readonly EnrollmentState[]>> = {
  applied: ['admitted', 'declined'],
  admitted: ['applied'],
  declined: ['applied'],
  withdrawn: ['applied', 'admitted'],
};
