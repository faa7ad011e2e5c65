import { systemActor } from '../../platform/actions/actor.ts';
import { runAction, type ActionContext } from '../../platform/actions/run-action.ts';
import { defineOutboxReader } from '../../platform/events/news.ts';
import type { Job } from '../../platform/jobs/start-jobs.ts';
import { findMentorsByIds, mentorChanged } from '../mentors/index.ts';
import { addMember, removeMember } from '../messaging/index.ts';
import { memberJoined, memberLeft, startupClosed } from '../startups/index.ts';
import { endByItself } from './actions/end-mentorship.ts';
import { resumeByItself } from './actions/pause-mentorship.ts';
import type { MentorshipRow } from './mentorship-model.ts';
import { findRestsThatEnd, findRunningOfMentor, findRunningOfStartup } from './reads.ts';

const self = systemActor('mentorships');

/** Wakes the mentorships whose rest ends today. */
export async function sweepRests(now: Date): Promise<void> {
  await forEach(await findRestsThatEnd(now), now, (ctx, row) => resumeByItself(ctx, String(row._id)));
}

export const mentorshipJobs: readonly Job[] = [
  { name: 'mentorships.sweep_rests', every: '5 minutes', run: sweepRests },
];

/** Who joins or leaves a startup joins or leaves its conversations; a side that closes ends what runs. */
export const mentorshipReaders = [
  defineOutboxReader({
    name: 'mentorships.follow_joining',
    on: memberJoined,
    handle: async ({ startupId, userId }, at) =>
      forEach(await findRunningOfStartup(startupId), at, (ctx, row) =>
        withChat(row, (id) => addMember(ctx, id, userId)),
      ),
  }),
  defineOutboxReader({
    name: 'mentorships.follow_leaving',
    on: memberLeft,
    handle: async ({ startupId, userId }, at) =>
      forEach(await findRunningOfStartup(startupId), at, (ctx, row) =>
        withChat(row, (id) => removeMember(ctx, id, userId)),
      ),
  }),
  defineOutboxReader({
    name: 'mentorships.end_of_startup',
    on: startupClosed,
    handle: async ({ startupId }, at) =>
      forEach(await findRunningOfStartup(startupId), at, (ctx, row) => endByItself(ctx, String(row._id))),
  }),
  defineOutboxReader({
    name: 'mentorships.end_of_mentor',
    on: mentorChanged,
    handle: async ({ mentorId }, at) => {
      const [mentor] = await findMentorsByIds([mentorId]);
      if (mentor?.state !== 'closed') return;
      await forEach(await findRunningOfMentor(mentorId), at, (ctx, row) => endByItself(ctx, String(row._id)));
    },
  }),
];

async function forEach(
  rows: readonly MentorshipRow[],
  now: Date,
  body: (ctx: ActionContext, row: MentorshipRow) => Promise<void>,
): Promise<void> {
  for (const row of rows) await runAction({ actor: self, now }, (ctx) => body(ctx, row));
}

async function withChat(row: MentorshipRow, act: (conversationId: string) => Promise<void>): Promise<void> {
  if (row.conversationId) await act(String(row.conversationId));
}
