import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { answerMax, instant } from '../shared/schema.ts';
import { declineReason, introduction, ownPlaces, questionText } from './schema.ts';

const note = z.string().trim().max(answerMax).nullable();
const answerErrors = [
  'introduction.not_found',
  'introduction.closed',
  'introduction.already_answered',
  'introduction.waits_for_reply',
  'introduction.not_yours_to_answer',
] as const;
const token = z.string().min(22).max(64);

/** A read by POST, so that the secret stands in no address and no log. It changes nothing. */
export const readAnswerLink = defineRoute({
  name: 'introductions.read_link',
  method: 'POST',
  path: '/api/answer-links/read',
  access: 'visitor',
  summary: 'What the link of a mail would answer; changes nothing',
  body: z.strictObject({ token }),
  response: z.strictObject({
    introduction,
    expiresAt: instant /** Whose answer it is, and on which clock it is due. */,
    name: z.string(),
    timeZone: z.string(),
    places: ownPlaces.nullable(),
  }),
  errors: ['introduction.link_invalid'],
  limit: 'sign-in',
});

export const answerByLink = defineRoute({
  name: 'introductions.answer_link',
  method: 'POST',
  path: '/api/answer-links/answer',
  access: 'visitor',
  summary: 'Answer by the link of a mail, once, without signing in',
  body: z.discriminatedUnion('answer', [
    z.strictObject({ token, answer: z.literal('accept') }),
    z.strictObject({ token, answer: z.literal('ask'), question: questionText }),
    z.strictObject({ token, answer: z.literal('decline'), reason: declineReason, note }),
  ]),
  response: z.strictObject({ introduction }),
  errors: [
    ...answerErrors,
    'introduction.link_invalid',
    'introduction.question_spent',
    'mentor.full',
    'mentor.paused',
    'request.stale',
  ],
  limit: 'sign-in',
});
