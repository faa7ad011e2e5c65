import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { accountClosed } from '../users/index.ts';
import { mentorChanged } from './events.ts';
import { MentorModel, type MentorRow } from './mentor-model.ts';

/** Whose account has ended offers nothing any more: what waits for them moves on, and what runs ends. */
export const accountReader: OutboxReader = defineOutboxReader({
  name: 'mentors.close_of_account',
  on: accountClosed,
  handle: async ({ userId }, now) => {
    await runAction({ actor: systemActor('mentors'), now }, async (ctx) => {
      const closed: MentorRow | null = await MentorModel.findOneAndUpdate(
        { userId, state: 'published' },
        { $set: { state: 'closed' }, $inc: { revision: 1 } },
      ).lean();
      if (closed) await ctx.emit(mentorChanged, { mentorId: String(closed._id) });
    });
  },
});
