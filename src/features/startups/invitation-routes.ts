import type { Router } from 'express';
import * as contract from '../../contract/startups/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { requireUser } from '../users/index.ts';
import { answerInvitation, inviteMember, withdrawInvitation } from './actions/invite-member.ts';
import { findReceivedInvitations } from './invitations.ts';
import { presentReceived } from './present.ts';
import { findStartupsByIds, requireOwnStartup } from './reads.ts';
import { showOwnStartup } from './show-own.ts';

export function mountInvitationRoutes(router: Router): void {
  bindRoute(router, contract.inviteMember, async ({ actor, params, body, act, now }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    await act((ctx) => inviteMember(ctx, { startup, email: body.email }));
    return showOwnStartup(startup, actor.userId, now);
  });
  bindRoute(router, contract.withdrawInvitation, async ({ actor, params, act, now }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    await act((ctx) => withdrawInvitation(ctx, { startup, invitationId: params.invitationId }));
    return showOwnStartup(startup, actor.userId, now);
  });
  bindRoute(router, contract.listReceivedInvitations, async ({ actor, now }) => {
    const { email } = await requireUser(actor.userId);
    const received = await findReceivedInvitations(email, now);
    const startups = await findStartupsByIds(received.map(({ startupId }) => startupId));
    const nameOf = new Map(startups.map(({ _id, draft, name }) => [String(_id), draft?.name ?? name]));
    return { invitations: received.map((row) => presentReceived(row, nameOf.get(String(row.startupId)) ?? '')) };
  });
  bindRoute(router, contract.answerInvitation, async ({ params, body, act }) => ({
    startupId: await act((ctx) => answerInvitation(ctx, { ...params, ...body })),
  }));
}
