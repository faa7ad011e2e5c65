import type { Router } from 'express';
import {
  changeStaffRole,
  inviteStaff,
  listPeople,
  restorePerson,
  suspendPerson,
} from '../../contract/users/people-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { changeRoleOf, inviteStaffMember, restoreUser, suspendUser } from './actions/staff.ts';
import { findLastSeen, listPeopleRows } from './people-reads.ts';
import { presentPerson } from './present.ts';

/** People and staff, for admins. */
export function mountPeopleRoutes(router: Router): void {
  bindRoute(router, listPeople, async ({ actor, query }) => {
    const { rows, hasMore } = await listPeopleRows(query);
    const seen = await findLastSeen(rows.map((row) => row._id));
    return { people: rows.map((row) => presentPerson(row, actor.userId, seen.get(String(row._id)))), hasMore };
  });

  bindRoute(router, inviteStaff, async ({ actor, act, body }) =>
    presentPerson(await act((ctx) => inviteStaffMember(ctx, body)), actor.userId, undefined),
  );

  bindRoute(router, changeStaffRole, async ({ actor, act, params, body }) =>
    presentPerson(await act((ctx) => changeRoleOf(ctx, params.userId, body)), actor.userId, undefined),
  );

  bindRoute(router, suspendPerson, async ({ actor, act, params, body }) =>
    presentPerson(await act((ctx) => suspendUser(ctx, params.userId, body.reason)), actor.userId, undefined),
  );

  bindRoute(router, restorePerson, async ({ actor, act, params }) =>
    presentPerson(await act((ctx) => restoreUser(ctx, params.userId)), actor.userId, undefined),
  );
}
