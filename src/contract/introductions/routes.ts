import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { answerMax, done, id, longText, revision } from '../shared/schema.ts';
import { declineReason, firstMessage, introduction, openRequests, ownPlaces, questionText } from './schema.ts';

const params = z.strictObject({ introductionId: id });
const seen = z.strictObject({ revision });
const note = z.string().trim().max(answerMax).nullable();
const oneReply = z.strictObject({ introduction });
const answerErrors = [
  'introduction.not_found',
  'introduction.closed',
  'introduction.already_answered',
  'introduction.waits_for_reply',
  'introduction.not_yours_to_answer',
] as const;

export const listIntroductions = defineRoute({
  name: 'introductions.list',
  method: 'GET',
  path: '/api/introductions',
  access: 'member',
  summary: 'Every introduction of this person, as founder and as mentor, the open ones first',
  response: z.strictObject({
    introductions: z.array(introduction),
    openRequests: z.array(openRequests),
    /** The mentor's places, for readers who mentor. */
    places: ownPlaces.nullable(),
  }),
});

export const getIntroduction = defineRoute({
  name: 'introductions.get',
  method: 'GET',
  path: '/api/introductions/:introductionId',
  access: 'member',
  summary: 'One introduction as its reader may see it',
  params,
  response: oneReply,
  errors: ['introduction.not_found'],
});

export const requestIntroduction = defineRoute({
  name: 'introductions.request',
  method: 'POST',
  path: '/api/introductions',
  access: 'member',
  summary: 'Ask a mentor, with up to two ranked alternates who are asked when nothing comes of it',
  body: z.strictObject({
    startupId: id,
    mentorId: id,
    /** Where several programs fit the founder picks; null takes the only one. */
    programId: id.nullable(),
    message: firstMessage,
    alternates: z.array(z.strictObject({ mentorId: id, whyYou: firstMessage.shape.whyYou })).max(2),
  }),
  response: oneReply,
  status: 201,
  errors: [
    'startup.not_found',
    'mentor.not_found',
    'mentor.full',
    'mentor.paused',
    'pair.already_open',
    'match.startup_has_enough',
    'introduction.not_possible',
    'introduction.cap_reached',
    'introduction.month_full',
    'introduction.program_unfit',
  ],
});

export const acceptIntroduction = defineRoute({
  name: 'introductions.accept',
  method: 'POST',
  path: '/api/introductions/:introductionId/accept',
  access: 'member',
  summary: 'Say yes; at the second yes the mentorship starts and a conversation opens',
  params,
  body: seen,
  response: oneReply,
  errors: [...answerErrors, 'mentor.full', 'mentor.paused'],
});

export const askFirst = defineRoute({
  name: 'introductions.ask',
  method: 'POST',
  path: '/api/introductions/:introductionId/question',
  access: 'member',
  summary: 'The mentor asks one question before deciding; their clock stops',
  params,
  body: z.strictObject({ revision, question: questionText }),
  response: oneReply,
  errors: [...answerErrors, 'introduction.question_spent'],
});

export const replyToQuestion = defineRoute({
  name: 'introductions.reply',
  method: 'POST',
  path: '/api/introductions/:introductionId/reply',
  access: 'member',
  summary: 'The founder answers the question; the mentor gets the days that were left',
  params,
  body: z.strictObject({ revision, reply: questionText }),
  response: oneReply,
  errors: [
    'introduction.not_found',
    'introduction.closed',
    'introduction.not_asked',
    'introduction.not_yours_to_answer',
  ],
});

export const declineIntroduction = defineRoute({
  name: 'introductions.decline',
  method: 'POST',
  path: '/api/introductions/:introductionId/decline',
  access: 'member',
  summary: 'Say no with a reason that only coordinators read; the other side reads one kind sentence',
  params,
  body: z.strictObject({ revision, reason: declineReason, note }),
  response: oneReply,
  errors: answerErrors,
});

export const withdrawIntroduction = defineRoute({
  name: 'introductions.withdraw',
  method: 'POST',
  path: '/api/introductions/:introductionId/withdraw',
  access: 'member',
  summary: 'Take back what one has asked or said yes to; coordinators take back what the program proposed',
  params,
  body: z.strictObject({ revision, note }),
  response: oneReply,
  errors: answerErrors,
});

export const markIntroductionRead = defineRoute({
  name: 'introductions.mark_read',
  method: 'POST',
  path: '/api/introductions/:introductionId/read',
  access: 'member',
  summary: 'This side has opened it: from then on a review cannot be undone',
  params,
  response: done,
  errors: ['introduction.not_found'],
});

export const listProgramIntroductions = defineRoute({
  name: 'introductions.list_of_program',
  method: 'GET',
  path: '/api/programs/:programId/introductions',
  access: 'coordinator',
  summary: 'Introductions of one program, longest waiting first, or those that have ended, newest first',
  params: z.strictObject({ programId: id }),
  query: z.strictObject({ show: z.enum(['open', 'ended']).default('open') }),
  response: z.strictObject({ introductions: z.array(introduction) }),
  errors: ['program.not_found'],
});

export const proposeIntroduction = defineRoute({
  name: 'introductions.propose',
  method: 'POST',
  path: '/api/programs/:programId/introductions',
  access: 'coordinator',
  summary: 'Put a pair together: both sides read a brief without names and say yes or no',
  params: z.strictObject({ programId: id }),
  body: z.strictObject({ startupId: id, mentorId: id, reason: longText.min(1) }),
  response: oneReply,
  status: 201,
  errors: [
    'program.not_found',
    'startup.not_found',
    'mentor.not_found',
    'mentor.full',
    'mentor.paused',
    'pair.already_open',
    'introduction.not_possible',
  ],
});
