import type { DeclineReason } from '../../../contract/introductions/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { findStartupsByIds } from '../../startups/index.ts';
import { goOn, stopForReply, sweepDates } from '../due-dates.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { refusalOf, standingAfter, type Act, type Side } from '../lifecycle.ts';
import { requireIntroduction, standingOf } from '../reads.ts';
import { zoneOfStartup } from '../zones.ts';
import { endIntroduction } from './end-introduction.ts';
import { holdUntilLast } from './hold-until-last.ts';
import { auditIntroduction, requireFresh, saveIntroduction, tellChange } from './save-introduction.ts';

/** What every answer names: which introduction, and the revision that was on the screen (null from a mail's link). */
export interface Answer {
  readonly introductionId: string;
  readonly revision: number | null;
}

/** Loads, judges the move by the lifecycle, and checks freshness. Errors: those of the lifecycle and `request.stale`. */
export async function requireMove(
  ctx: ActionContext<UserActor>,
  answer: Answer,
  act: Act,
): Promise<{ row: IntroductionRow; side: Side | 'coordinator' }> {
  const { row, side } = await requireIntroduction(ctx.actor, answer.introductionId);
  const refusal = refusalOf(standingOf(row, ctx.now), { by: side, act });
  if (refusal) refuse(refusal);
  requireFresh(row, answer.revision);
  return { row, side };
}

/** The mentor asks one question before deciding; their clock stops and the founders get a date for the reply. */
export async function askFirst(
  ctx: ActionContext<UserActor>,
  input: Answer & { readonly question: string },
): Promise<IntroductionRow> {
  const { row } = await requireMove(ctx, input, 'ask');
  const standing = standingAfter(standingOf(row, ctx.now), { by: 'mentor', act: 'ask' });
  const [startup] = await findStartupsByIds([row.startupId]);
  const dues = stopForReply(row, { now: ctx.now, startupZone: await zoneOfStartup(startup) });
  const asked = await saveIntroduction(ctx, row, {
    ...dues,
    ...sweepDates(standing, dues),
    state: 'asked',
    question: { text: input.question, askedAt: ctx.now, reply: null, repliedAt: null },
  });
  await holdUntilLast(ctx, asked);
  await auditIntroduction(ctx, asked, { act: 'ask' });
  await tellChange(ctx, asked, 'question_asked');
  return asked;
}

/** A founder answers; the mentor gets back the days that were left. */
export async function replyToQuestion(
  ctx: ActionContext<UserActor>,
  input: Answer & { readonly reply: string },
): Promise<IntroductionRow> {
  const { row } = await requireMove(ctx, input, 'reply');
  const standing = standingAfter(standingOf(row, ctx.now), { by: 'startup', act: 'reply' });
  const dues = goOn(row, ctx.now);
  if (!row.question) return refuse('introduction.not_asked');
  const replied = await saveIntroduction(ctx, row, {
    ...dues,
    ...sweepDates(standing, dues),
    state: 'pending',
    question: { ...row.question, reply: input.reply, repliedAt: ctx.now },
  });
  await holdUntilLast(ctx, replied);
  await auditIntroduction(ctx, replied, { act: 'reply' });
  await tellChange(ctx, replied, 'question_answered');
  return replied;
}

/** Says no. The reason code and the note are for coordinators only. */
export async function declineIntroduction(
  ctx: ActionContext<UserActor>,
  input: Answer & { readonly reason: DeclineReason; readonly note: string | null },
): Promise<IntroductionRow> {
  const { row, side } = await requireMove(ctx, input, 'decline');
  return endIntroduction(ctx, row, { state: 'declined', endedBy: side, cause: input.reason, note: input.note });
}

/** Takes back one's own yes or request; a coordinator takes back what the program proposed. */
export async function withdrawIntroduction(
  ctx: ActionContext<UserActor>,
  input: Answer & { readonly note: string | null },
): Promise<IntroductionRow> {
  const { row, side } = await requireMove(ctx, input, 'withdraw');
  return endIntroduction(ctx, row, { state: 'withdrawn', endedBy: side, cause: 'taken_back', note: input.note });
}
