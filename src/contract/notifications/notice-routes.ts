import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { done } from '../shared/schema.ts';
import { noticeChoices, noticeList } from './schema.ts';

export const listNotices = defineRoute({
  name: 'notices.list',
  method: 'GET',
  path: '/api/notices',
  access: 'signed-in',
  summary: 'Notices of this person, newest first, each as it may be seen now',
  query: z.strictObject({ before: z.coerce.number().int().positive().optional() }),
  response: noticeList,
});

export const countNotices = defineRoute({
  name: 'notices.count',
  method: 'GET',
  path: '/api/notices/count',
  access: 'signed-in',
  summary: 'How many notices this person has not read',
  response: z.strictObject({ unread: z.int().min(0) }),
});

export const readNotices = defineRoute({
  name: 'notices.read',
  method: 'POST',
  path: '/api/notices/read',
  access: 'signed-in',
  summary: 'Mark one notice as read, or all up to one',
  body: z.strictObject({ pos: z.int().positive(), andOlder: z.boolean() }),
  response: z.strictObject({ unread: z.int().min(0) }),
});

export const getNoticeChoices = defineRoute({
  name: 'notices.get_choices',
  method: 'GET',
  path: '/api/me/notices',
  access: 'signed-in',
  summary: 'Which notices and mails this person receives',
  response: noticeChoices,
});

export const changeNoticeChoices = defineRoute({
  name: 'notices.change_choices',
  method: 'PUT',
  path: '/api/me/notices',
  access: 'signed-in',
  summary: 'Choose which notices and mails to receive; necessary ones are not among the choices',
  body: noticeChoices,
  response: done,
});
