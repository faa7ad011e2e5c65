import type { Router } from 'express';
import { countUnclaimed, inviteUnclaimed } from '../../contract/programs/invitation-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { findUnclaimed } from '../users/index.ts';
import { findEnrolledUserIds, inviteEnrolled } from './actions/invite-enrolled.ts';
import { requireCoordinatedCohort } from './reads.ts';

export function mountInvitationRoutes(router: Router): void {
  bindRoute(router, countUnclaimed, async ({ actor, params, now }) => {
    await requireCoordinatedCohort(actor, params.cohortId);
    const { unclaimed, toInvite } = await findUnclaimed(await findEnrolledUserIds(params.cohortId), now);
    return { unclaimed, toInvite: toInvite.length };
  });

  bindRoute(router, inviteUnclaimed, async ({ params, act }) => ({
    invited: await act((ctx) => inviteEnrolled(ctx, params.cohortId)),
  }));
}
