import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { answerMax, calendarDay, id, revision } from '../shared/schema.ts';
import { endReason, mentorship } from './schema.ts';

const params = z.strictObject({ mentorshipId: id });
const oneReply = z.strictObject({ mentorship });

export const listMentorships = defineRoute({
  name: 'mentorships.list',
  method: 'GET',
  path: '/api/mentorships',
  access: 'member',
  summary: 'Mentorships of this person on either side, running ones first',
  response: z.strictObject({ mentorships: z.array(mentorship) }),
});

export const getMentorship = defineRoute({
  name: 'mentorships.get',
  method: 'GET',
  path: '/api/mentorships/:mentorshipId',
  access: 'member',
  summary: 'One mentorship',
  params,
  response: oneReply,
  errors: ['mentorship.not_found'],
});

export const listProgramMentorships = defineRoute({
  name: 'mentorships.list_of_program',
  method: 'GET',
  path: '/api/programs/:programId/mentorships',
  access: 'coordinator',
  summary: 'Mentorships of one program, running ones first',
  params: z.strictObject({ programId: id }),
  response: z.strictObject({ mentorships: z.array(mentorship) }),
  errors: ['program.not_found'],
});

export const pauseMentorship = defineRoute({
  name: 'mentorships.pause',
  method: 'POST',
  path: '/api/mentorships/:mentorshipId/pause',
  access: 'member',
  summary: 'Rest for a while, with the day on which it goes on; the place stays taken',
  params,
  body: z.strictObject({ revision, resumesOn: calendarDay.nullable() }),
  response: oneReply,
  errors: ['mentorship.not_found', 'mentorship.not_active', 'mentorship.ended', 'mentorship.resume_date_invalid'],
});

export const resumeMentorship = defineRoute({
  name: 'mentorships.resume',
  method: 'POST',
  path: '/api/mentorships/:mentorshipId/resume',
  access: 'member',
  summary: 'Go on',
  params,
  body: z.strictObject({ revision }),
  response: oneReply,
  errors: ['mentorship.not_found', 'mentorship.not_paused', 'mentorship.ended'],
});

export const completeMentorship = defineRoute({
  name: 'mentorships.complete',
  method: 'POST',
  path: '/api/mentorships/:mentorshipId/complete',
  access: 'member',
  summary: 'Close it as planned; the place becomes free',
  params,
  body: z.strictObject({ revision }),
  response: oneReply,
  errors: ['mentorship.not_found', 'mentorship.ended'],
});

export const endMentorship = defineRoute({
  name: 'mentorships.end',
  method: 'POST',
  path: '/api/mentorships/:mentorshipId/end',
  access: 'member',
  summary: 'End it early; the other side reads that it ended, only staff read who ended it and why',
  params,
  body: z.strictObject({ revision, reason: endReason, note: z.string().trim().max(answerMax).nullable() }),
  response: oneReply,
  errors: ['mentorship.not_found', 'mentorship.ended'],
});
