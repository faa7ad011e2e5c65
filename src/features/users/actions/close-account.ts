import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { accountClosing, userChanged } from '../events.ts';
import { UserModel } from '../user-model.ts';
import { refuseLastAdmin } from './staff.ts';

const takeBackMs = 30 * 24 * 3_600_000;

/** Begins the closing. The person can still sign in and take it back; nothing new is proposed to or of them. */
export async function closeOwnAccount(ctx: ActionContext<UserActor>): Promise<Date> {
  const { userId } = ctx.actor;
  if (ctx.actor.isAdmin) await refuseLastAdmin(userId);
  const closesAt = new Date(ctx.now.getTime() + takeBackMs);
  const { modifiedCount } = await UserModel.updateOne({ _id: userId, state: 'active' }, { state: 'closing', closesAt });
  if (modifiedCount === 1) await ctx.emit(accountClosing, { userId });
  return closesAt;
}

export async function keepOwnAccount(ctx: ActionContext<UserActor>): Promise<void> {
  const { userId } = ctx.actor;
  await UserModel.updateOne({ _id: userId, state: 'closing' }, { state: 'active', closesAt: null });
  await ctx.emit(userChanged, { userId });
}
