import type { Router } from 'express';
import type { z } from 'zod';
import { isDone } from '../../contract/shared/schema.ts';
import {
  changePassword,
  changePrivacy,
  closeAccount,
  endDevice,
  endOtherDevices,
  getPrivacy,
  keepAccount,
  listDevices,
  requestEmailChange,
  resendVerification,
  updateMe,
} from '../../contract/users/account-routes.ts';
import type { device } from '../../contract/users/schema.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { changeOwnPassword } from './actions/change-password.ts';
import { changePrivacyChoices } from './actions/change-privacy.ts';
import { closeOwnAccount, keepOwnAccount } from './actions/close-account.ts';
import { endAuthSessions } from './actions/end-auth-sessions.ts';
import { requestNewEmail, requestVerification } from './actions/request-mail.ts';
import { updateOwnUser } from './actions/update-me.ts';
import type { AuthSessionRow } from './auth-session-model.ts';
import { refuseCommonPassword } from './common-passwords.ts';
import { presentMe } from './present.ts';
import { findLiveSessions, findPrivacyChoices, requireUser } from './reads.ts';
import { hashPassword, isPassword } from './secrets.ts';

/** One's own account. Whatever cannot be undone at once asks for the password again. */
export function mountAccountRoutes(router: Router): void {
  bindRoute(router, updateMe, async ({ act, body }) => presentMe(await act((ctx) => updateOwnUser(ctx, body))));

  bindRoute(router, changePassword, async ({ actor, act, body }) => {
    await requirePassword(actor.userId, body.current);
    refuseCommonPassword(body.next);
    const passwordHash = await hashPassword(body.next);
    await act((ctx) => changeOwnPassword(ctx, passwordHash));
    return isDone;
  });

  bindRoute(router, requestEmailChange, async ({ actor, act, body }) => {
    await requirePassword(actor.userId, body.password);
    await act((ctx) => requestNewEmail(ctx, body.email));
    return isDone;
  });

  bindRoute(router, resendVerification, async ({ act }) => {
    await act(requestVerification);
    return isDone;
  });

  bindRoute(router, closeAccount, async ({ actor, act, body }) => {
    await requirePassword(actor.userId, body.password);
    return { closesAt: (await act(closeOwnAccount)).toISOString() };
  });

  bindRoute(router, keepAccount, async ({ act }) => {
    await act(keepOwnAccount);
    return isDone;
  });

  bindRoute(router, getPrivacy, ({ actor }) => findPrivacyChoices(actor.userId));

  bindRoute(router, changePrivacy, async ({ actor, act, body }) => {
    await act((ctx) => changePrivacyChoices(ctx, body));
    return findPrivacyChoices(actor.userId);
  });
  mountDeviceRoutes(router);
}

function mountDeviceRoutes(router: Router): void {
  bindRoute(router, listDevices, async ({ actor, now }) => ({
    devices: (await findLiveSessions(actor.userId, now)).map((row) => presentDevice(row, actor.authSessionId)),
  }));

  bindRoute(router, endDevice, async ({ actor, act, params }) => {
    const ended = await act((ctx) => endAuthSessions(ctx, { userId: actor.userId, only: params.deviceId }));
    if (ended === 0) refuse('user.not_found');
    return isDone;
  });

  bindRoute(router, endOtherDevices, async ({ actor, act }) => ({
    ended: await act((ctx) => endAuthSessions(ctx, { userId: actor.userId, except: actor.authSessionId })),
  }));
}

async function requirePassword(userId: string, password: string): Promise<void> {
  const user = await requireUser(userId);
  if (!(await isPassword(user.passwordHash ?? null, password))) refuse('user.password_wrong');
}

const presentDevice = (row: AuthSessionRow, thisOne: string | null): z.input<typeof device> => ({
  id: String(row._id),
  userAgent: row.userAgent,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  isThisOne: String(row._id) === thisOne,
});
