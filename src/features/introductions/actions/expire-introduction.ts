import type { ActionContext } from '../../../platform/actions/run-action.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { findIntroductionById } from '../reads.ts';
import { endIntroduction } from './end-introduction.ts';
import { saveIntroduction, tellChange } from './save-introduction.ts';

/** Ends what nobody answered by its date; null when somebody answered meanwhile. */
export async function expireIntroduction(ctx: ActionContext, introductionId: string): Promise<IntroductionRow | null> {
  const row = await findIntroductionById(introductionId);
  if (!row?.isOpen || !row.dueAt || row.dueAt > ctx.now) return null;
  return endIntroduction(ctx, row, { state: 'expired', endedBy: 'nobody', cause: 'no_answer' });
}

/** Tells, once, that a date is near; null when it is not, or no longer. */
export async function remindOfIntroduction(
  ctx: ActionContext,
  introductionId: string,
): Promise<IntroductionRow | null> {
  const row = await findIntroductionById(introductionId);
  if (!row?.isOpen || !row.remindAt || row.remindAt > ctx.now) return null;
  const reminded = await saveIntroduction(ctx, row, { remindAt: null });
  await tellChange(ctx, reminded, 'due_soon');
  return reminded;
}

/** Ends what waits on a mentor who is away now, or on a startup that closed: each as any other ending, by nobody's no. */
export async function endUnanswerable(
  ctx: ActionContext,
  introductionId: string,
  cause: 'mentor_paused' | 'startup_closed',
): Promise<IntroductionRow | null> {
  const row = await findIntroductionById(introductionId);
  if (!row?.isOpen || (cause === 'mentor_paused' && row.mentorYesAt)) return null;
  return endIntroduction(ctx, row, { state: 'expired', endedBy: 'nobody', cause });
}
