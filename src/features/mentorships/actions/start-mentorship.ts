import type { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { mentorshipChanged } from '../events.ts';
import { MentorshipModel } from '../mentorship-model.ts';

type Id = string | Types.ObjectId;

export interface NewMentorship {
  readonly introductionId: Id;
  readonly startupId: Id;
  readonly mentorId: Id;
  readonly mentorUserId: Id;
  readonly programId: Id;
  readonly conversationId: Id | null;
}

/** Begins the mentorship of a pair in the transaction of the second yes; the place was taken there. Returns its id. */
export async function startMentorship(ctx: ActionContext, input: NewMentorship): Promise<string> {
  const [row] = await MentorshipModel.create([{ ...input, state: 'active', isRunning: true, startedAt: ctx.now }]);
  const mentorshipId = String(row?._id);
  const byUserId = ctx.actor.kind === 'user' ? ctx.actor.userId : null;
  await ctx.emit(mentorshipChanged, { mentorshipId, change: 'started', byUserId });
  return mentorshipId;
}
