import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { match } from '../matching/match-schema.ts';
import { decisionReason } from '../matching/schema.ts';
import { id, revision } from '../shared/schema.ts';
import { introduction } from './schema.ts';

const params = z.strictObject({ matchId: id });
const reviewed = z.strictObject({ match, introduction });
const reviewErrors = [
  'match.not_found',
  'match.already_reviewed',
  'match.claimed',
  'pair.already_open',
  'pair.excluded',
  'pair.not_found',
  'mentor.full',
  'mentor.paused',
  'mentor.not_found',
  'startup.not_found',
  'introduction.not_possible',
] as const;

export const approveMatch = defineRoute({
  name: 'matches.approve',
  method: 'POST',
  path: '/api/matches/:matchId/approve',
  access: 'coordinator',
  summary: 'Approve a proposed pair: its introduction goes out to both sides and holds a place',
  params,
  body: z.strictObject({ reason: decisionReason.nullable(), revision }),
  response: reviewed,
  errors: reviewErrors,
});

export const replaceMatch = defineRoute({
  name: 'matches.replace',
  method: 'POST',
  path: '/api/matches/:matchId/replace',
  access: 'coordinator',
  summary: 'Choose another mentor for the startup, with the reason: that pair is introduced instead',
  params,
  body: z.strictObject({ mentorId: id, reason: decisionReason, revision }),
  response: reviewed,
  errors: reviewErrors,
});

export const takeBackApproval = defineRoute({
  name: 'matches.take_back',
  method: 'POST',
  path: '/api/matches/:matchId/take-back',
  access: 'coordinator',
  summary: 'Undo an approval until one of the two has read the introduction',
  params,
  body: z.strictObject({ revision }),
  response: z.strictObject({ match }),
  errors: ['match.not_found', 'match.already_reviewed', 'introduction.already_read', 'introduction.closed'],
});
