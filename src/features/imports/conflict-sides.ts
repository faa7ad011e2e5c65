import mongoose, { type QueryFilter } from 'mongoose';
import type { OrganisationLink } from '../../contract/shared/profile-facts.ts';
import { isShareable, unlinkedTie } from '../directory/index.ts';
import { MentorModel, type MentorRow } from '../mentors/index.ts';
import { StartupModel, type StartupRow } from '../startups/index.ts';
import { findUsersByIds, type UserRow } from '../users/index.ts';
import {
  type ConflictMentor,
  type ConflictStartup,
  type MentorValue,
  type SaidTie,
  type StartupValue,
  tiesNamedBy,
} from './reading/index.ts';

/** Published startups as the reader of conflicts sees them, all of them or those of any of the filters; the key is the id. */
export async function startupsForConflicts(among?: QueryFilter<StartupRow>[]): Promise<ConflictStartup[]> {
  const fields = { name: 1, memberIds: 1, organisations: 1 } as const;
  const rows: StartupRow[] = await StartupModel.find({ state: 'published' })
    .or(among ?? [{}])
    .select(fields)
    .lean();
  const users = await peopleById(rows.flatMap(({ memberIds }) => memberIds));
  return rows.map((row) => ({
    key: String(row._id),
    name: row.name,
    people: row.memberIds.flatMap((id) => {
      const user = users.get(String(id));
      return user ? [{ name: user.name, email: user.email }] : [];
    }),
    organisations: row.organisations.filter(isShareable).map(saidTie),
  }));
}

/** Published mentors with their own words, in the same way; the key is the offer's id. */
export async function mentorsForConflicts(among?: QueryFilter<MentorRow>[]): Promise<ConflictMentor[]> {
  const fields = { userId: 1, interests: 1, employer: 1, organisations: 1 } as const;
  const rows: MentorRow[] = await MentorModel.find({ state: 'published' })
    .or(among ?? [{}])
    .select(fields)
    .lean();
  const users = await peopleById(rows.map(({ userId }) => userId));
  return rows.map((row) => ({
    key: String(row._id),
    email: users.get(String(row.userId))?.email ?? null,
    interests: row.interests?.words ?? null,
    organisations: tiesOfMentor(row),
  }));
}

const saidTie = ({ name, organisationId }: OrganisationLink): SaidTie => ({ words: name, organisationId });
const wordsAlone = (words: string): SaidTie => ({ words, organisationId: null });

/** The employer counts as a tie even where no organisation was chosen for it. */
function tiesOfMentor({ employer, organisations }: Pick<MentorRow, 'employer' | 'organisations'>): SaidTie[] {
  const isTied = employer === null || organisations.some(({ name }) => name === employer);
  // Whoever works for a cluster's own office is tied to it as to any employer.
  const shared = organisations.filter((tie) => isShareable(tie) || tie.name === employer);
  return [...(isTied ? [] : [wordsAlone(employer)]), ...shared.map(saidTie)];
}

/** A row that is not written yet; the key is its name. */
export const startupOfRow = (value: StartupValue): ConflictStartup => ({
  key: value.startupName,
  name: value.startupName,
  people: [value.founder, ...value.cofounders].map(({ name, email }) => ({ name, email })),
  organisations: tiesNamedBy(value).map(unlinkedTie).filter(isShareable).map(saidTie),
});

export const mentorOfRow = (value: MentorValue): ConflictMentor => ({
  key: value.mentor.name,
  email: value.mentor.email,
  interests: value.interests,
  organisations: tiesNamedBy(value).map(wordsAlone),
});

/** Names for pairs that are only foreseen. */
export async function namesOfProfiles(ids: { startupIds: readonly string[]; mentorIds: readonly string[] }) {
  const startups: StartupRow[] = await StartupModel.find({ _id: oneOf(ids.startupIds) })
    .select({ name: 1 })
    .lean();
  const mentors: MentorRow[] = await MentorModel.find({ _id: oneOf(ids.mentorIds) })
    .select({ userId: 1 })
    .lean();
  const users = await peopleById(mentors.map(({ userId }) => userId));
  return new Map([
    ...startups.map((row) => [String(row._id), row.name] as const),
    ...mentors.map((row) => [String(row._id), users.get(String(row.userId))?.name ?? ''] as const),
  ]);
}

const oneOf = (ids: readonly string[]) => mongoose.trusted({ $in: [...ids] });

async function peopleById(ids: readonly UserRow['_id'][]): Promise<Map<string, UserRow>> {
  const users = await findUsersByIds(ids);
  return new Map(users.map((user) => [String(user._id), user]));
}
