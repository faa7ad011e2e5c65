import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { defineOutboxReader } from '../../platform/events/news.ts';
import type { Job } from '../../platform/jobs/start-jobs.ts';
import { findMentorByUser, findMentorsByIds, mentorChanged } from '../mentors/index.ts';
import { findStartupsOfUser, startupClosed } from '../startups/index.ts';
import { accountClosing } from '../users/index.ts';
import { endUnanswerable, expireIntroduction, remindOfIntroduction } from './actions/expire-introduction.ts';
import { moveOn } from './actions/move-on.ts';
import { introductionChanged } from './events.ts';
import { findDueSoon, findOpenForMentor, findOpenForStartup, findOverdue, findUncascaded } from './reads.ts';

const self = systemActor('introductions');

/** Ends what nobody answered in time, reminds of what is due soon, and asks next choices that a crash left waiting. */
export async function sweepIntroductions(now: Date): Promise<void> {
  for (const row of await findOverdue(now)) {
    await unlessOvertaken(() => runAction({ actor: self, now }, (ctx) => expireIntroduction(ctx, String(row._id))));
  }
  for (const row of await findDueSoon(now)) {
    await unlessOvertaken(() => runAction({ actor: self, now }, (ctx) => remindOfIntroduction(ctx, String(row._id))));
  }
  for (const row of await findUncascaded()) await moveOn(String(row._id), now);
}

export const introductionJobs: readonly Job[] = [
  { name: 'introductions.sweep', every: '1 minute', run: sweepIntroductions },
];

export const introductionReaders = [
  defineOutboxReader({
    name: 'introductions.move_on',
    on: introductionChanged,
    handle: async ({ introductionId, change }, at) => {
      if (change === 'closed') await moveOn(introductionId, at);
    },
  }),
  defineOutboxReader({
    name: 'introductions.reroute_of_mentor',
    on: mentorChanged,
    handle: async ({ mentorId }, at) => {
      const [mentor] = await findMentorsByIds([mentorId]);
      if (!mentor || (!mentor.isPaused && mentor.state !== 'closed')) return;
      await endAll(await findOpenForMentor(mentorId), 'mentor_paused', at);
    },
  }),
  defineOutboxReader({
    name: 'introductions.reroute_of_closing',
    on: accountClosing,
    handle: async ({ userId }, at) => {
      const mentor = await findMentorByUser(userId);
      if (mentor) await endAll(await findOpenForMentor(String(mentor._id)), 'mentor_paused', at);
      const alone = (await findStartupsOfUser(userId)).filter((startup) => startup.memberIds.length === 1);
      for (const startup of alone) await endAll(await findOpenForStartup(String(startup._id)), 'startup_closed', at);
    },
  }),
  defineOutboxReader({
    name: 'introductions.close_of_startup',
    on: startupClosed,
    handle: async ({ startupId }, at) => endAll(await findOpenForStartup(startupId), 'startup_closed', at),
  }),
];

async function endAll(
  rows: Awaited<ReturnType<typeof findOpenForMentor>>,
  cause: 'mentor_paused' | 'startup_closed',
  now: Date,
): Promise<void> {
  for (const row of rows) {
    await unlessOvertaken(() => runAction({ actor: self, now }, (ctx) => endUnanswerable(ctx, String(row._id), cause)));
  }
}

/** Somebody answered in the same moment: their answer stands, and there is nothing left to do. */
async function unlessOvertaken(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'request.stale') throw error;
  }
}
