import type { Router } from 'express';
import { countUnclaimed, inviteUnclaimed, listUnclaimed } from '../../contract/programs/invitation-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { findUnclaimed, findUsersByIds } from '../users/index.ts';
import { findEnrolledUserIds, inviteEnrolled } from './actions/invite-enrolled.ts';
import { requireCoordinatedCohort } from './reads.ts';

const pageSize = 100;

export function mountInvitationRoutes(router: Router): void {
  bindRoute(router, countUnclaimed, async ({ actor, params, now }) => {
    await requireCoordinatedCohort(actor, params.cohortId);
    const found = await findUnclaimed(await findEnrolledUserIds(params.cohortId), now);
    return { ...found, toInvite: found.toInvite.length, planned: found.planned.length };
  });

  bindRoute(router, listUnclaimed, async ({ actor, params, query, now }) => {
    await requireCoordinatedCohort(actor, params.cohortId);
    const { toInvite } = await findUnclaimed(await findEnrolledUserIds(params.cohortId), now);
    const ids = toInvite.map(String).toSorted();
    const rest = query.after === undefined ? ids : ids.filter((id) => id > (query.after ?? ''));
    const users = await findUsersByIds(rest.slice(0, pageSize));
    const people = users
      .map(({ _id, name, language }) => ({ userId: String(_id), name, language }))
      .toSorted((one, other) => one.userId.localeCompare(other.userId));
    return { people, hasMore: rest.length > pageSize };
  });

  bindRoute(router, inviteUnclaimed, async ({ params, body, act }) => ({
    invited: await act((ctx) => inviteEnrolled(ctx, params.cohortId, body)),
  }));
}
