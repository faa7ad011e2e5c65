import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, revision } from '../shared/schema.ts';
import { conflictCase, decisionReason, ownConflictQuestion } from './schema.ts';

export const askAboutConflict = defineRoute({
  name: 'conflicts.ask',
  method: 'POST',
  path: '/api/conflicts/:conflictId/question',
  access: 'coordinator',
  summary: 'Ask whoever declared the words; the clock stops until they answer, and the pair stays as it is; audited',
  params: z.strictObject({ conflictId: id }),
  body: z.strictObject({ question: decisionReason, revision }),
  response: conflictCase,
  errors: [
    'conflict.not_found',
    'conflict.already_decided',
    'conflict.already_asked',
    'conflict.nobody_to_ask',
    'request.stale',
  ],
  limit: 'mail',
});

export const listOwnQuestions = defineRoute({
  name: 'conflicts.own_questions',
  method: 'GET',
  path: '/api/me/conflict-questions',
  access: 'member',
  summary: 'What coordinators have asked the caller about words that they declared, newest first',
  response: z.strictObject({ questions: z.array(ownConflictQuestion) }),
});

export const answerConflictQuestion = defineRoute({
  name: 'conflicts.answer',
  method: 'POST',
  path: '/api/conflict-questions/:questionId/answer',
  access: 'member',
  summary: 'Answer a question about words that one declared; only coordinators read it',
  params: z.strictObject({ questionId: id }),
  body: z.strictObject({ answer: decisionReason }),
  response: ownConflictQuestion,
  errors: ['conflict.question_not_found', 'conflict.question_closed'],
});
