import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, revision } from '../shared/schema.ts';
import { match, matchRow, matchState } from './match-schema.ts';
import { decisionReason } from './schema.ts';

/** Approving and replacing make introductions: those two routes belong to `introductions`. */

export const listMatches = defineRoute({
  name: 'matches.list',
  method: 'GET',
  path: '/api/programs/:programId/matches',
  access: 'coordinator',
  summary: 'The review queue of a program, best first; or what has been reviewed, newest first',
  params: z.strictObject({ programId: id }),
  query: z.strictObject({ state: matchState.default('proposed') }),
  response: z.strictObject({ matches: z.array(matchRow), proposed: z.int() }),
  errors: ['program.not_found'],
});

export const getMatch = defineRoute({
  name: 'matches.get',
  method: 'GET',
  path: '/api/matches/:matchId',
  access: 'coordinator',
  summary: 'One proposed pair beside the next best mentors of the startup, part by part',
  params: z.strictObject({ matchId: id }),
  response: match,
  errors: ['match.not_found'],
});

export const proposeMatches = defineRoute({
  name: 'matches.propose_cohort',
  method: 'POST',
  path: '/api/cohorts/:cohortId/matches',
  access: 'coordinator',
  summary: 'Let the engine propose the best free mentors for the admitted startups that may have another',
  params: z.strictObject({ cohortId: id }),
  response: z.strictObject({
    proposed: z.int(),
    /** Startups that have nobody, before and after. */
    without: z.int(),
    /** Pairs of the cohort across the border, of all; null where the rules ask for no share. */
    border: z
      .strictObject({
        across: z.int().min(0),
        of: z.int().min(0),
        price: z.number().min(0).meta({ description: 'Points of the total that each further one costs around here' }),
      })
      .nullable(),
  }),
  errors: ['cohort.not_found', 'match.too_few_across'],
});

export const proposeMatch = defineRoute({
  name: 'matches.propose',
  method: 'POST',
  path: '/api/programs/:programId/matches',
  access: 'coordinator',
  summary: 'Put a pair into the review queue oneself',
  params: z.strictObject({ programId: id }),
  body: z.strictObject({ startupId: id, mentorId: id, reason: decisionReason }),
  response: match,
  status: 201,
  errors: ['program.not_found', 'pair.not_found', 'pair.excluded', 'pair.already_open', 'match.startup_has_enough'],
});

export const claimMatch = defineRoute({
  name: 'matches.claim',
  method: 'POST',
  path: '/api/matches/:matchId/claim',
  access: 'coordinator',
  summary: 'Take a match for review, so that no colleague decides at the same time; runs out by itself',
  params: z.strictObject({ matchId: id }),
  response: match,
  errors: ['match.not_found', 'match.claimed', 'match.already_reviewed'],
});

export const releaseMatch = defineRoute({
  name: 'matches.release',
  method: 'DELETE',
  path: '/api/matches/:matchId/claim',
  access: 'coordinator',
  summary: 'Give a claimed match back to the queue',
  params: z.strictObject({ matchId: id }),
  response: match,
  errors: ['match.not_found'],
});

export const listColleagues = defineRoute({
  name: 'matches.colleagues',
  method: 'GET',
  path: '/api/programs/:programId/colleagues',
  access: 'coordinator',
  summary: 'The other coordinators of a program: to whom a review may be handed',
  params: z.strictObject({ programId: id }),
  response: z.strictObject({ colleagues: z.array(z.strictObject({ userId: id, name: z.string() })) }),
  errors: ['program.not_found'],
});

export const handOverMatch = defineRoute({
  name: 'matches.hand_over',
  method: 'POST',
  path: '/api/matches/:matchId/hand-over',
  access: 'coordinator',
  summary: 'Hand a review to a colleague, who holds it for a day; audited',
  params: z.strictObject({ matchId: id }),
  body: z.strictObject({ userId: id }),
  response: match,
  errors: ['match.not_found', 'match.claimed', 'match.already_reviewed', 'user.not_found'],
});

export const rejectMatch = defineRoute({
  name: 'matches.reject',
  method: 'POST',
  path: '/api/matches/:matchId/reject',
  access: 'coordinator',
  summary: 'Take a pair out of the queue, with the reason; the pair is not proposed again when it is forbidden',
  params: z.strictObject({ matchId: id }),
  body: z.strictObject({ reason: decisionReason, forbid: z.boolean(), revision }),
  response: match,
  errors: ['match.not_found', 'match.claimed', 'match.already_reviewed'],
});

export const undoMatch = defineRoute({
  name: 'matches.undo',
  method: 'POST',
  path: '/api/matches/:matchId/undo',
  access: 'coordinator',
  summary: 'Take a rejection back into the queue',
  params: z.strictObject({ matchId: id }),
  body: z.strictObject({ revision }),
  response: match,
  errors: ['match.not_found', 'match.already_reviewed', 'match.startup_has_enough'],
});
