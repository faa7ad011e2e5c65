import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AuthSessionModel } from '../auth-session-model.ts';
import { hashSecret, makeSecret } from '../secrets.ts';
import type { UserRow } from '../user-model.ts';

const absoluteMs = 90 * 24 * 3_600_000;

/** Signs a device in and returns the secret for its cookie: always a new one, so that no session is carried over. */
export async function openAuthSession(ctx: ActionContext, user: UserRow, userAgent: string): Promise<string> {
  const secret = makeSecret();
  await AuthSessionModel.create([
    {
      secretHash: hashSecret(secret),
      userId: user._id,
      userAgent: userAgent.slice(0, 300),
      assurance: 'password',
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + absoluteMs),
    },
  ]);
  return secret;
}
