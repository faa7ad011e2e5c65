import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { calendarDay, id, longText, revision, shortText, timeZone } from '../shared/schema.ts';
import {
  bilingualName,
  cohort,
  decision,
  deskEnrollment,
  deskStates,
  enrollment,
  enrollmentCounts,
  program,
  programKinds,
  rules,
} from './schema.ts';

export const listPrograms = defineRoute({
  name: 'programs.list',
  method: 'GET',
  path: '/api/programs',
  access: 'member',
  summary: 'Programs with their cohorts and the reader’s own enrollments',
  response: z.strictObject({ programs: z.array(program) }),
});

export const getProgram = defineRoute({
  name: 'programs.get',
  method: 'GET',
  path: '/api/programs/:programId',
  access: 'member',
  summary: 'One program',
  params: z.strictObject({ programId: id }),
  response: program,
  errors: ['program.not_found'],
});

export const createProgram = defineRoute({
  name: 'programs.create',
  method: 'POST',
  path: '/api/programs',
  access: 'admin',
  summary: 'Open a program',
  body: z.strictObject({ name: bilingualName, kind: z.enum(programKinds).exclude(['network']), timeZone }),
  response: program,
  status: 201,
});

export const changeRules = defineRoute({
  name: 'programs.change_rules',
  method: 'PATCH',
  path: '/api/programs/:programId/rules',
  access: 'coordinator',
  summary: 'Change rules and weights; every change is a new policy version',
  params: z.strictObject({ programId: id }),
  body: z.strictObject({
    revision,
    rules: rules.partial(),
    reason: longText.min(1).nullable().default(null).meta({ description: 'Kept in the audit log' }),
  }),
  response: program,
  errors: ['program.not_found', 'program.not_binational', 'request.stale'],
});

export const createCohort = defineRoute({
  name: 'cohorts.create',
  method: 'POST',
  path: '/api/programs/:programId/cohorts',
  access: 'coordinator',
  summary: 'Prepare a cohort',
  params: z.strictObject({ programId: id }),
  body: z.strictObject({ name: shortText, opensOn: calendarDay, closesOn: calendarDay, endsOn: calendarDay }),
  response: cohort,
  status: 201,
  errors: ['program.not_found', 'cohort.days_out_of_order'],
});

export const moveCohort = defineRoute({
  name: 'cohorts.move',
  method: 'POST',
  path: '/api/cohorts/:cohortId/state',
  access: 'coordinator',
  summary: 'Move a cohort on: draft, open, matching, running, closed',
  params: z.strictObject({ cohortId: id }),
  body: z.strictObject({ to: z.enum(['open', 'matching', 'running', 'closed']) }),
  response: cohort,
  errors: ['cohort.not_found', 'cohort.not_open'],
});

export const applyToCohort = defineRoute({
  name: 'enrollments.apply',
  method: 'POST',
  path: '/api/cohorts/:cohortId/enrollments',
  access: 'member',
  summary: 'Apply with one’s startup, or with one’s offer as mentor',
  params: z.strictObject({ cohortId: id }),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('startup'), startupId: id }),
    z.strictObject({ kind: z.literal('mentor') }),
  ]),
  response: enrollment,
  status: 201,
  errors: ['cohort.not_found', 'cohort.not_open', 'enrollment.already_applied'],
});

export const listEnrollments = defineRoute({
  name: 'enrollments.list',
  method: 'GET',
  path: '/api/cohorts/:cohortId/enrollments',
  access: 'coordinator',
  summary: 'Who applied to a cohort, first come first',
  params: z.strictObject({ cohortId: id }),
  query: z.strictObject({
    state: z.enum(deskStates).optional(),
    kind: z.enum(['startup', 'mentor']).optional(),
    after: id.optional(),
  }),
  response: z.strictObject({
    enrollments: z.array(deskEnrollment),
    counts: enrollmentCounts,
    total: z.int(),
    hasMore: z.boolean(),
  }),
  errors: ['cohort.not_found'],
});

const enrollmentId = z.strictObject({ enrollmentId: id });

export const decideEnrollment = defineRoute({
  name: 'enrollments.decide',
  method: 'POST',
  path: '/api/enrollments/:enrollmentId/decision',
  access: 'coordinator',
  summary: 'Admit or decline with a reason; the notice goes out at 18:00 in the program’s zone',
  params: enrollmentId,
  body: decision,
  response: enrollment,
  errors: ['enrollment.not_found', 'enrollment.not_applied'],
});

export const askApplicant = defineRoute({
  name: 'enrollments.ask',
  method: 'POST',
  path: '/api/enrollments/:enrollmentId/ask',
  access: 'coordinator',
  summary: 'Ask the applicant for what the profile does not tell yet, by notice and mail; once until it is told',
  params: enrollmentId,
  response: enrollment,
  errors: ['enrollment.not_found', 'enrollment.not_applied', 'enrollment.already_asked', 'enrollment.nothing_missing'],
});

export const undoDecision = defineRoute({
  name: 'enrollments.undo',
  method: 'POST',
  path: '/api/enrollments/:enrollmentId/undo',
  access: 'coordinator',
  summary: 'Take a decision back before its notice went out',
  params: enrollmentId,
  response: enrollment,
  errors: ['enrollment.not_found', 'enrollment.notice_sent'],
});

export const withdrawEnrollment = defineRoute({
  name: 'enrollments.withdraw',
  method: 'POST',
  path: '/api/enrollments/:enrollmentId/withdrawal',
  access: 'member',
  summary: 'Withdraw one’s own application or place',
  params: enrollmentId,
  response: enrollment,
  errors: ['enrollment.not_found', 'enrollment.not_applied'],
});
