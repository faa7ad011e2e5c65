import mongoose, { type Types } from 'mongoose';
import { UserModel, type UserRow } from './user-model.ts';

/** How long the link of an invitation works, and so how long nobody is invited again. */
export const invitationDays = 14;

/** Of these people, those who have not claimed their account, and those of them whom a mail may reach now. */
export async function findUnclaimed(
  userIds: readonly Types.ObjectId[],
  now: Date,
): Promise<{ readonly unclaimed: number; readonly toInvite: Types.ObjectId[] }> {
  const rows: UserRow[] = await UserModel.find({ _id: mongoose.trusted({ $in: [...userIds] }), state: 'invited' })
    .select({ _id: 1, invitedAt: 1 })
    .lean();
  const again = new Date(now.getTime() - invitationDays * 86_400_000);
  const toInvite = rows.filter((row) => !row.invitedAt || row.invitedAt <= again).map((row) => row._id);
  return { unclaimed: rows.length, toInvite };
}
