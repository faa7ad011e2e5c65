import type { z } from 'zod';
import type { endReason } from '../../../contract/mentorships/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { closePair } from '../../matching/index.ts';
import { freePlace } from '../../mentors/index.ts';
import { closeConversation } from '../../messaging/index.ts';
import { isRunning } from '../lifecycle.ts';
import type { MentorshipRow } from '../mentorship-model.ts';
import { findMentorshipById, requireMentorship } from '../reads.ts';
import { moveMentorship } from './move-mentorship.ts';

interface End {
  readonly mentorshipId: string;
  readonly revision: number;
  readonly reason: z.output<typeof endReason>;
  readonly note: string | null;
}

/** Ends it early, by either side or the program's coordinator: the place is free at once and the conversation closes. */
export async function endMentorship(ctx: ActionContext<UserActor>, input: End): Promise<MentorshipRow> {
  const { row, side } = await requireMentorship(ctx.actor, input.mentorshipId);
  const ended = await moveMentorship(ctx, row, {
    act: 'end',
    revision: input.revision,
    set: { ...over(ctx), endedBy: side, endReason: input.reason, endNote: input.note },
    reason: input.note ?? input.reason,
  });
  await leavePlace(ctx, ended);
  return ended;
}

/** Closes it as planned. */
export async function completeMentorship(
  ctx: ActionContext<UserActor>,
  input: { mentorshipId: string; revision: number },
): Promise<MentorshipRow> {
  const { row, side } = await requireMentorship(ctx.actor, input.mentorshipId);
  const done = await moveMentorship(ctx, row, {
    act: 'complete',
    revision: input.revision,
    set: { ...over(ctx), endedBy: side, endReason: 'goal_reached' },
  });
  await leavePlace(ctx, done);
  return done;
}

/** Ends what cannot go on: one side has closed. Nothing when it has ended already. */
export async function endByItself(ctx: ActionContext, mentorshipId: string): Promise<void> {
  const row = await findMentorshipById(mentorshipId);
  if (!row || !isRunning(row.state)) return;
  const ended = await moveMentorship(ctx, row, {
    act: 'end',
    revision: null,
    set: { ...over(ctx), endedBy: 'nobody', endReason: 'other' },
  });
  await leavePlace(ctx, ended);
}

const over = (ctx: ActionContext) => ({
  isRunning: false,
  endedAt: ctx.now,
  pausedAt: null,
  resumesOn: null,
  resumesAt: null,
});

async function leavePlace(ctx: ActionContext, row: MentorshipRow): Promise<void> {
  await freePlace(ctx, { mentorId: String(row.mentorId), introductionId: String(row.introductionId) });
  await closePair(ctx, { startupId: row.startupId, mentorId: row.mentorId, outcome: 'ended' });
  if (row.conversationId) await closeConversation(ctx, String(row.conversationId));
}
