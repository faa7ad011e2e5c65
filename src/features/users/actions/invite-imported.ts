import mongoose, { type Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { importedInvited } from '../events.ts';
import { UserModel } from '../user-model.ts';
import { findUnclaimed } from '../unclaimed.ts';

interface People {
  readonly userIds: readonly (string | Types.ObjectId)[];
  readonly programId: string;
}

/** `sendAt` null: at once. */
export interface InvitationTimes {
  readonly sendAt: Date | null;
  readonly remindAt: Date | null;
}

/**
 * Lets mail go out at once to imported people who have not claimed their account: each gets a link of their own. A mail that
 * waits for the morning goes now instead, and its reminder stays. Whoever was invited within the life of such a link is left in
 * peace. Returns how many were invited.
 */
export async function inviteImported(ctx: ActionContext<UserActor>, { userIds, programId }: People): Promise<number> {
  const { toInvite, planned } = await findUnclaimed(userIds, ctx.now);
  const all = [...toInvite, ...planned];
  await UserModel.updateMany(
    { _id: mongoose.trusted({ $in: all }), state: 'invited' },
    { $set: { invitedAt: ctx.now, sendAt: null } },
  );
  await tell(ctx, all, programId);
  return all.length;
}

/** The same for each at the time that suits their time zone; whose mail waits already keeps theirs. */
export async function planInvitations(
  ctx: ActionContext<UserActor>,
  { userIds, programId }: People,
  timesIn: (timeZone: string) => InvitationTimes,
): Promise<number> {
  const { toInvite } = await findUnclaimed(userIds, ctx.now);
  const people = { _id: mongoose.trusted({ $in: toInvite }), state: 'invited' } as const;
  for (const timeZone of await UserModel.distinct('timeZone', people)) {
    const times = timesIn(timeZone);
    const sent = times.sendAt === null ? { invitedAt: ctx.now } : {};
    const inName = { inviterId: ctx.actor.userId, invitingProgramId: programId };
    await UserModel.updateMany({ ...people, timeZone }, { $set: { ...times, ...inName, ...sent } });
  }
  const waiting = await UserModel.distinct('_id', { ...people, sendAt: mongoose.trusted({ $ne: null }) });
  const isWaiting = new Set(waiting.map(String));
  await tell(
    ctx,
    toInvite.filter((id) => !isWaiting.has(String(id))),
    programId,
  );
  return toInvite.length;
}

async function tell(ctx: ActionContext<UserActor>, userIds: readonly Types.ObjectId[], programId: string) {
  for (const userId of userIds) {
    const payload = { userId: String(userId), programId, byUserId: ctx.actor.userId, isReminder: false };
    await ctx.emit(importedInvited, payload);
  }
}
