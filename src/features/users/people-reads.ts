import mongoose, { type Types } from 'mongoose';
import { peopleGroup, type PeopleGroup, type Role } from '../../contract/users/schema.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { AuthSessionModel } from './auth-session-model.ts';
import { OneTimeTokenModel, type OneTimeTokenRow } from './one-time-token-model.ts';
import { UserModel, type UserRow } from './user-model.ts';

const pageSize = 50;
const wordsMax = 8;

/** Newest first. Each word begins one of the name or of the address, whatever the accents and capitals. */
export async function listPeopleRows(ask: {
  words?: string | undefined;
  role?: Role | undefined;
  group?: PeopleGroup | undefined;
  before?: string | undefined;
}): Promise<{ rows: UserRow[]; hasMore: boolean }> {
  const wishes: object[] = [{ state: mongoose.trusted({ $ne: 'erased' }) }];
  if (ask.role !== undefined) wishes.push(roleFilter[ask.role]);
  if (ask.group !== undefined) wishes.push(groupFilter[ask.group]);
  if (ask.before !== undefined) wishes.push({ _id: mongoose.trusted({ $lt: ask.before }) });
  const words = foldedTokens(ask.words ?? '').slice(0, wordsMax);
  // Signs alone name nobody.
  if (words.length === 0 && ask.words?.trim()) return { rows: [], hasMore: false };
  wishes.push(...words.map(beginsAWord));
  const rows: UserRow[] = await UserModel.find({ $and: wishes })
    .sort({ _id: -1 })
    .limit(pageSize + 1)
    .lean();
  return { rows: rows.slice(0, pageSize), hasMore: rows.length > pageSize };
}

/** A prefix is a range of the index; no expression is made of what somebody typed. */
const beginsAWord = (word: string): object => ({
  searchWords: mongoose.trusted({ $elemMatch: { $gte: word, $lt: `${word}\uffff` } }),
});

const roleFilter: Readonly<Record<Role, object>> = {
  founder: { 'startupIds.0': mongoose.trusted({ $exists: true }) },
  mentor: { hasOffer: true },
  coordinator: { 'coordinatedProgramIds.0': mongoose.trusted({ $exists: true }) },
  admin: { isAdmin: true },
};

/** Staff are the people whose role was granted, invited ones too; the others have claimed their account. */
const groupFilter: Readonly<Record<PeopleGroup, object>> = {
  staff: { $or: [roleFilter.coordinator, roleFilter.admin] },
  mentors: { ...roleFilter.mentor, state: mongoose.trusted({ $in: ['active', 'closing'] }) },
  founders: { ...roleFilter.founder, state: mongoose.trusted({ $in: ['active', 'closing'] }) },
  invited: { state: 'invited' },
  suspended: { state: 'suspended' },
};

/** How many people each group has, and all of them. */
export async function countGroups(): Promise<Record<PeopleGroup | 'all', number>> {
  const counted: [string, number][] = [
    ['all', await UserModel.countDocuments({ state: mongoose.trusted({ $ne: 'erased' }) })],
  ];
  for (const group of peopleGroup.options) counted.push([group, await UserModel.countDocuments(groupFilter[group])]);
  return Object.fromEntries(counted) as Record<PeopleGroup | 'all', number>;
}

/** Until when the invitation of each of these people works; whoever has none that works is missing. */
export async function findInvitationEnds(
  userIds: readonly Types.ObjectId[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows: OneTimeTokenRow[] = await OneTimeTokenModel.find({
    userId: mongoose.trusted({ $in: [...userIds] }),
    purpose: 'claim-account',
    usedAt: null,
    expiresAt: mongoose.trusted({ $gt: now }),
  }).lean();
  return new Map(rows.map((row) => [String(row.userId), row.expiresAt]));
}

/** When each person's most recent device was last seen. */
export async function findLastSeen(userIds: readonly Types.ObjectId[]): Promise<Map<string, Date>> {
  const rows = await AuthSessionModel.aggregate<{ _id: Types.ObjectId; at: Date }>([
    { $match: { userId: { $in: userIds } } },
    { $group: { _id: '$userId', at: { $max: '$lastSeenAt' } } },
  ]);
  return new Map(rows.map((row) => [String(row._id), row.at]));
}

/** How many people there are in each state, and in each role among those who are not erased. */
export async function countPeople(): Promise<{
  states: Partial<Record<UserRow['state'], number>>;
  roles: Record<Role, number>;
}> {
  const groups = await UserModel.aggregate<{ _id: UserRow['state']; count: number }>([
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ]);
  const count = (role: Role): Promise<number> =>
    UserModel.countDocuments({ $and: [{ state: mongoose.trusted({ $ne: 'erased' }) }, roleFilter[role]] });
  return {
    states: Object.fromEntries(groups.map(({ _id, count: people }) => [_id, people])),
    roles: {
      founder: await count('founder'),
      mentor: await count('mentor'),
      coordinator: await count('coordinator'),
      admin: await count('admin'),
    },
  };
}
