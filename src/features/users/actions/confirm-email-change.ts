import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { emailChanged } from '../events.ts';
import { findableBy } from '../search-words.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { redeemToken } from './one-time-tokens.ts';

/** Changes the address to the one that the token was sent to; the old one is told by mail. */
export async function confirmNewEmail(ctx: ActionContext, secret: string): Promise<UserRow> {
  const token = await redeemToken(['change-email'], secret, ctx.now);
  const email = token.subject ?? refuse('user.link_invalid');
  const before: UserRow = (await UserModel.findById(token.userId).lean()) ?? refuse('user.link_invalid');
  try {
    const user: UserRow | null = await UserModel.findOneAndUpdate(
      { _id: token.userId, pendingEmail: email },
      {
        $set: {
          email,
          ...findableBy({ name: before.name, email }),
          pendingEmail: null,
          emailVerifiedAt: ctx.now,
        },
        $inc: { revision: 1 },
      },
      { returnDocument: 'after' },
    ).lean();
    if (!user) refuse('user.link_invalid');
    await ctx.emit(emailChanged, { userId: String(user._id), oldEmail: before.email });
    return user;
  } catch (error) {
    // The address was taken in the meantime: saying so would tell who is registered.
    if (isDuplicateKey(error)) refuse('user.link_invalid');
    throw error;
  }
}
