import { openAuthSession, requireUser } from '../../src/features/users/index.ts';
import { systemActor } from '../../src/platform/actions/actor.ts';
import { runAction } from '../../src/platform/actions/run-action.ts';
import { cookieName } from '../../src/platform/http/cookie.ts';

/** Opens a device as signing in does, without paying for Argon2 in every test. Returns the Cookie header. */
export async function openDevice(userId: string, now: Date): Promise<string> {
  const user = await requireUser(userId);
  const secret = await runAction({ actor: systemActor('test'), now }, (ctx) => openAuthSession(ctx, user, 'test'));
  return `${cookieName(false)}=${secret}`;
}
