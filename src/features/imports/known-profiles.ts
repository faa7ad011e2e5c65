import type { Types } from 'mongoose';
import { recogniseTies, type TieOf } from '../directory/index.ts';
import { foldText } from '../../platform/text/fold-text.ts';
import { findMentorsOfUsers, type MentorRow } from '../mentors/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { findUsersByEmails, type UserRow } from '../users/index.ts';
import type { ImportJob } from './import-model.ts';
import { type MentorValue, type RowValue, type StartupValue, tiesNamedBy } from './reading/index.ts';
import { findFileNames } from './reads.ts';

export interface Known<Row> {
  readonly profile: Row;
  /** It came from a sheet of the same name: this row is its correction, not another office's telling. */
  readonly isSameSheet: boolean;
}

export interface KnownProfiles {
  readonly users: ReadonlyMap<string, UserRow>;
  /** Words of these rows as ties to organisations of the directory. */
  readonly tieOf: TieOf;
  readonly startupOf: (value: StartupValue) => Known<StartupRow> | null;
  readonly mentorOf: (value: MentorValue) => Known<MentorRow> | null;
}

/** Who of these rows is in Puente already: people by address, startups by a member and the folded name. */
export async function findKnownProfiles(job: ImportJob, values: readonly RowValue[]): Promise<KnownProfiles> {
  const found = await findUsersByEmails([...new Set(values.flatMap(emailsOf))]);
  const users = new Map(found.map((user) => [user.email, user]));
  const startups = await findStartupsByIds(found.flatMap(({ startupIds }) => startupIds));
  const mentors = await findMentorsOfUsers(found.filter(({ hasOffer }) => hasOffer).map(({ _id }) => _id));
  const importIds = [...startups, ...mentors].flatMap(({ importId }) => importId ?? []);
  const fileNames = await findFileNames(importIds);
  const isSameSheet = (importId: Types.ObjectId | null): boolean =>
    importId !== null && fileNames.get(String(importId)) === job.fileName;
  const known = <Row extends StartupRow | MentorRow>(profile: Row | undefined): Known<Row> | null =>
    profile === undefined ? null : { profile, isSameSheet: isSameSheet(profile.importId) };
  const openStartups = startups.filter(({ state }) => state !== 'closed');
  const byPerson = new Map(
    openStartups.flatMap((row) => row.memberIds.map((id) => [startupKey(id, row.name), row] as const)),
  );
  const byUser = new Map(mentors.map((row) => [String(row.userId), row]));
  return {
    users,
    tieOf: await recogniseTies(values.flatMap(tiesNamedBy)),
    startupOf: ({ founder, startupName }) => {
      const user = users.get(founder.email);
      return user ? known(byPerson.get(startupKey(user._id, startupName))) : null;
    },
    mentorOf: ({ mentor }) => {
      const user = users.get(mentor.email);
      return user ? known(byUser.get(String(user._id))) : null;
    },
  };
}

/** Addresses of everybody whom a row names. */
export function emailsOf(value: RowValue): string[] {
  if (value.kind === 'mentors') return [value.mentor.email];
  return [value.founder.email, ...value.cofounders.flatMap(({ email }) => email ?? [])];
}

export const startupKey = (userId: Types.ObjectId, name: string): string => `${String(userId)} ${foldText(name)}`;
