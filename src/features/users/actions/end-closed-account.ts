import mongoose from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { recordAudit } from '../../audit/index.ts';
import { accountClosed, userChanged } from '../events.ts';
import { UserModel } from '../user-model.ts';
import { endAuthSessions } from './end-auth-sessions.ts';

/**
 * Ends an account whose 30 days are over; nothing when it was taken back meanwhile. Nobody signs in with it any more, its
 * offer closes and its startups go on without it. What others keep of it goes with the erasure that the rights desk does.
 */
export async function endClosedAccount(ctx: ActionContext, userId: string): Promise<boolean> {
  const { modifiedCount } = await UserModel.updateOne(
    { _id: userId, state: 'closing', closesAt: mongoose.trusted({ $lte: ctx.now }) },
    { $set: { state: 'closed', passwordHash: null, isAdmin: false, coordinatedProgramIds: [] }, $inc: { revision: 1 } },
  );
  if (modifiedCount === 0) return false;
  await endAuthSessions(ctx, { userId });
  await recordAudit(ctx, { act: 'user.account_closed', subject: { kind: 'user', id: userId }, details: {} });
  await ctx.emit(accountClosed, { userId });
  await ctx.emit(userChanged, { userId });
  return true;
}
