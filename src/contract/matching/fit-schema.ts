import { z } from 'zod';
import { id } from '../shared/schema.ts';

/** The rules that can keep a pair apart, in the order in which they are told: the engine's names. */
export const exclusionRule = z.enum([
  'not_vetted',
  'paused',
  'full',
  'opted_out',
  'blocked',
  'conflict',
  'declined_before',
  'open_introduction',
  'in_mentorship',
  'avoided',
  'same_person',
  'same_organisation',
  'forbidden',
  'not_enrolled',
  'language_gate',
  'overlap_minimum',
]);
export type ExclusionRuleName = z.infer<typeof exclusionRule>;

const share = z.number().min(0).max(1);
const whole = z.int().min(0).max(100);
const standing = z.enum(['home', 'market', 'none']);
const rank = z.int().positive().nullable();

/** What every part says: whole points of the most it could give; parts of one fit add up to its points. */
const partOf = <Name extends string, Facts extends z.ZodType>(criterion: Name, facts: Facts) =>
  z.strictObject({
    criterion: z.literal(criterion),
    points: whole,
    most: whole.meta({ description: 'Whole points that a perfect value would give; all of them add up to 100' }),
    missing: z.enum(['startup', 'mentor', 'both']).nullable().meta({ description: 'Whose fact is not told yet' }),
    facts: facts.nullable(),
  });

/** One part of a fit: numbers and ids from which a sentence is made in the reader's language. */
export const fitPart = z.discriminatedUnion('criterion', [
  partOf('expertise', z.strictObject({ needs: z.array(z.strictObject({ id: z.string(), share })) })),
  partOf(
    'industry',
    z.strictObject({
      taxonomy: share.nullable(),
      vertical: share.nullable(),
      sharedIndustry: z.string().nullable(),
      sharedVertical: z.string().nullable(),
    }),
  ),
  partOf('stage', z.strictObject({ stage: z.int(), mentorStage: z.int() })),
  partOf(
    'language',
    z.strictObject({
      tag: z.string().nullable(),
      startupLevel: z.int().min(-1).max(6),
      mentorLevel: z.int().min(-1).max(6),
    }),
  ),
  partOf(
    'availability',
    z.strictObject({ sharedMinutes: z.number(), poorestWeek: z.int(), neededMinutes: z.number() }),
  ),
  partOf(
    'place',
    z.strictObject({
      crossingTo: z.string().nullable(),
      standingAtTarget: standing,
      standingAtHome: standing,
      nearness: z.enum(['metro', 'corridor', 'state', 'country', 'none']),
      mentorPlaceId: z.string().nullable(),
    }),
  ),
  partOf('preference', z.strictObject({ startupRank: rank, mentorRank: rank })),
  partOf('working_style', z.strictObject({ answered: z.int(), furthest: z.string().nullable() })),
  partOf('own_words', z.strictObject({ similarity: share, terms: z.array(z.string()) })),
  partOf('track_record', z.strictObject({ kept: z.int(), total: z.int() })),
]);
export type FitPart = z.infer<typeof fitPart>;
export type Criterion = FitPart['criterion'];

/** How well a pair fits. The parts are the score: they add up to `points` exactly, the largest first. */
export const fit = z.strictObject({ points: whole, parts: z.array(fitPart) });
export type Fit = z.infer<typeof fit>;

const side = z.enum(['startup', 'mentor']);

/** One small change of one profile. Whoever words it must not suggest to claim what is not true. */
export const profileChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open_hours'),
    side,
    /** First occurrence, as instants; it comes back each week. */
    startAt: z.iso.datetime(),
    endAt: z.iso.datetime(),
    /** More shared minutes in the poorest week. */
    addedMinutes: z.number(),
  }),
  z.strictObject({ kind: z.literal('tell_stage'), side, stage: z.int() }),
  z.strictObject({ kind: z.literal('add_need'), side, id: z.string() }),
  z.strictObject({ kind: z.literal('add_offer'), side, id: z.string() }),
  z.strictObject({ kind: z.literal('add_stage'), side, stage: z.int() }),
  z.strictObject({ kind: z.literal('add_industry'), side, id: z.string() }),
  z.strictObject({ kind: z.literal('add_vertical'), side, id: z.string() }),
  z.strictObject({ kind: z.literal('add_market'), side, place: z.string() }),
  z.strictObject({ kind: z.literal('raise_language'), side, tag: z.string(), level: z.int().min(0).max(6) }),
]);
export type ProfileChange = z.infer<typeof profileChange>;

/** What would raise a pair, found by scoring the changed profile. */
export const counterfactual = z.strictObject({ change: profileChange, before: whole, after: whole });
export type Counterfactual = z.infer<typeof counterfactual>;

/** Everything about one pair for one reader. */
export const pairFit = z.strictObject({
  programId: id,
  policyVersion: z.int(),
  startupId: id,
  mentorId: id,
  fit,
  counterfactuals: z.array(counterfactual),
  isEligible: z.boolean(),
  /** Which rules keep the pair apart; empty for whoever may not read them. */
  exclusions: z.array(exclusionRule),
});
