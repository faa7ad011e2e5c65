import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { IntroductionModel } from '../introduction-model.ts';
import { requireIntroduction } from '../reads.ts';

/** Notes that this side has opened it, once: from then on a coordinator cannot undo the review that led to it. */
export async function markIntroductionRead(ctx: ActionContext<UserActor>, introductionId: string): Promise<void> {
  const { row, side } = await requireIntroduction(ctx.actor, introductionId);
  if (side === 'coordinator') return;
  const field = side === 'mentor' ? 'mentorReadAt' : 'startupReadAt';
  // No revision: reading changes nothing that a form could overwrite.
  await IntroductionModel.updateOne({ _id: row._id, [field]: null }, { $set: { [field]: ctx.now } });
}
