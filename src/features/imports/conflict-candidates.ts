import mongoose, { type QueryFilter } from 'mongoose';
import { nameKey } from '../../platform/text/spoken-words.ts';
import { findOrganisationsByIds, findOrganisationsByKeys, organisationKey, tieKeys } from '../directory/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';
import { findUsersByEmails, findUsersByNames } from '../users/index.ts';
import { mentorsForConflicts, startupsForConflicts } from './conflict-sides.ts';
import { findConflictsBetween } from './find-conflicts-between.ts';
import { type Conflict, type ConflictMentor, type ConflictStartup, possibleNames } from './reading/index.ts';

/** The conflicts of these mentors, the same as if everybody were read, though only those whom they can concern are. */
export async function findConflictsOfMentors(mentorIds: readonly string[]): Promise<Conflict[]> {
  const mentors = await mentorsForConflicts([{ _id: oneOf(mentorIds) }]);
  const emails = mentors.flatMap(({ email }) => email ?? []);
  const { ids, keys } = await tiesOf(mentors);
  const own = mentors.flatMap(({ organisations }) => organisations.map(({ words }) => organisationKey(words)));
  const startups = await startupsForConflicts([
    ...(await namedIn(mentors)),
    { memberIds: oneOf((await findUsersByEmails(emails)).map(({ _id }) => _id)) },
    { 'facets.names': oneOf(own) },
    { 'facets.ties': oneOf(keys) },
    { 'organisations.organisationId': oneOf(ids) },
  ]);
  return findConflictsBetween(startups, mentors);
}

/** The same of these startups. */
export async function findConflictsOfStartups(startupIds: readonly string[]): Promise<Conflict[]> {
  const startups = await startupsForConflicts([{ _id: oneOf(startupIds) }]);
  const names = new Set(startups.flatMap(namesOf));
  const mentors = await mentorsForConflicts(await concernedMentors(startups, [...names]));
  // What a text says of one depends on where it names the next, whoever that is.
  const speaking = mentors.filter(({ interests }) => possibleNames(interests ?? '').some((name) => names.has(name)));
  const named = speaking.length === 0 ? [] : await startupsForConflicts(await namedIn(speaking));
  const all = new Map([...startups, ...named].map((startup) => [startup.key, startup]));
  const found = await findConflictsBetween([...all.values()], mentors);
  const asked = new Set(startupIds);
  return found.filter(({ startupKey }) => asked.has(startupKey));
}

async function concernedMentors(
  startups: readonly ConflictStartup[],
  names: readonly string[],
): Promise<QueryFilter<MentorRow>[]> {
  const emails = startups.flatMap(({ people }) => people.flatMap(({ email }) => email ?? []));
  const { ids, keys } = await tiesOf(startups);
  return [
    { userId: oneOf((await findUsersByEmails(emails)).map(({ _id }) => _id)) },
    { 'facets.said': oneOf(names.map(longestWord)) },
    { 'facets.ties': oneOf([...keys, ...startups.map(({ name }) => organisationKey(name))]) },
    { 'organisations.organisationId': oneOf(ids) },
  ];
}

/** Startups that a mentor's words name, or somebody behind them. */
async function namedIn(mentors: readonly ConflictMentor[]): Promise<QueryFilter<StartupRow>[]> {
  const names = mentors.flatMap(({ interests }) => possibleNames(interests ?? ''));
  const people = await findUsersByNames(names);
  return [{ 'facets.names': oneOf(names) }, { memberIds: oneOf(people.map(({ _id }) => _id)) }];
}

/** By what others may share the organisations of these: the records that are meant, and every key of words and records. */
async function tiesOf(
  sides: readonly Pick<ConflictMentor, 'organisations'>[],
): Promise<{ ids: string[]; keys: string[] }> {
  const ties = sides.flatMap(({ organisations }) => organisations);
  const keys = tieKeys(ties.map(({ words }) => words));
  const ids = ties.flatMap(({ organisationId }) => organisationId ?? []);
  const rows = [...(await findOrganisationsByIds(ids)).values(), ...(await findOrganisationsByKeys(keys)).values()];
  return {
    ids: [...ids, ...rows.map(({ _id }) => String(_id))],
    keys: [...keys, ...rows.flatMap((row) => row.keys)],
  };
}

const namesOf = ({ name, people }: ConflictStartup): string[] => [name, ...people.map((one) => one.name)].map(nameKey);

/** Of a name's words the one that the fewest texts are likely to hold. */
const longestWord = (name: string): string =>
  name.split(' ').reduce((one, other) => (other.length > one.length ? other : one));

const oneOf = <Value>(values: readonly Value[]) => mongoose.trusted({ $in: [...new Set(values)] });
