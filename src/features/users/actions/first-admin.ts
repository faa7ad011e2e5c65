import mongoose from 'mongoose';
import type { z } from 'zod';
import type { claimFirstAdmin } from '../../../contract/users/routes.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { userChanged } from '../events.ts';
import { findableBy } from '../search-words.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { issueToken, redeemToken } from './one-time-tokens.ts';
import { recordConsents } from './record-consents.ts';

/** The account is made when the link is followed: until then it is nobody's. */
const nobody = '0'.repeat(24);
const dayMs = 24 * 3_600_000;

/** The secret of the link by which the first administrator enters, or null when there is one. An earlier link stops working. */
export async function inviteFirstAdmin(ctx: ActionContext): Promise<string | null> {
  if (await hasAdmin()) return null;
  return issueToken('first-admin', nobody, { now: ctx.now, ttlMs: dayMs });
}

type Claim = Omit<z.output<typeof claimFirstAdmin.body>, 'password'> & { readonly passwordHash: string };

/**
 * Makes whoever holds the link the administrator of this installation. The link was shown to whoever starts it, who could
 * read the database as well: so it proves enough, also for an address that has registered before.
 * Error: `user.link_invalid`, also when somebody was quicker.
 */
export async function makeFirstAdmin(ctx: ActionContext, claim: Claim): Promise<UserRow> {
  await redeemToken(['first-admin'], claim.token, ctx.now);
  if (await hasAdmin()) refuse('user.link_invalid');
  const { name, email, passwordHash, language, timeZone, consent } = claim;
  const user: UserRow = await UserModel.findOneAndUpdate(
    { email },
    {
      $setOnInsert: { createdAt: ctx.now },
      $set: {
        name,
        ...findableBy({ name, email }),
        passwordHash,
        language,
        timeZone,
        state: 'active',
        isAdmin: true,
        emailVerifiedAt: ctx.now,
        acceptsAutomatedMatching: consent.automatedMatching,
      },
      $inc: { revision: 1 },
    },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  const userId = String(user._id);
  await recordConsents(ctx, { userId, language, source: 'person', choice: consent });
  await recordAudit(ctx, { act: 'user.first_admin', subject: { kind: 'user', id: userId } });
  await ctx.emit(userChanged, { userId });
  return user;
}

const hasAdmin = async (): Promise<boolean> =>
  (await UserModel.exists({ isAdmin: true, passwordHash: mongoose.trusted({ $ne: null }) })) !== null;
