import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, revision } from '../shared/schema.ts';
import { conflictCase, conflictRow, decisionReason } from './schema.ts';

export const listConflicts = defineRoute({
  name: 'conflicts.list',
  method: 'GET',
  path: '/api/conflicts',
  access: 'coordinator',
  summary: "Conflict cases of the caller's programs: open ones oldest first, or decided ones",
  query: z.strictObject({ state: z.enum(['open', 'decided']).default('open') }),
  response: z.strictObject({ cases: z.array(conflictRow), open: z.int() }),
});

export const getConflict = defineRoute({
  name: 'conflicts.get',
  method: 'GET',
  path: '/api/conflicts/:conflictId',
  access: 'coordinator',
  summary: 'One case with the words that opened it and what hangs on it',
  params: z.strictObject({ conflictId: id }),
  response: conflictCase,
  errors: ['conflict.not_found'],
});

export const decideConflict = defineRoute({
  name: 'conflicts.decide',
  method: 'POST',
  path: '/api/conflicts/:conflictId/decision',
  access: 'coordinator',
  summary: 'Confirm a conflict or clear it, with the reason; audited',
  params: z.strictObject({ conflictId: id }),
  body: z.strictObject({
    decision: z.enum(['confirmed', 'cleared']),
    reason: decisionReason,
    lookAgainMonths: z.int().min(1).max(60).nullable(),
    revision,
  }),
  response: conflictCase,
  errors: ['conflict.not_found', 'conflict.already_decided'],
});
