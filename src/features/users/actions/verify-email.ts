import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { redeemToken } from './one-time-tokens.ts';

/** Confirms the address that the mail went to. */
export async function verifyEmailAddress(ctx: ActionContext, secret: string): Promise<UserRow> {
  const token = await redeemToken(['verify-email'], secret, ctx.now);
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: token.userId, state: 'active' },
    { $set: { emailVerifiedAt: ctx.now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  return user ?? refuse('user.link_invalid');
}
