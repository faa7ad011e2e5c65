import { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { closePair } from '../../matching/index.ts';
import { showMentorTo, takePlace } from '../../mentors/index.ts';
import { startMentorship } from '../../mentorships/index.ts';
import { openConversation } from '../../messaging/index.ts';
import { showStartupTo } from '../../startups/index.ts';
import { sweepDates } from '../due-dates.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { standingAfter, type Side } from '../lifecycle.ts';
import { findIntroductionMembers, standingOf } from '../reads.ts';
import { requireMove, type Answer } from './answer-moves.ts';
import { releaseRequest } from './claim-request.ts';
import { closedNow } from './end-introduction.ts';
import { holdUntilLast } from './hold-until-last.ts';
import { auditIntroduction, saveIntroduction, tellChange } from './save-introduction.ts';

/**
 * One side's yes. The second takes the mentor's place, starts the mentorship and opens the conversation, all or nothing.
 * Errors: those of the lifecycle, `mentor.full`, `mentor.paused`, `request.stale`.
 */
export async function acceptIntroduction(ctx: ActionContext<UserActor>, input: Answer): Promise<IntroductionRow> {
  const { row, side } = await requireMove(ctx, input, 'accept');
  if (side === 'coordinator') return refuse('introduction.not_yours_to_answer');
  const standing = standingAfter(standingOf(row, ctx.now), { by: side, act: 'accept' });
  if (standing.state === 'accepted') return connect(ctx, row, side);
  const agreed = await saveIntroduction(ctx, row, { ...yesOf(ctx, side), ...sweepDates(standing, row) });
  await holdUntilLast(ctx, agreed);
  await auditIntroduction(ctx, agreed, { act: 'accept', details: { side } });
  await tellChange(ctx, agreed, 'one_yes');
  return agreed;
}

const yesOf = (ctx: ActionContext<UserActor>, side: Side): Partial<IntroductionRow> =>
  side === 'mentor' ? { mentorYesAt: ctx.now } : { startupYesAt: ctx.now, startupYesBy: asId(ctx.actor.userId) };

async function connect(ctx: ActionContext<UserActor>, row: IntroductionRow, side: Side): Promise<IntroductionRow> {
  const { mentorId, startupId, programId } = row;
  await takePlace(ctx, { mentorId, introductionId: row._id });
  const agreed = await saveIntroduction(ctx, row, { ...yesOf(ctx, side), ...closedNow(ctx), state: 'accepted' });
  await closePair(ctx, { startupId, mentorId, outcome: 'accepted' });
  if (row.origin === 'request') await releaseRequest(row);
  const led = await openTheWay(ctx, agreed);
  const connected = await saveIntroduction(ctx, agreed, led);
  await auditIntroduction(ctx, connected, { act: 'accept', details: { side, programId: String(programId) } });
  await tellChange(ctx, connected, 'accepted');
  return connected;
}

/** Names are known from here on, on both sides. */
async function openTheWay(
  ctx: ActionContext<UserActor>,
  row: IntroductionRow,
): Promise<Pick<IntroductionRow, 'conversationId' | 'mentorshipId'>> {
  const { mentorId, mentorUserId, startupId, programId, _id: introductionId } = row;
  await showMentorTo(ctx, { mentorId, startupId, introductionId });
  await showStartupTo(ctx, { startupId, userId: mentorUserId, introductionId });
  const { startup, mentor } = await findIntroductionMembers(row);
  const conversationId = await openConversation(ctx, {
    members: [...mentor, ...startup].map((userId) => ({ userId })),
    about: { kind: 'introduction', id: String(introductionId) },
    programId: String(programId),
  });
  const mentorshipId = await startMentorship(ctx, {
    introductionId,
    startupId,
    mentorId,
    mentorUserId,
    programId,
    conversationId,
  });
  return { conversationId: asId(conversationId), mentorshipId: asId(mentorshipId) };
}

const asId = (id: string): Types.ObjectId => new Types.ObjectId(id);
