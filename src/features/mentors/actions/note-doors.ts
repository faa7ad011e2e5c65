import type { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { mentorChanged } from '../events.ts';
import { MentorModel } from '../mentor-model.ts';
import { MentorShownModel } from '../shown-model.ts';

type Id = string | Types.ObjectId;

/** Written down by programs: this mentor takes part in that program, or not any more. */
export async function noteMentorProgram(
  ctx: ActionContext,
  note: { readonly mentorId: Id; readonly programId: Id; readonly isIn: boolean },
): Promise<void> {
  const programIds = note.programId;
  const change = note.isIn ? { $addToSet: { programIds } } : { $pull: { programIds } };
  await MentorModel.updateOne({ _id: note.mentorId }, change);
  await ctx.emit(mentorChanged, { mentorId: String(note.mentorId) });
}

/** Written down by introductions: from now on the members of this startup know who the mentor is. Repeating it is fine. */
export async function showMentorTo(
  ctx: ActionContext,
  shown: { readonly mentorId: Id; readonly startupId: Id; readonly introductionId: Id },
): Promise<void> {
  const { mentorId, startupId, introductionId } = shown;
  await MentorShownModel.updateOne(
    { mentorId, startupId },
    { $setOnInsert: { introductionId, at: ctx.now } },
    { upsert: true },
  );
}
