import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { passwordChanged } from '../events.ts';
import { maySignIn } from '../reads.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { endAuthSessions } from './end-auth-sessions.ts';
import { redeemToken } from './one-time-tokens.ts';

/** Sets a new password and signs every other device out. Both hashes were checked and made outside the transaction. */
export async function changeOwnPassword(ctx: ActionContext<UserActor>, passwordHash: string): Promise<void> {
  const { userId, authSessionId } = ctx.actor;
  await UserModel.updateOne({ _id: userId }, { $set: { passwordHash }, $inc: { revision: 1 } });
  await endAuthSessions(ctx, { userId, except: authSessionId });
  await ctx.emit(passwordChanged, { userId });
}

/** Sets a password with the token of the mail: it proves the mailbox, so the address counts as confirmed. */
export async function resetPasswordByToken(ctx: ActionContext, secret: string, passwordHash: string): Promise<UserRow> {
  const token = await redeemToken(['reset-password'], secret, ctx.now);
  const known: UserRow | null = await UserModel.findById(token.userId).lean();
  if (!known || !maySignIn(known)) refuse('user.link_invalid');
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: known._id, state: known.state },
    { $set: { passwordHash, emailVerifiedAt: known.emailVerifiedAt ?? ctx.now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!user) refuse('user.link_invalid');
  await endAuthSessions(ctx, { userId: String(user._id) });
  await ctx.emit(passwordChanged, { userId: String(user._id) });
  return user;
}
