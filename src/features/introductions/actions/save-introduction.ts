import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { introductionChanged, type IntroductionChange } from '../events.ts';
import { IntroductionModel } from '../introduction-model.ts';
import type { IntroductionRow } from '../introduction-row.ts';

/** Sets fields by compare-and-set on what was loaded. Errors: `request.stale` when somebody was quicker. */
export async function saveIntroduction(
  ctx: ActionContext,
  row: IntroductionRow,
  set: Partial<IntroductionRow>,
): Promise<IntroductionRow> {
  const saved: IntroductionRow | null = await IntroductionModel.findOneAndUpdate(
    { _id: row._id, state: row.state, revision: row.revision },
    { $set: { ...set, changedAt: ctx.now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  return saved ?? refuse('request.stale');
}

/** The audit row of one act on an introduction. */
export async function auditIntroduction(
  ctx: ActionContext,
  row: IntroductionRow,
  act: { act: string; details?: Record<string, string | number | boolean | null>; reason?: string | null },
): Promise<void> {
  await recordAudit(ctx, {
    act: `introduction.${act.act}`,
    programId: String(row.programId),
    subject: { kind: 'introduction', id: String(row._id) },
    details: { startupId: String(row.startupId), mentorId: String(row.mentorId), ...act.details },
    reason: act.reason ?? null,
  });
}

export async function tellChange(ctx: ActionContext, row: IntroductionRow, change: IntroductionChange): Promise<void> {
  await ctx.emit(introductionChanged, {
    introductionId: String(row._id),
    change,
    byUserId: ctx.actor.kind === 'user' ? ctx.actor.userId : null,
  });
}

/** What somebody has seen must be what is there. `null`: a link of a mail or Puente itself, which act on the state alone. */
export function requireFresh(row: IntroductionRow, revision: number | null): void {
  if (revision !== null && revision !== row.revision) refuse('request.stale');
}
