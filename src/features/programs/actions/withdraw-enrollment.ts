import mongoose from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { enrollmentWithdrawn } from '../events.ts';
import { enrollmentMovesTo } from '../lifecycle.ts';
import { noteAdmission } from './note-admission.ts';

/** The applicant's own way out, at any time and without a reason. `subjectIds` are the actor's startups and offer. */
export async function withdrawOwnEnrollment(
  ctx: ActionContext<UserActor>,
  enrollmentId: string,
  subjectIds: readonly string[],
): Promise<EnrollmentRow> {
  const row: EnrollmentRow | null = await EnrollmentModel.findOneAndUpdate(
    {
      _id: enrollmentId,
      subjectId: mongoose.trusted({ $in: [...subjectIds] }),
      state: mongoose.trusted({ $in: [...enrollmentMovesTo.withdrawn] }),
    },
    { state: 'withdrawn', decidedAt: ctx.now },
    { returnDocument: 'after' },
  ).lean();
  if (row) {
    await noteAdmission(ctx, row);
    await ctx.emit(enrollmentWithdrawn, { enrollmentId });
    return row;
  }
  const isOwn = await EnrollmentModel.exists({
    _id: enrollmentId,
    subjectId: mongoose.trusted({ $in: [...subjectIds] }),
  });
  return refuse(isOwn ? 'enrollment.not_applied' : 'enrollment.not_found');
}
