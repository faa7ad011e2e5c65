import { z } from 'zod';
import { id, instant, revision } from '../shared/schema.ts';
import { exclusionRule, fit } from './fit-schema.ts';
import { mentorCard, startupCard } from './schema.ts';

export const matchState = z.enum(['proposed', 'approved', 'rejected', 'replaced']);

/** Who holds it for review; a colleague may have handed it over. */
const claim = z.strictObject({
  byName: z.string(),
  isYours: z.boolean(),
  until: instant,
  handedByName: z.string().nullable(),
});

/** One line of the review queue. */
export const matchRow = z.strictObject({
  id,
  programId: id,
  startupId: id,
  startupName: z.string(),
  startupPlaceId: z.string().nullable(),
  mentorId: id,
  mentorName: z.string(),
  state: matchState,
  origin: z.enum(['engine', 'coordinator']),
  points: z.int(),
  proposedAt: instant,
  claim: claim.nullable(),
});
export type MatchRow = z.infer<typeof matchRow>;

/** One column of the comparison: the proposal, or one of the startup's next best. */
export const matchCandidate = z.strictObject({
  mentor: mentorCard,
  fit,
  isProposed: z.boolean(),
  isFlagged: z.boolean(),
  /** Place in the startup's own list now, 1 is its best; null while a rule stands against the pair. */
  rank: z.int().positive().nullable(),
  rules: z.array(exclusionRule),
  /** To whom else this mentor is proposed in the program: what speaks against giving the place away here. */
  proposedTo: z.array(z.strictObject({ matchId: id, startupName: z.string(), points: z.int() })),
});
export type MatchCandidate = z.infer<typeof matchCandidate>;

export const match = z.strictObject({
  ...matchRow.shape,
  startup: startupCard,
  candidates: z.array(matchCandidate).max(3),
  /** Set where a coordinator proposed the pair. */
  proposedByName: z.string().nullable(),
  proposalReason: z.string().nullable(),
  reviewedByName: z.string().nullable(),
  reviewedAt: instant.nullable(),
  reason: z.string().nullable(),
  policyVersion: z.int(),
  engineVersion: z.string(),
  revision,
});
export type Match = z.infer<typeof match>;
