import mongoose from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { enrollmentMoved } from '../events.ts';
import { enrollmentMovesTo } from '../lifecycle.ts';
import { requireCoordinatedEnrollment } from '../reads.ts';
import { noteAdmission } from './note-admission.ts';

/** Takes a decision back while nobody has been told. */
export async function undoEnrollmentDecision(
  ctx: ActionContext<UserActor>,
  enrollmentId: string,
): Promise<EnrollmentRow> {
  const known = await requireCoordinatedEnrollment(ctx.actor, enrollmentId);
  const row: EnrollmentRow | null = await EnrollmentModel.findOneAndUpdate(
    { _id: enrollmentId, noticeSentAt: null, state: mongoose.trusted({ $in: ['admitted', 'declined'] }) },
    { state: enrollmentMovesTo.admitted[0], decidedAt: null, decidedBy: null, reason: null, noticeAt: null },
    { returnDocument: 'after' },
  ).lean();
  if (!row) refuse('enrollment.notice_sent');
  if (known.state === 'admitted') await noteAdmission(ctx, row);
  await recordAudit(ctx, {
    act: 'enrollment.decision_undone',
    programId: String(row.programId),
    subject: { kind: 'enrollment', id: enrollmentId },
    details: { was: known.state },
  });
  await ctx.emit(enrollmentMoved, { enrollmentId });
  return row;
}
