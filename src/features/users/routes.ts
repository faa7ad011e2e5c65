import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { getSession, register, signIn, signOut, verifyEmail } from '../../contract/users/routes.ts';
import type { session } from '../../contract/users/schema.ts';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { cookieName, readCookie } from '../../platform/http/cookie.ts';
import { endAuthSessions } from './actions/end-auth-sessions.ts';
import { openAuthSession } from './actions/open-auth-session.ts';
import { registerUser } from './actions/register-user.ts';
import { verifyEmailAddress } from './actions/verify-email.ts';
import { authenticate } from './passport.ts';
import { presentMe } from './present.ts';
import { findAuthSession, requireUser } from './reads.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { hashPassword } from './secrets.ts';
import type { UserRow } from './user-model.ts';

export interface UsersOptions {
  readonly isHttps: boolean;
  readonly isDemo: boolean;
}

type SessionReply = z.input<typeof session>;

export function mountUserRoutes(router: Router, options: UsersOptions): void {
  const reply = (user: UserRow | null, awaitsSecondFactor = false): SessionReply => ({
    me: user ? presentMe(user) : null,
    isDemo: options.isDemo,
    awaitsSecondFactor,
  });

  bindRoute(router, getSession, async ({ actor, http, now }) => {
    if (actor) return reply(await requireUser(actor.userId));
    const device = await findDevice(http.req, options.isHttps, now);
    return reply(null, device?.assurance === 'awaits-second-factor');
  });

  bindRoute(router, signIn, async ({ http, now }) => {
    const user = await authenticate(http.req, http.res);
    await signInAs(user, { ...http, now, isHttps: options.isHttps });
    return reply(user);
  });

  bindRoute(router, signOut, async ({ actor, act, http }) => {
    if (actor?.authSessionId) {
      const only = actor.authSessionId;
      await act((ctx) => endAuthSessions(ctx, { userId: actor.userId, only }));
    }
    clearSessionCookie(http.res, options.isHttps);
    return { done: true };
  });

  bindRoute(router, register, async ({ body, act }) => {
    const passwordHash = await hashPassword(body.password);
    await act((ctx) => registerUser(ctx, { ...body, passwordHash }));
    return { done: true };
  });

  bindRoute(router, verifyEmail, async ({ body, act, http, now }) => {
    const user = await act((ctx) => verifyEmailAddress(ctx, body.token));
    await signInAs(user, { ...http, now, isHttps: options.isHttps });
    return reply(user);
  });
}

/** Opens a device for somebody who has just proved who they are, and gives it its cookie. */
export async function signInAs(
  user: UserRow,
  at: { req: Request; res: Response; now: Date; isHttps: boolean },
): Promise<void> {
  const secret = await runAction({ actor: systemActor('sign-in'), now: at.now }, (ctx) =>
    openAuthSession(ctx, user, at.req.get('User-Agent') ?? ''),
  );
  setSessionCookie(at.res, secret, at.isHttps);
}

async function findDevice(req: Request, isHttps: boolean, now: Date): ReturnType<typeof findAuthSession> {
  const secret = readCookie(req.headers.cookie, cookieName(isHttps));
  return secret ? findAuthSession(secret, now) : null;
}
