import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { country, stageNumber } from '../directory/schema.ts';
import { directoryId } from '../shared/profile-facts.ts';
import { done, email, id, revision, shortText } from '../shared/schema.ts';
import { ownStartup, receivedInvitation, startupFacts, startupPage, startupRow, startupState } from './schema.ts';

const params = z.strictObject({ startupId: id });
const edit = z.strictObject({ revision });

export const createStartup = defineRoute({
  name: 'startups.create',
  method: 'POST',
  path: '/api/startups',
  access: 'member',
  summary: 'Begin a startup; whoever begins it is its first member, and only members see it until it is published',
  body: z.strictObject({ name: shortText }),
  response: ownStartup,
  status: 201,
  errors: ['startup.too_many'],
});

export const listOwnStartups = defineRoute({
  name: 'startups.list_own',
  method: 'GET',
  path: '/api/me/startups',
  access: 'member',
  summary: 'The startups that this person belongs to, the oldest first',
  response: z.strictObject({ startups: z.array(ownStartup) }),
});

export const getOwnStartup = defineRoute({
  name: 'startups.get_own',
  method: 'GET',
  path: '/api/startups/:startupId/own',
  access: 'member',
  summary: 'A startup as its members see it, draft, invitations and missing facts included',
  params,
  response: ownStartup,
  errors: ['startup.not_found'],
});

export const saveStartupDraft = defineRoute({
  name: 'startups.save_draft',
  method: 'PATCH',
  path: '/api/startups/:startupId/draft',
  access: 'member',
  summary: 'Keep changed facts in the draft that only members see',
  params,
  body: z.strictObject({ revision, changes: startupFacts.partial() }),
  response: ownStartup,
  errors: ['startup.not_found', 'startup.closed', 'startup.unknown_choice'],
});

export const discardStartupDraft = defineRoute({
  name: 'startups.discard_draft',
  method: 'POST',
  path: '/api/startups/:startupId/discard',
  access: 'member',
  summary: 'Give up the draft; what others see stays as it is',
  params,
  body: edit,
  response: ownStartup,
  errors: ['startup.not_found', 'startup.closed'],
});

export const publishStartup = defineRoute({
  name: 'startups.publish',
  method: 'POST',
  path: '/api/startups/:startupId/publish',
  access: 'member',
  summary: 'Show the draft to everybody',
  params,
  body: edit,
  response: ownStartup,
  errors: ['startup.not_found', 'startup.closed', 'startup.incomplete'],
});

export const inviteMember = defineRoute({
  name: 'startups.invite_member',
  method: 'POST',
  path: '/api/startups/:startupId/invitations',
  access: 'member',
  summary: 'Invite somebody by e-mail; answers alike whether or not the address has an account',
  params,
  body: z.strictObject({ email }),
  response: ownStartup,
  errors: ['startup.not_found', 'startup.closed', 'startup.already_member', 'startup.invitations_full'],
  limit: 'mail',
});

export const withdrawInvitation = defineRoute({
  name: 'startups.withdraw_invitation',
  method: 'DELETE',
  path: '/api/startups/:startupId/invitations/:invitationId',
  access: 'member',
  summary: 'Take an open invitation back',
  params: z.strictObject({ startupId: id, invitationId: id }),
  response: ownStartup,
  errors: ['startup.not_found', 'startup.invitation_invalid'],
});

export const listReceivedInvitations = defineRoute({
  name: 'startups.list_received_invitations',
  method: 'GET',
  path: '/api/me/startup-invitations',
  access: 'member',
  summary: 'Open invitations to join a startup, for the confirmed address of this person',
  response: z.strictObject({ invitations: z.array(receivedInvitation) }),
});

export const answerInvitation = defineRoute({
  name: 'startups.answer_invitation',
  method: 'POST',
  path: '/api/startup-invitations/:invitationId/answer',
  access: 'member',
  summary: 'Join the startup, or decline',
  params: z.strictObject({ invitationId: id }),
  body: z.strictObject({ accept: z.boolean() }),
  response: z.strictObject({ startupId: id.nullable() }),
  errors: ['startup.invitation_invalid', 'startup.too_many', 'startup.closed', 'request.stale'],
});

export const leaveStartup = defineRoute({
  name: 'startups.leave',
  method: 'POST',
  path: '/api/startups/:startupId/leave',
  access: 'member',
  summary: 'Leave a startup that goes on without this person',
  params,
  response: done,
  errors: ['startup.not_found', 'startup.last_member', 'request.stale'],
});

export const closeStartup = defineRoute({
  name: 'startups.close',
  method: 'POST',
  path: '/api/startups/:startupId/close',
  access: 'member',
  summary: 'Close a startup for good; what is open for it ends',
  params,
  body: edit,
  response: done,
  errors: ['startup.not_found', 'startup.closed'],
});

export const getStartup = defineRoute({
  name: 'startups.get',
  method: 'GET',
  path: '/api/startups/:startupId',
  access: 'member',
  summary: 'A startup as this reader may see it; who it is stays hidden until it was shown to them',
  params,
  response: startupPage,
  errors: ['startup.not_found'],
});

export const listStartups = defineRoute({
  name: 'startups.list',
  method: 'GET',
  path: '/api/startups',
  access: 'coordinator',
  summary: 'Startups of the programs that this person coordinates, the newest first',
  query: z.strictObject({
    q: z.string().max(80).default(''),
    state: startupState.optional(),
    country: country.optional(),
    stateId: directoryId.optional(),
    stage: z.coerce.number().pipe(stageNumber).optional(),
    need: directoryId.optional(),
    before: id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.strictObject({ startups: z.array(startupRow), total: z.int(), hasMore: z.boolean() }),
});
