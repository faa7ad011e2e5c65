import type { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { startupChanged } from '../events.ts';
import { StartupShownModel } from '../shown-model.ts';
import { StartupModel } from '../startup-model.ts';

type Id = string | Types.ObjectId;

/** Written down by programs: this startup was admitted to that program, or is not in it any more. */
export async function noteStartupProgram(
  ctx: ActionContext,
  note: { readonly startupId: Id; readonly programId: Id; readonly isIn: boolean },
): Promise<void> {
  const programIds = note.programId;
  const change = note.isIn ? { $addToSet: { programIds } } : { $pull: { programIds } };
  await StartupModel.updateOne({ _id: note.startupId }, change);
  await ctx.emit(startupChanged, { startupId: String(note.startupId) });
}

/** Written down by introductions: from now on this person knows who the startup is. Repeating it is fine. */
export async function showStartupTo(
  ctx: ActionContext,
  shown: { readonly startupId: Id; readonly userId: Id; readonly introductionId: Id },
): Promise<void> {
  const { startupId, userId, introductionId } = shown;
  await StartupShownModel.updateOne(
    { startupId, userId },
    { $setOnInsert: { introductionId, at: ctx.now } },
    { upsert: true },
  );
}
