import { z } from 'zod';
import { mentorFacts, placesNow } from '../mentors/schema.ts';
import { answerMax, id, instant, revision } from '../shared/schema.ts';
import { startupFacts } from '../startups/schema.ts';
import { fit } from './fit-schema.ts';

/** A mentor in a list of suggestions. `name` and `employer` are null where this reader does not know who it is. */
export const mentorCard = z.strictObject({
  mentorId: id,
  name: z.string().nullable(),
  employer: z.string().nullable(),
  headline: mentorFacts.shape.headline,
  placeId: mentorFacts.shape.placeId,
  city: z.string().nullable(),
  timeZone: z.string().nullable(),
  places: placesNow,
});
export type MentorCard = z.infer<typeof mentorCard>;

/** A startup in a list of suggestions. `name` is null where this reader does not know who it is. */
export const startupCard = z.strictObject({
  startupId: id,
  name: z.string().nullable(),
  oneLiner: startupFacts.shape.oneLiner,
  placeId: startupFacts.shape.placeId,
  city: z.string().nullable(),
  stage: startupFacts.shape.stage,
  direction: startupFacts.shape.direction,
  needs: startupFacts.shape.needs,
});
export type StartupCard = z.infer<typeof startupCard>;

const rankedBy = { programId: id, policyVersion: z.int() };

export const mentorSuggestion = z.strictObject({ mentor: mentorCard, fit });
export const mentorSuggestions = z.strictObject({
  ...rankedBy,
  startupId: id,
  /** The list follows the draft, which only its owners see. */
  followsDraft: z.boolean(),
  /** Mentors whom nothing keeps apart from this startup, filters counted. */
  eligible: z.int(),
  /** Those of them with at least half of all points. */
  goodFits: z.int(),
  suggestions: z.array(mentorSuggestion),
});
export type MentorSuggestions = z.infer<typeof mentorSuggestions>;

export const startupSuggestion = z.strictObject({ startup: startupCard, fit });
export const startupSuggestions = z.strictObject({
  ...rankedBy,
  mentorId: id,
  followsDraft: z.boolean(),
  suggestions: z.array(startupSuggestion),
});
export type StartupSuggestions = z.infer<typeof startupSuggestions>;

/** What telling a missing fact would bring, by scoring with answers that others gave. */
export const completenessGain = z.strictObject({
  field: z.string(),
  /** People of the other side who would newly be a good fit. */
  people: z.int().min(0),
});
export const completeness = z.strictObject({
  goodFits: z.int(),
  missing: z.array(completenessGain),
});
export type Completeness = z.infer<typeof completeness>;

export const conflictState = z.enum(['open', 'confirmed', 'cleared']);
const side = z.strictObject({ id, name: z.string(), detail: z.string().nullable(), placeId: z.string().nullable() });

/** One line of the list of cases. */
export const conflictRow = z.strictObject({
  id,
  startup: side,
  mentor: side,
  kind: z.enum(['exclude', 'flag']),
  reason: z.string(),
  state: conflictState,
  openedAt: instant,
  dueAt: instant,
  /** Somebody has been asked: the clock stands until they answer. */
  waitsSince: instant.nullable(),
  decidedAt: instant.nullable(),
});
export type ConflictRow = z.infer<typeof conflictRow>;

export const conflictQuestion = z.strictObject({
  id,
  question: z.string(),
  askedAt: instant,
  askedByName: z.string(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredByName: z.string().nullable(),
});

/** A question as whoever was asked sees it: with their own words, and without the other side. */
export const ownConflictQuestion = conflictQuestion.extend({
  words: z.string(),
  isClosed: z.boolean().meta({ description: 'The case was decided without an answer' }),
});
export type OwnConflictQuestion = z.infer<typeof ownConflictQuestion>;

export const conflictCase = z.strictObject({
  ...conflictRow.shape,
  words: z.string(),
  marked: z.string().nullable(),
  side: z.enum(['startup', 'mentor']),
  field: z.enum(['interests', 'employer', 'organisations', 'other']),
  source: z.object({ file: z.string(), row: z.number().int() }).nullable(),
  mentorEmployer: z.string().nullable(),
  organisations: z
    .array(z.strictObject({ id, name: z.string() }))
    .meta({ description: 'Records of the directory that both sides are tied to' }),
  decidedByName: z.string().nullable(),
  decisionReason: z.string().nullable(),
  lookAgainAt: instant.nullable(),
  isAsked: z.boolean().meta({ description: 'An introduction between the two is open' }),
  /** What the pair would score, and who comes next for the startup. */
  fit,
  next: z.strictObject({ mentorId: id, name: z.string(), fit }).nullable(),
  questions: z.array(conflictQuestion),
  can: z.strictObject({ ask: z.boolean() }),
  revision,
});
export type ConflictCase = z.infer<typeof conflictCase>;

/** Why a coordinator decided so; kept in the audit log. */
export const decisionReason = z.string().trim().min(1).max(answerMax);
