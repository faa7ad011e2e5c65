import { z } from 'zod';
import { id, instant, revision } from '../shared/schema.ts';
import { fit } from './fit-schema.ts';
import { mentorCard, startupCard } from './schema.ts';

export const matchState = z.enum(['proposed', 'approved', 'rejected', 'replaced']);

const claim = z.strictObject({ byName: z.string(), isYours: z.boolean(), until: instant });

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
});
export type MatchCandidate = z.infer<typeof matchCandidate>;

export const match = z.strictObject({
  ...matchRow.shape,
  startup: startupCard,
  candidates: z.array(matchCandidate).max(3),
  reviewedByName: z.string().nullable(),
  reviewedAt: instant.nullable(),
  reason: z.string().nullable(),
  policyVersion: z.int(),
  engineVersion: z.string(),
  revision,
});
export type Match = z.infer<typeof match>;
