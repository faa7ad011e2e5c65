import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { done, email, id, language, shortText, timeZone } from '../shared/schema.ts';
import { consentChoice, device, me, password, session } from './schema.ts';

const token = z.string().min(22).max(64);

export const getSession = defineRoute({
  name: 'session.get',
  method: 'GET',
  path: '/api/session',
  access: 'visitor',
  summary: 'Who is signed in on this device',
  response: session,
});

export const signIn = defineRoute({
  name: 'session.sign_in',
  method: 'POST',
  path: '/api/session',
  access: 'visitor',
  summary: 'Sign in with e-mail and password',
  body: z.strictObject({ email, password: z.string().max(128) }),
  response: session,
  errors: ['session.wrong_credentials'],
  limit: 'sign-in',
});

export const signOut = defineRoute({
  name: 'session.sign_out',
  method: 'DELETE',
  path: '/api/session',
  access: 'visitor',
  summary: 'Sign this device out',
  response: done,
});

export const register = defineRoute({
  name: 'users.register',
  method: 'POST',
  path: '/api/users',
  access: 'visitor',
  summary: 'Register as founder or mentor; answers alike whether or not the address is known',
  body: z.strictObject({
    name: shortText,
    email,
    password,
    intent: z.enum(['founder', 'mentor']),
    language,
    timeZone,
    consent: consentChoice,
  }),
  response: done,
  status: 202,
  errors: ['user.password_common'],
  limit: 'mail',
});

export const verifyEmail = defineRoute({
  name: 'users.verify_email',
  method: 'POST',
  path: '/api/users/verify-email',
  access: 'visitor',
  summary: 'Confirm an e-mail address with the one-time token of the mail, and sign in',
  body: z.strictObject({ token }),
  response: session,
  errors: ['user.link_invalid'],
  limit: 'sign-in',
});

export const requestReset = defineRoute({
  name: 'users.request_reset',
  method: 'POST',
  path: '/api/users/request-reset',
  access: 'visitor',
  summary: 'Ask for a mail with a link that sets a new password; answers alike for unknown addresses',
  body: z.strictObject({ email }),
  response: done,
  status: 202,
  limit: 'mail',
});

export const resetPassword = defineRoute({
  name: 'users.reset_password',
  method: 'POST',
  path: '/api/users/reset-password',
  access: 'visitor',
  summary: 'Set a new password with a one-time token; ends every device and signs in here',
  body: z.strictObject({ token, password }),
  response: session,
  errors: ['user.link_invalid', 'user.password_common'],
  limit: 'sign-in',
});

export const changePassword = defineRoute({
  name: 'users.change_password',
  method: 'POST',
  path: '/api/me/password',
  access: 'signed-in',
  summary: 'Change the password; ends every other device',
  body: z.strictObject({ current: z.string().max(128), next: password }),
  response: done,
  errors: ['user.password_wrong', 'user.password_common'],
  limit: 'sign-in',
});

export const updateMe = defineRoute({
  name: 'users.update_me',
  method: 'PATCH',
  path: '/api/me',
  access: 'signed-in',
  summary: 'Change name, language or time zone',
  body: z.strictObject({
    name: shortText.optional(),
    language: language.optional(),
    timeZone: timeZone.optional(),
  }),
  response: me,
});

export const listDevices = defineRoute({
  name: 'users.list_devices',
  method: 'GET',
  path: '/api/me/devices',
  access: 'signed-in',
  summary: 'The devices on which this person is signed in',
  response: z.strictObject({ devices: z.array(device) }),
});

export const endDevice = defineRoute({
  name: 'users.end_device',
  method: 'DELETE',
  path: '/api/me/devices/:deviceId',
  access: 'signed-in',
  summary: 'Sign one of their own devices out',
  params: z.strictObject({ deviceId: id }),
  response: done,
  errors: ['user.not_found'],
});
