import type { Router } from 'express';
import * as contract from '../../contract/mentors/routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { findUsersByIds, requireUser } from '../users/index.ts';
import { createMentor } from './actions/create-mentor.ts';
import { discardMentorDraft, publishMentor, saveMentorDraft } from './actions/edit-draft.ts';
import { setAbsences } from './actions/set-absences.ts';
import { setVetting } from './actions/set-vetting.ts';
import { findMentors } from './find-mentors.ts';
import { presentMentorPage, presentMentorRow, presentOwnMentor } from './present.ts';
import {
  coordinatesMentor,
  findKnownMentors,
  isOwnMentor,
  requireCoordinatedMentor,
  requireMentor,
  requireOwnMentor,
} from './reads.ts';

export function mountMentorRoutes(router: Router): void {
  mountOwnRoutes(router);
  bindRoute(router, contract.getMentor, async ({ actor, params, now }) => {
    const row = await requireMentor(actor, params.mentorId);
    const known = await findKnownMentors(actor, [row]);
    const user = await requireUser(String(row.userId));
    const isOwn = isOwnMentor(actor, row);
    return presentMentorPage(row, {
      now,
      name: known.has(params.mentorId) ? user.name : null,
      mayReadInterests: isOwn || coordinatesMentor(actor, row),
      isOwn,
      isHere: user.state !== 'invited',
    });
  });
  bindRoute(router, contract.listMentors, async ({ actor, query, now }) => {
    const { rows, total, hasMore } = await findMentors(actor, query, now);
    const users = await findUsersByIds(rows.map(({ userId }) => userId));
    const names = new Map(users.map((user) => [String(user._id), user.name]));
    const mentors = rows.map((row) => presentMentorRow(row, names.get(String(row.userId)) ?? '', now));
    return { mentors, total, hasMore };
  });
  bindRoute(router, contract.vetMentor, async ({ actor, params, body, act, now }) => {
    const mentor = await requireCoordinatedMentor(actor, params.mentorId);
    const expiresAt = body.expiresOn === null ? null : new Date(`${body.expiresOn}T23:59:59Z`);
    const vetting = { state: body.to, expiresAt };
    const row = await act((ctx) => setVetting(ctx, { mentor, from: body.from, vetting, reason: body.reason }));
    return presentMentorRow(row, (await requireUser(String(row.userId))).name, now);
  });
}

/** Before the routes with an id, because `me` stands in its place. */
function mountOwnRoutes(router: Router): void {
  bindRoute(router, contract.createOffer, async ({ actor, act, now }) => {
    const input = { userId: actor.userId, facts: {}, isPublished: false, createdFrom: 'person' } as const;
    return presentOwnMentor(await act((ctx) => createMentor(ctx, input)), now);
  });
  bindRoute(router, contract.getOffer, async ({ actor, now }) => presentOwnMentor(await requireOwnMentor(actor), now));
  bindRoute(router, contract.saveOfferDraft, async ({ actor, body, act, now }) => {
    const mentor = await requireOwnMentor(actor);
    return presentOwnMentor(await act((ctx) => saveMentorDraft(ctx, { mentor, ...body })), now);
  });
  bindRoute(router, contract.discardOfferDraft, async ({ actor, body, act, now }) => {
    const mentor = await requireOwnMentor(actor);
    return presentOwnMentor(await act((ctx) => discardMentorDraft(ctx, { mentor, ...body })), now);
  });
  bindRoute(router, contract.publishOffer, async ({ actor, body, act, now }) => {
    const mentor = await requireOwnMentor(actor);
    return presentOwnMentor(await act((ctx) => publishMentor(ctx, { mentor, ...body })), now);
  });
  bindRoute(router, contract.setAbsences, async ({ actor, body, act, now }) => {
    const mentor = await requireOwnMentor(actor);
    return presentOwnMentor(await act((ctx) => setAbsences(ctx, { mentor, ...body })), now);
  });
}
