import type { cohortStates, deskStates, enrollmentStates } from '../../contract/programs/schema.ts';

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

/** The tab of the desk that an application stands under: who is asked to complete the profile waits apart. */
export const deskStateOf = (row: {
  readonly state: EnrollmentState;
  readonly askedAt?: Date | null | undefined;
}): (typeof deskStates)[number] => (row.state === 'applied' && row.askedAt ? 'incomplete' : row.state);
