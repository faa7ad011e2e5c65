import mongoose from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AuthSessionModel } from '../auth-session-model.ts';

/** Signs a person's devices out: one, or all but one. Their sockets are cut at the next re-check. */
export async function endAuthSessions(
  ctx: ActionContext,
  which: { userId: string; only?: string; except?: string | null },
): Promise<number> {
  const chosen = {
    ...(which.only === undefined ? {} : { _id: which.only }),
    ...(which.except ? { _id: mongoose.trusted({ $ne: which.except }) } : {}),
  };
  const ended = await AuthSessionModel.updateMany(
    { userId: which.userId, endedAt: null, ...chosen },
    { endedAt: ctx.now },
  );
  return ended.modifiedCount;
}
