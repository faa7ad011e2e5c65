import type { Router } from 'express';
import {
  changeStaffRole,
  inviteStaff,
  inviteStaffAgain,
  listPeople,
  restorePerson,
  suspendPerson,
} from '../../contract/users/people-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { changeRoleOf, inviteAgain, inviteStaffMember, restoreUser, suspendUser } from './actions/staff.ts';
import { countGroups, findInvitationEnds, findLastSeen, listPeopleRows } from './people-reads.ts';
import { presentPerson } from './present.ts';

/** People and staff, for admins. */
export function mountPeopleRoutes(router: Router): void {
  bindRoute(router, listPeople, async ({ actor, query, now }) => {
    const { rows, hasMore } = await listPeopleRows(query);
    const ids = rows.map((row) => row._id);
    const seen = await findLastSeen(ids);
    const ends = await findInvitationEnds(ids, now);
    const people = rows.map((row) => {
      const id = String(row._id);
      return presentPerson(row, actor.userId, { lastSeenAt: seen.get(id), invitationExpiresAt: ends.get(id) });
    });
    return { people, hasMore, counts: await countGroups() };
  });

  bindRoute(router, inviteStaff, async ({ actor, act, body }) =>
    presentPerson(await act((ctx) => inviteStaffMember(ctx, body)), actor.userId),
  );

  bindRoute(router, inviteStaffAgain, async ({ actor, act, params }) =>
    presentPerson(await act((ctx) => inviteAgain(ctx, params.userId)), actor.userId),
  );

  bindRoute(router, changeStaffRole, async ({ actor, act, params, body }) =>
    presentPerson(await act((ctx) => changeRoleOf(ctx, params.userId, body)), actor.userId),
  );

  bindRoute(router, suspendPerson, async ({ actor, act, params, body }) =>
    presentPerson(await act((ctx) => suspendUser(ctx, params.userId, body.reason)), actor.userId),
  );

  bindRoute(router, restorePerson, async ({ actor, act, params }) =>
    presentPerson(await act((ctx) => restoreUser(ctx, params.userId)), actor.userId),
  );
}
