import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { emailChangeRequested, resetAskedInVain, resetRequested, userRegistered } from '../events.ts';
import { maySignIn } from '../reads.ts';
import { UserModel, type UserRow } from '../user-model.ts';

/** Asks for a reset link. The visitor learns nothing, by answer or time; unknown and suspended people get no mail. */
export async function requestPasswordReset(ctx: ActionContext, email: string): Promise<void> {
  const user: UserRow | null = await UserModel.findOne({ email }).lean();
  if (user && maySignIn(user)) await ctx.emit(resetRequested, { userId: String(user._id) });
  else await ctx.emit(resetAskedInVain, {});
}

/** Asks for the confirmation mail again. */
export async function requestVerification(ctx: ActionContext<UserActor>): Promise<void> {
  if (ctx.actor.isVerified) refuse('user.already_verified');
  await ctx.emit(userRegistered, { userId: ctx.actor.userId });
}

/** Remembers the new address until its own mailbox confirms it. */
export async function requestNewEmail(ctx: ActionContext<UserActor>, email: string): Promise<void> {
  await UserModel.updateOne({ _id: ctx.actor.userId }, { pendingEmail: email });
  await ctx.emit(emailChangeRequested, { userId: ctx.actor.userId });
}
