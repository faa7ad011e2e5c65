import { findMentorsByIds, type MentorRow } from '../mentors/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { findUsersByIds, type UserRow } from '../users/index.ts';
import type { MatchingMemory } from './memory.ts';
import { oneOf } from './pair-key.ts';
import { PairModel, type PairRow } from './pair-model.ts';

/**
 * Reads the mentors of a page, their accounts and their pairs with the startup from the database and teaches them to the
 * memory, so that ranking these few again judges by what is true now. Returns rows and accounts by mentor id.
 */
export async function refreshMentors(
  memory: MatchingMemory,
  startupId: string,
  mentorIds: readonly string[],
): Promise<{ rows: ReadonlyMap<string, MentorRow>; users: ReadonlyMap<string, UserRow> }> {
  const userIds = mentorIds.flatMap((id) => memory.mentors.get(id)?.userId ?? []);
  const [mentors, pairs, users] = await Promise.all([
    findMentorsByIds(mentorIds),
    PairModel.find({ startupId, mentorId: oneOf(mentorIds) }).lean<PairRow[]>(),
    findUsersByIds(userIds),
  ]);
  for (const row of mentors) memory.refreshMentor(row);
  for (const row of pairs) memory.putPair(row);
  for (const row of users) memory.putPerson(row);
  const byUser = new Map(users.map((user) => [String(user._id), user]));
  const accounts = mentors.flatMap((row) => {
    const user = byUser.get(String(row.userId));
    return user === undefined ? [] : [[String(row._id), user] as const];
  });
  return { rows: new Map(mentors.map((row) => [String(row._id), row])), users: new Map(accounts) };
}

/** The same from the mentor's side. */
export async function refreshStartups(
  memory: MatchingMemory,
  mentorId: string,
  startupIds: readonly string[],
): Promise<ReadonlyMap<string, StartupRow>> {
  const memberIds = startupIds.flatMap((id) => memory.startups.get(id)?.memberIds ?? []);
  const [startups, pairs, users] = await Promise.all([
    findStartupsByIds(startupIds),
    PairModel.find({ mentorId, startupId: oneOf(startupIds) }).lean<PairRow[]>(),
    findUsersByIds(memberIds),
  ]);
  for (const row of startups) memory.refreshStartup(row);
  for (const row of pairs) memory.putPair(row);
  for (const row of users) memory.putPerson(row);
  return new Map(startups.map((row) => [String(row._id), row]));
}
