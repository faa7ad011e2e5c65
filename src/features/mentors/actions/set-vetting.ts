import mongoose from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { mentorChanged } from '../events.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';

interface Vetting {
  readonly mentor: MentorRow;
  /** The state that the decision was made on; another one now is refused as stale. */
  readonly from: MentorRow['vetting']['state'];
  readonly vetting: MentorRow['vetting'];
  readonly reason: string | null;
}

/** Records what staff found about a mentor. Only vetted ones are matched. */
export async function setVetting(ctx: ActionContext, { mentor, from, vetting, reason }: Vetting): Promise<MentorRow> {
  const row: MentorRow | null = await MentorModel.findOneAndUpdate(
    { _id: mentor._id },
    { $set: { vetting } },
    { returnDocument: 'after' },
  )
    .or(readsAs(from, ctx.now))
    .lean();
  if (!row) return refuse('request.stale');
  await recordAudit(ctx, {
    act: 'mentor.vet',
    // Coordinators read the acts of their programs: a mentor of several is told in the first.
    programId: mentor.programIds[0] === undefined ? null : String(mentor.programIds[0]),
    subject: { kind: 'mentor', id: String(mentor._id) },
    details: { from, to: vetting.state, expiresAt: vetting.expiresAt?.toISOString() ?? null },
    reason,
  });
  await ctx.emit(mentorChanged, { mentorId: String(mentor._id) });
  return row;
}

/** A vetting that has run out reads as expired, whichever state is stored. */
const readsAs = (state: Vetting['from'], now: Date) =>
  state === 'expired'
    ? [
        { 'vetting.state': 'expired' as const },
        { 'vetting.state': 'vetted' as const, 'vetting.expiresAt': mongoose.trusted({ $lte: now, $ne: null }) },
      ]
    : [{ 'vetting.state': state }];
