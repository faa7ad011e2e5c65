import mongoose, { type Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { importedInvited } from '../events.ts';
import { UserModel } from '../user-model.ts';
import { findUnclaimed } from '../unclaimed.ts';

/**
 * Lets mail go out to imported people who have not claimed their account: each gets a link of their own. Whoever was invited
 * within the life of such a link is left in peace. Returns how many were invited.
 */
export async function inviteImported(
  ctx: ActionContext<UserActor>,
  { userIds, programId }: { readonly userIds: readonly Types.ObjectId[]; readonly programId: string },
): Promise<number> {
  const { toInvite } = await findUnclaimed(userIds, ctx.now);
  await UserModel.updateMany(
    { _id: mongoose.trusted({ $in: toInvite }), state: 'invited' },
    { $set: { invitedAt: ctx.now } },
  );
  for (const userId of toInvite) {
    await ctx.emit(importedInvited, { userId: String(userId), programId, byUserId: ctx.actor.userId });
  }
  return toInvite.length;
}
