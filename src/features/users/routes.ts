import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { isDone } from '../../contract/shared/schema.ts';
import {
  claimAccount,
  claimFirstAdmin,
  confirmEmailChange,
  getSession,
  register,
  requestReset,
  resetPassword,
  signIn,
  signOut,
  verifyEmail,
} from '../../contract/users/routes.ts';
import type { session } from '../../contract/users/schema.ts';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { cookieName, readCookie } from '../../platform/http/cookie.ts';
import { resetPasswordByToken } from './actions/change-password.ts';
import { claimInvitedAccount } from './actions/claim-account.ts';
import { makeFirstAdmin } from './actions/first-admin.ts';
import { confirmNewEmail } from './actions/confirm-email-change.ts';
import { requestPasswordReset } from './actions/request-mail.ts';
import { refuseCommonPassword } from './common-passwords.ts';
import { mountAccountRoutes } from './account-routes.ts';
import { mountPeopleRoutes } from './people-routes.ts';
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

  bindRoute(router, signIn, async ({ http, now, triesLeft }) => {
    const user = await authenticate(http.req, http.res, triesLeft);
    await signInAs(user, { ...http, now, isHttps: options.isHttps });
    return reply(user);
  });

  bindRoute(router, signOut, async ({ actor, act, http }) => {
    if (actor?.authSessionId) {
      const only = actor.authSessionId;
      await act((ctx) => endAuthSessions(ctx, { userId: actor.userId, only }));
    }
    clearSessionCookie(http.res, options.isHttps);
    return isDone;
  });

  mountRegistration(router, options, reply);
  mountAccountRoutes(router);
  mountPeopleRoutes(router);
}

/** What a visitor may do with an address or a link of a mail. Each link ends in a signed-in device. */
function mountRegistration(router: Router, options: UsersOptions, reply: (user: UserRow) => SessionReply): void {
  const enter = async (
    user: UserRow,
    at: { http: { req: Request; res: Response }; now: Date },
  ): Promise<SessionReply> => {
    await signInAs(user, { ...at.http, now: at.now, isHttps: options.isHttps });
    return reply(user);
  };

  bindRoute(router, register, async ({ body, act }) => {
    const passwordHash = await hashNewPassword(body.password);
    await act((ctx) => registerUser(ctx, { ...body, passwordHash }));
    return isDone;
  });

  bindRoute(router, verifyEmail, async (request) =>
    enter(await request.act((ctx) => verifyEmailAddress(ctx, request.body.token)), request),
  );

  bindRoute(router, requestReset, async ({ body, act }) => {
    await act((ctx) => requestPasswordReset(ctx, body.email));
    return isDone;
  });

  bindRoute(router, resetPassword, async (request) => {
    const passwordHash = await hashNewPassword(request.body.password);
    return enter(await request.act((ctx) => resetPasswordByToken(ctx, request.body.token, passwordHash)), request);
  });

  bindRoute(router, confirmEmailChange, async (request) =>
    enter(await request.act((ctx) => confirmNewEmail(ctx, request.body.token)), request),
  );

  bindRoute(router, claimFirstAdmin, async (request) => {
    const passwordHash = await hashNewPassword(request.body.password);
    return enter(await request.act((ctx) => makeFirstAdmin(ctx, { ...request.body, passwordHash })), request);
  });

  bindRoute(router, claimAccount, async (request) => {
    const passwordHash = await hashNewPassword(request.body.password);
    return enter(await request.act((ctx) => claimInvitedAccount(ctx, { ...request.body, passwordHash })), request);
  });
}

function hashNewPassword(password: string): Promise<string> {
  refuseCommonPassword(password);
  return hashPassword(password);
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
