import mongoose from 'mongoose';
import { systemActor } from '../../../platform/actions/actor.ts';
import { runAction } from '../../../platform/actions/run-action.ts';
import { mentorChanged } from '../events.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';

/** Begins and ends pauses whose day has come, each by compare-and-set, and tells who follows the mentor. Returns how many. */
export async function sweepAbsences(now: Date): Promise<number> {
  const away = { $elemMatch: { fromAt: { $lte: now }, $or: [{ toAt: null }, { toAt: { $gt: now } }] } };
  const leaving: MentorRow[] = await MentorModel.find({ isPaused: false, absences: mongoose.trusted(away) }).lean();
  const back: MentorRow[] = await MentorModel.find({
    isPaused: true,
    absences: mongoose.trusted({ $not: away }),
  }).lean();
  for (const row of [...leaving, ...back]) await turnPause(row, now);
  return leaving.length + back.length;
}

function turnPause(row: MentorRow, now: Date): Promise<void> {
  return runAction({ actor: systemActor('mentors.sweep_absences'), now }, async (ctx) => {
    const turned = await MentorModel.updateOne(
      { _id: row._id, isPaused: row.isPaused },
      { $set: { isPaused: !row.isPaused } },
    );
    if (turned.modifiedCount > 0) await ctx.emit(mentorChanged, { mentorId: String(row._id) });
  });
}
