import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { done, email, language, shortText, timeZone } from '../shared/schema.ts';
import { consentChoice, password, session } from './schema.ts';

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
  accountOf: (body) => body.email,
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
  accountOf: (body) => body.email,
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
  accountOf: (body) => body.email,
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

export const confirmEmailChange = defineRoute({
  name: 'users.confirm_email_change',
  method: 'POST',
  path: '/api/users/confirm-email-change',
  access: 'visitor',
  summary: 'Change the address with the one-time token of the mail',
  body: z.strictObject({ token }),
  response: session,
  errors: ['user.link_invalid'],
  limit: 'sign-in',
});

export const claimFirstAdmin = defineRoute({
  name: 'users.claim_first_admin',
  method: 'POST',
  path: '/api/users/first-admin',
  access: 'visitor',
  summary: 'Whoever holds the link that the first start prints becomes the first administrator and signs in',
  body: z.strictObject({ token, name: shortText, email, password, language, timeZone, consent: consentChoice }),
  response: session,
  errors: ['user.link_invalid', 'user.password_common'],
  limit: 'sign-in',
});

export const claimAccount = defineRoute({
  name: 'users.claim_account',
  method: 'POST',
  path: '/api/users/claim',
  access: 'visitor',
  summary: 'An invited or imported person accepts the notice, sets a password and signs in',
  body: z.strictObject({ token, password, consent: consentChoice }),
  response: session,
  errors: ['user.link_invalid', 'user.password_common'],
  limit: 'sign-in',
});
