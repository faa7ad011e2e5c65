import { z } from 'zod';
import { mentorFacts, placesNow } from '../mentors/schema.ts';
import { id } from '../shared/schema.ts';
import { exclusionRule, fit } from './fit-schema.ts';
import { conflictState } from './schema.ts';

/** The conflict case of a pair: the one that keeps it apart, or the latest that was looked at. */
const caseOfPair = z.strictObject({ id, reason: z.string(), state: conflictState });

const somebody = {
  id,
  name: z.string(),
  placeId: mentorFacts.shape.placeId,
  conflict: caseOfPair.nullable(),
};

export const rankedCandidate = z.strictObject({
  ...somebody,
  /** A mentor's places; null for a startup. */
  places: placesNow.nullable(),
  /** Coordinators keep seeing the flag of a tie that excludes nobody. */
  isFlagged: z.boolean(),
  fit,
});
export type RankedCandidate = z.infer<typeof rankedCandidate>;

export const excludedCandidate = z.strictObject({
  ...somebody,
  rules: z.array(exclusionRule).min(1),
  can: z.strictObject({
    propose: z
      .boolean()
      .meta({ description: 'Only automated matching leaves them out: a person may still propose them' }),
  }),
});
export type ExcludedCandidate = z.infer<typeof excludedCandidate>;

/** Everybody whom one rule keeps away. Who has several stands once, under what says most about the two of them. */
export const excludedGroup = z.strictObject({
  rule: exclusionRule,
  count: z.int().positive(),
  people: z.array(excludedCandidate),
});
export type ExcludedGroup = z.infer<typeof excludedGroup>;

/** Whom a coordinator may put together with somebody: the ranking, and everybody excluded with the rule that did it. */
export const candidates = z.strictObject({
  programId: id,
  policyVersion: z.int(),
  eligible: z.int(),
  ranked: z.array(rankedCandidate),
  excluded: z.array(excludedGroup),
  excludedInAll: z.int(),
});
export type Candidates = z.infer<typeof candidates>;
