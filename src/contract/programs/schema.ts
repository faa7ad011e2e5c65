import { z } from 'zod';
import { stageNumber } from '../directory/schema.ts';
import { askedMentorFacts } from '../mentors/schema.ts';
import { askedStartupFacts } from '../startups/schema.ts';
import { calendarDay, id, instant, longText, revision, shortText, timeZone } from '../shared/schema.ts';

export const programKinds = ['network', 'domestic-mx', 'domestic-us', 'binational'] as const;
export const cohortStates = ['draft', 'open', 'matching', 'running', 'closed'] as const;
export const enrollmentStates = ['applied', 'admitted', 'declined', 'withdrawn'] as const;
/** Tabs of the desk: `applied` waits for it; `incomplete` waits for the applicant, who is to complete the profile. */
export const deskStates = ['applied', 'incomplete', 'admitted', 'declined', 'withdrawn'] as const;

export const bilingualName = z.strictObject({ en: shortText, es: shortText });

const weight = z.number().min(0).max(100);

/** Importance of each criterion; only proportions count, and something must. Names are the engine's. */
export const weights = z
  .strictObject({
    expertise: weight,
    industry: weight,
    stage: weight,
    language: weight,
    availability: weight,
    place: weight,
    preference: weight,
    working_style: weight,
    own_words: weight,
    track_record: weight,
  })
  .refine((all) => Object.values(all).some((one) => one > 0), { error: 'nothing_counts' });
export type Weights = z.infer<typeof weights>;

/** What the experts start with, until outcomes say otherwise. */
export const expertWeights: Weights = {
  expertise: 34,
  industry: 22,
  stage: 14,
  language: 14,
  availability: 10,
  place: 6,
  preference: 0,
  working_style: 0,
  own_words: 0,
  track_record: 0,
};

export const rules = z.strictObject({
  weights,
  /** Least level that both need in one language. */
  languageGate: z.enum(['B1', 'B2', 'C1']),
  minimumMinutesPerWeek: z.int().min(0).max(600),
  maxOpenRequests: z.int().min(1).max(10),
  /** Business days of both countries to answer a request. */
  answerDays: z.int().min(1).max(20),
  /** A coordinator reviews before introductions go out. */
  reviewsFirst: z.boolean(),
  /** Flagged pairs (business ties, same university) are excluded rather than shown with a flag. */
  excludesFlagged: z.boolean(),
  /** The stages of startups that the call is for, both ends included; null takes every stage. Judged when they apply. */
  stages: z
    .strictObject({ from: stageNumber, to: stageNumber })
    .refine(({ from, to }) => from <= to, { error: 'ends_before_it_starts' })
    .nullable(),
  /** Mentors whom a startup may have at a time; the engine gives nobody a second one before everyone has a first. */
  mentorsPerStartup: z.int().min(1).max(3),
  /** Least share of a cohort's pairs across the border, in percent; 0 asks for none. Binational programs only. */
  crossBorderShare: z.int().min(0).max(100),
});

export const cohort = z.strictObject({
  id,
  programId: id,
  name: z.string(),
  state: z.enum(cohortStates),
  opensOn: calendarDay,
  closesOn: calendarDay,
  endsOn: calendarDay,
});

/** What an applicant may be asked to complete. */
export const askedFact = z.union([z.enum(askedStartupFacts), z.enum(askedMentorFacts)]);
export type AskedFact = z.infer<typeof askedFact>;

export const enrollment = z.strictObject({
  id,
  cohortId: id,
  programId: id,
  kind: z.enum(['startup', 'mentor']),
  /** The startup, or the mentor's offer. */
  subjectId: id,
  subjectName: z.string(),
  placeId: z.string().nullable(),
  state: z.enum(enrollmentStates),
  appliedAt: instant,
  decidedAt: instant.nullable(),
  /** In staff's words; shown to the applicant. */
  reason: z.string().nullable(),
  /** A decision can be undone until its notice goes out. */
  noticeAt: instant.nullable(),
  /** Since when the applicant has been asked to complete the profile, and with what; null while nobody waits for that. */
  asked: z.strictObject({ at: instant, facts: z.array(askedFact) }).nullable(),
  can: z.strictObject({ decide: z.boolean(), undo: z.boolean(), withdraw: z.boolean() }),
});

/** What a program judges an applicant by. `untold`: a fact is missing, so nobody can say. */
export const admissionRules = ['country', 'stage', 'language', 'hours', 'vetting'] as const;
export const admissionRule = z.strictObject({
  rule: z.enum(admissionRules),
  standing: z.enum(['met', 'untold', 'unmet']),
});

/** An application as the enrolment desk sees it: with what the profile tells and which rules it meets. */
export const deskEnrollment = enrollment.extend({
  profile: z.strictObject({ told: z.int().min(0), of: z.int().positive(), missing: z.array(askedFact) }),
  rules: z.array(admissionRule),
  /** A startup's, where it is told. */
  stage: stageNumber.nullable(),
  /** The business day of its wait for the desk, from 1, by the program's clock; null while nobody waits for the desk. */
  waitingDay: z.int().positive().nullable(),
  can: enrollment.shape.can.extend({ ask: z.boolean() }),
});

/** How many applications of a cohort stand where. */
export const enrollmentCounts = z.strictObject({
  applied: z.int(),
  incomplete: z.int(),
  admitted: z.int(),
  declined: z.int(),
  withdrawn: z.int(),
});

export const program = z.strictObject({
  id,
  name: bilingualName,
  kind: z.enum(programKinds),
  timeZone,
  rules,
  policyVersion: z.int().positive(),
  revision,
  cohorts: z.array(cohort),
  /** The reader's own enrollments here. */
  myEnrollments: z.array(enrollment),
  can: z.strictObject({ coordinate: z.boolean(), apply: z.boolean() }),
});

export const decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('admit') }),
  z.strictObject({ decision: z.literal('decline'), reason: longText.min(1) }),
]);
