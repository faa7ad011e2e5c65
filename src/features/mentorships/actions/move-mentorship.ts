import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { mentorshipChanged } from '../events.ts';
import { refusalOf, stateAfter, type MentorshipAct } from '../lifecycle.ts';
import { MentorshipModel, type MentorshipRow } from '../mentorship-model.ts';

const changes = { pause: 'paused', resume: 'resumed', complete: 'completed', end: 'ended' } as const;

export interface MentorshipMove {
  readonly act: MentorshipAct;
  /** What the mover has seen; null for Puente itself. */
  readonly revision: number | null;
  readonly set: Partial<MentorshipRow>;
  readonly reason?: string | null;
}

/**
 * Makes one move by compare-and-set, with its audit row and event. Used by the verbs of this folder.
 * Errors: `mentorship.ended`, `mentorship.not_active`, `mentorship.not_paused`, `request.stale`.
 */
export async function moveMentorship(
  ctx: ActionContext,
  row: MentorshipRow,
  move: MentorshipMove,
): Promise<MentorshipRow> {
  const refusal = refusalOf(row.state, move.act);
  if (refusal) refuse(refusal);
  if (move.revision !== null && move.revision !== row.revision) refuse('request.stale');
  const moved: MentorshipRow | null = await MentorshipModel.findOneAndUpdate(
    { _id: row._id, state: row.state, revision: row.revision },
    { $set: { ...move.set, state: stateAfter(move.act) }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!moved) refuse('request.stale');
  const mentorshipId = String(row._id);
  await recordAudit(ctx, {
    act: `mentorship.${move.act}`,
    programId: String(row.programId),
    subject: { kind: 'mentorship', id: mentorshipId },
    details: { before: row.state },
    reason: move.reason ?? null,
  });
  const byUserId = ctx.actor.kind === 'user' ? ctx.actor.userId : null;
  await ctx.emit(mentorshipChanged, { mentorshipId, change: changes[move.act], byUserId });
  return moved;
}
