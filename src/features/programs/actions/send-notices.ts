import mongoose from 'mongoose';
import { systemActor } from '../../../platform/actions/actor.ts';
import { runAction } from '../../../platform/actions/run-action.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { enrollmentDecided } from '../events.ts';

/** Tells everybody whose decision can no longer be undone, one transaction each, so that one failure holds up nobody. */
export async function sendEnrollmentNotices(now: Date): Promise<number> {
  const due: EnrollmentRow[] = await EnrollmentModel.find({
    noticeSentAt: null,
    noticeAt: mongoose.trusted({ $ne: null, $lte: now }),
  })
    .limit(500)
    .lean();
  for (const row of due) {
    await runAction({ actor: systemActor('enrollment-notices'), now }, async (ctx) => {
      const { modifiedCount } = await EnrollmentModel.updateOne(
        { _id: row._id, noticeSentAt: null, noticeAt: row.noticeAt ?? null },
        { noticeSentAt: now },
      );
      if (modifiedCount === 1) await ctx.emit(enrollmentDecided, { enrollmentId: String(row._id) });
    });
  }
  return due.length;
}
