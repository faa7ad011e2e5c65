import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { email, id, language, shortText, timeZone } from '../shared/schema.ts';
import { peopleGroup, person, role } from './schema.ts';

export const listPeople = defineRoute({
  name: 'users.list_people',
  method: 'GET',
  path: '/api/people',
  access: 'admin',
  summary: 'People of this installation, newest first',
  query: z.strictObject({
    words: z.string().max(80).optional(),
    role: role.optional(),
    group: peopleGroup.optional(),
    before: id.optional(),
  }),
  response: z.strictObject({
    people: z.array(person),
    hasMore: z.boolean(),
    counts: z.record(z.enum(['all', ...peopleGroup.options]), z.int()),
  }),
});

export const inviteStaff = defineRoute({
  name: 'users.invite_staff',
  method: 'POST',
  path: '/api/people/invitations',
  access: 'admin',
  summary: 'Invite a coordinator of some programs, or an admin; the invitation lasts 7 days',
  body: z.strictObject({
    name: shortText,
    email,
    language,
    timeZone,
    isAdmin: z.boolean(),
    programIds: z.array(id).max(50),
  }),
  response: person,
  status: 201,
  limit: 'mail',
});

export const inviteStaffAgain = defineRoute({
  name: 'users.invite_staff_again',
  method: 'POST',
  path: '/api/people/:userId/invitations',
  access: 'admin',
  summary: 'Send a staff invitation again: a new link for 7 days, the earlier one stops working',
  params: z.strictObject({ userId: id }),
  response: person,
  errors: ['user.not_found'],
  limit: 'mail',
});

export const changeStaffRole = defineRoute({
  name: 'users.change_staff_role',
  method: 'PUT',
  path: '/api/people/:userId/role',
  access: 'admin',
  summary: 'Grant or take staff roles',
  params: z.strictObject({ userId: id }),
  body: z.strictObject({ isAdmin: z.boolean(), programIds: z.array(id).max(50) }),
  response: person,
  errors: ['user.not_found', 'user.last_admin'],
});

export const suspendPerson = defineRoute({
  name: 'users.suspend',
  method: 'POST',
  path: '/api/people/:userId/suspension',
  access: 'admin',
  summary: 'Suspend a person: devices end at once',
  params: z.strictObject({ userId: id }),
  body: z.strictObject({ reason: z.string().trim().min(1).max(600) }),
  response: person,
  errors: ['user.not_found', 'user.last_admin'],
});

export const restorePerson = defineRoute({
  name: 'users.restore',
  method: 'DELETE',
  path: '/api/people/:userId/suspension',
  access: 'admin',
  summary: 'End a suspension',
  params: z.strictObject({ userId: id }),
  response: person,
  errors: ['user.not_found'],
});
