import type { z } from 'zod';
import type { consentChoice } from '../../../contract/users/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { userChanged } from '../events.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { redeemToken } from './one-time-tokens.ts';
import { recordConsents } from './record-consents.ts';

/** An invited or imported account becomes its person's: notice accepted, password set, mailbox proved. */
export async function claimInvitedAccount(
  ctx: ActionContext,
  input: { token: string; passwordHash: string; consent: z.output<typeof consentChoice> },
): Promise<UserRow> {
  const token = await redeemToken(['claim-account'], input.token, ctx.now);
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: token.userId, state: 'invited' },
    {
      $set: {
        state: 'active',
        passwordHash: input.passwordHash,
        emailVerifiedAt: ctx.now,
        sendAt: null,
        remindAt: null,
        acceptsAutomatedMatching: input.consent.automatedMatching,
      },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  if (!user) refuse('user.link_invalid');
  const userId = String(user._id);
  await recordConsents(ctx, { userId, language: user.language, source: 'person', choice: input.consent });
  await ctx.emit(userChanged, { userId });
  return user;
}
