import {
  findOrganisationsByIds,
  findOrganisationsByKeys,
  type OrganisationRow,
  organisationKeys,
} from '../directory/index.ts';
import {
  type Conflict,
  type ConflictMentor,
  type ConflictStartup,
  findConflicts,
  type KnownOrganisations,
} from './reading/index.ts';

/** The conflicts between these, with what the directory knows of the organisations that they name. */
export async function findConflictsBetween(
  startups: readonly ConflictStartup[],
  mentors: readonly ConflictMentor[],
): Promise<Conflict[]> {
  const ties = [...startups, ...mentors].flatMap(({ organisations }) => organisations);
  const byId = await findOrganisationsByIds(ties.flatMap(({ organisationId }) => organisationId ?? []));
  const byKey = await findOrganisationsByKeys(ties.flatMap(({ words }) => organisationKeys(words)));
  const listed = [...byId.values(), ...byKey.values()];
  const known: KnownOrganisations = {
    byId: new Map(listed.map((row) => [String(row._id), knownOf(row)])),
    byKey: new Map([...byKey].map(([key, row]) => [key, knownOf(row)])),
  };
  return findConflicts(startups, mentors, known);
}

const knownOf = (row: OrganisationRow) => ({ id: String(row._id), isLarge: row.isLargePublic });
