import type { z } from 'zod';
import type { ownStartup } from '../../contract/startups/schema.ts';
import { findUsersByIds } from '../users/index.ts';
import { findOpenInvitations } from './invitations.ts';
import { presentOwnStartup, type Member } from './present.ts';
import type { StartupRow } from './startup-model.ts';

/** A startup as one of its members sees it, with what the row alone does not hold. */
export async function showOwnStartup(
  row: StartupRow,
  readerId: string,
  now: Date,
): Promise<z.input<typeof ownStartup>> {
  const members = await findMembers(row);
  const invitations = await findOpenInvitations(row._id, now);
  return presentOwnStartup(row, { members, invitations, readerId });
}

/** The people of a startup in the order of their joining. */
export async function findMembers(row: StartupRow): Promise<Member[]> {
  const users = await findUsersByIds(row.memberIds);
  const nameOf = new Map(users.map((user) => [String(user._id), user.name]));
  return row.memberIds.map((id) => ({ userId: String(id), name: nameOf.get(String(id)) ?? '' }));
}
