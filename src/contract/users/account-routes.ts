import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { done, email, id, language, shortText, timeZone } from '../shared/schema.ts';
import { device, hourCycle, me, noticeVersion, password, privacyChoices } from './schema.ts';

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
  summary: 'Change name, language, time zone, how hours are written or whether read marks are shown',
  body: z.strictObject({
    name: shortText.optional(),
    language: language.optional(),
    timeZone: timeZone.optional(),
    hourCycle: hourCycle.optional(),
    showsReading: z.boolean().optional(),
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

export const endOtherDevices = defineRoute({
  name: 'users.end_other_devices',
  method: 'DELETE',
  path: '/api/me/devices',
  access: 'signed-in',
  summary: 'Sign out all of their own devices but this one',
  response: z.strictObject({ ended: z.int() }),
});

export const requestEmailChange = defineRoute({
  name: 'users.request_email_change',
  method: 'POST',
  path: '/api/me/email',
  access: 'signed-in',
  summary: 'Ask for a mail to the new address; nothing changes until its link is followed',
  body: z.strictObject({ email, password: z.string().max(128) }),
  response: done,
  status: 202,
  errors: ['user.password_wrong'],
  limit: 'mail',
  accountOf: (body) => body.email,
});

export const resendVerification = defineRoute({
  name: 'users.resend_verification',
  method: 'POST',
  path: '/api/me/verification',
  access: 'signed-in',
  summary: 'Send the confirmation mail again',
  response: done,
  status: 202,
  errors: ['user.already_verified'],
  limit: 'mail',
});

export const getPrivacy = defineRoute({
  name: 'users.get_privacy',
  method: 'GET',
  path: '/api/me/privacy',
  access: 'signed-in',
  summary: 'Current privacy choices',
  response: privacyChoices,
});

export const changePrivacy = defineRoute({
  name: 'users.change_privacy',
  method: 'PUT',
  path: '/api/me/privacy',
  access: 'signed-in',
  summary: 'Give or withdraw voluntary consents; withdrawing is as easy as giving',
  body: z.strictObject({ choices: privacyChoices, noticeVersion }),
  response: privacyChoices,
});

export const closeAccount = defineRoute({
  name: 'users.close_account',
  method: 'POST',
  path: '/api/me/closing',
  access: 'signed-in',
  summary: 'Close the account; it can be taken back for 30 days',
  body: z.strictObject({ password: z.string().max(128) }),
  response: z.strictObject({ closesAt: z.iso.datetime() }),
  errors: ['user.password_wrong', 'user.last_admin'],
  limit: 'sign-in',
});

export const keepAccount = defineRoute({
  name: 'users.keep_account',
  method: 'DELETE',
  path: '/api/me/closing',
  access: 'signed-in',
  summary: 'Take the closing back',
  response: done,
});
