import mongoose, { type Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { UserModel } from '../user-model.ts';

/** Writes down for the person that they have made an offer, or have none any more: one read then tells who may do what. */
export async function noteOffer(_ctx: ActionContext, userId: Types.ObjectId, hasOffer: boolean): Promise<void> {
  await UserModel.updateOne({ _id: userId }, { $set: { hasOffer } });
}

/** Writes down for the person that they belong to a startup, or not any more. */
export async function noteMembership(
  _ctx: ActionContext,
  membership: { readonly userId: Types.ObjectId; readonly startupId: Types.ObjectId; readonly isMember: boolean },
): Promise<void> {
  const { userId, startupId, isMember } = membership;
  const change = isMember ? { $addToSet: { startupIds: startupId } } : { $pull: { startupIds: startupId } };
  await UserModel.updateOne({ _id: userId }, change);
}

/** The same for many people who are members of nothing yet that is named here. */
export async function noteMemberships(
  _ctx: ActionContext,
  memberships: readonly { readonly userId: Types.ObjectId; readonly startupId: Types.ObjectId }[],
): Promise<void> {
  if (memberships.length === 0) return;
  await UserModel.bulkWrite(
    memberships.map(({ userId, startupId }) => ({
      updateOne: { filter: { _id: userId }, update: { $addToSet: { startupIds: startupId } } },
    })),
  );
}

export async function noteOffers(_ctx: ActionContext, userIds: readonly Types.ObjectId[]): Promise<void> {
  await UserModel.updateMany({ _id: mongoose.trusted({ $in: [...userIds] }) }, { $set: { hasOffer: true } });
}
