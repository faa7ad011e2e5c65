import type { Router } from 'express';
import * as contract from '../../contract/startups/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { createStartup } from './actions/create-startup.ts';
import { discardStartupDraft, publishStartup, saveStartupDraft } from './actions/edit-draft.ts';
import { closeStartup, removeMember } from './actions/members.ts';
import { findStartups } from './find-startups.ts';
import { mountInvitationRoutes } from './invitation-routes.ts';
import { presentStartupPage, presentStartupRow } from './present.ts';
import { findKnownStartups, findStartupsOfUser, isMember, requireOwnStartup, requireStartup } from './reads.ts';
import { findMembers, showOwnStartup } from './show-own.ts';

export function mountStartupRoutes(router: Router): void {
  mountOwnRoutes(router);
  mountMembershipRoutes(router);
  mountInvitationRoutes(router);
  bindRoute(router, contract.getStartup, async ({ actor, params }) => {
    const row = await requireStartup(actor, params.startupId);
    const known = await findKnownStartups(actor, [row]);
    const members = known.has(params.startupId) ? await findMembers(row) : null;
    return presentStartupPage(row, { members, isOwn: isMember(actor, row) });
  });
  bindRoute(router, contract.listStartups, async ({ actor, query }) => {
    const { rows, total, hasMore } = await findStartups(actor, query);
    return { startups: rows.map(presentStartupRow), total, hasMore };
  });
}

function mountOwnRoutes(router: Router): void {
  bindRoute(router, contract.createStartup, async ({ actor, body, act, now }) => {
    const input = { memberIds: [actor.userId], facts: body, isPublished: false, createdFrom: 'person' } as const;
    const row = await act((ctx) => createStartup(ctx, input));
    return showOwnStartup(row, actor.userId, now);
  });
  bindRoute(router, contract.listOwnStartups, async ({ actor, now }) => {
    const rows = await findStartupsOfUser(actor.userId);
    return { startups: await Promise.all(rows.map((row) => showOwnStartup(row, actor.userId, now))) };
  });
  bindRoute(router, contract.getOwnStartup, async ({ actor, params, now }) =>
    showOwnStartup(await requireOwnStartup(actor, params.startupId), actor.userId, now),
  );
  bindRoute(router, contract.saveStartupDraft, async ({ actor, params, body, act, now }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    const row = await act((ctx) => saveStartupDraft(ctx, { startup, ...body }));
    return showOwnStartup(row, actor.userId, now);
  });
  bindRoute(router, contract.discardStartupDraft, async ({ actor, params, body, act, now }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    const row = await act((ctx) => discardStartupDraft(ctx, { startup, ...body }));
    return showOwnStartup(row, actor.userId, now);
  });
  bindRoute(router, contract.publishStartup, async ({ actor, params, body, act, now }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    const row = await act((ctx) => publishStartup(ctx, { startup, ...body }));
    return showOwnStartup(row, actor.userId, now);
  });
}

function mountMembershipRoutes(router: Router): void {
  bindRoute(router, contract.leaveStartup, async ({ actor, params, act }) => {
    const { _id: startupId } = await requireOwnStartup(actor, params.startupId);
    await act((ctx) => removeMember(ctx, { startupId, userId: actor.userId }));
    return { done: true as const };
  });
  bindRoute(router, contract.closeStartup, async ({ actor, params, body, act }) => {
    const startup = await requireOwnStartup(actor, params.startupId);
    await act((ctx) => closeStartup(ctx, { startup, ...body }));
    return { done: true as const };
  });
}
