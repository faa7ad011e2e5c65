import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { country, stageNumber } from '../directory/schema.ts';
import { directoryId } from '../shared/profile-facts.ts';
import { id } from '../shared/schema.ts';
import { candidates } from './candidate-schema.ts';
import { exclusionRule, pairFit } from './fit-schema.ts';
import { completeness, mentorSuggestions, startupSuggestions } from './schema.ts';

const limit = z.coerce.number().int().min(1).max(50).default(20);
const programId = id.optional();

/** Of each rule the first few are told by name; of the one that is named here, all. */
const candidateQuery = z.strictObject({ limit, rule: exclusionRule.optional() });

export const suggestMentors = defineRoute({
  name: 'matching.suggest_mentors',
  method: 'GET',
  path: '/api/startups/:startupId/suggestions',
  access: 'signed-in',
  summary: 'Mentors who fit a startup of the caller, best first; the draft counts; nobody full, paused or excluded',
  params: z.strictObject({ startupId: id }),
  query: z.strictObject({
    programId,
    limit,
    country: country.optional(),
    language: z.string().max(35).optional(),
    expertise: directoryId.optional(),
    stage: z.coerce.number().pipe(stageNumber).optional(),
  }),
  response: mentorSuggestions,
  errors: ['startup.not_found', 'program.not_found'],
});

export const suggestStartups = defineRoute({
  name: 'matching.suggest_startups',
  method: 'GET',
  path: '/api/me/mentor/suggestions',
  access: 'signed-in',
  summary: 'Startups whom the calling mentor could help most; who they are stays hidden',
  query: z.strictObject({
    limit,
    country: country.optional(),
    language: z.string().max(35).optional(),
    need: directoryId.optional(),
    stage: z.coerce.number().pipe(stageNumber).optional(),
  }),
  response: startupSuggestions,
  errors: ['mentor.not_found'],
});

export const explainPair = defineRoute({
  name: 'matching.explain_pair',
  method: 'GET',
  path: '/api/startups/:startupId/mentors/:mentorId/fit',
  access: 'signed-in',
  summary: 'How well a pair fits, part by part, and what would raise it; for either side and their coordinators',
  params: z.strictObject({ startupId: id, mentorId: id }),
  query: z.strictObject({ programId }),
  response: pairFit,
  errors: ['pair.not_found', 'program.not_found'],
});

export const listMentorCandidates = defineRoute({
  name: 'matching.mentor_candidates',
  method: 'GET',
  path: '/api/programs/:programId/startups/:startupId/candidates',
  access: 'coordinator',
  summary: 'Mentors for a startup as the coordinator sees them, and everyone excluded with the rules that did it',
  params: z.strictObject({ programId: id, startupId: id }),
  query: candidateQuery,
  response: candidates,
  errors: ['program.not_found', 'startup.not_found'],
});

export const listStartupCandidates = defineRoute({
  name: 'matching.startup_candidates',
  method: 'GET',
  path: '/api/programs/:programId/mentors/:mentorId/candidates',
  access: 'coordinator',
  summary: 'Startups for a mentor as the coordinator sees them, and everyone excluded with the rules that did it',
  params: z.strictObject({ programId: id, mentorId: id }),
  query: candidateQuery,
  response: candidates,
  errors: ['program.not_found', 'mentor.not_found'],
});

export const startupCompleteness = defineRoute({
  name: 'matching.startup_completeness',
  method: 'GET',
  path: '/api/startups/:startupId/completeness',
  access: 'signed-in',
  summary: 'What each missing fact of a startup would gain in reachable mentors, computed by scoring again',
  params: z.strictObject({ startupId: id }),
  response: completeness,
  errors: ['startup.not_found'],
});

export const mentorCompleteness = defineRoute({
  name: 'matching.mentor_completeness',
  method: 'GET',
  path: '/api/me/mentor/completeness',
  access: 'signed-in',
  summary: 'What each missing fact of the calling mentor would gain in startups they could help',
  response: completeness,
  errors: ['mentor.not_found'],
});
