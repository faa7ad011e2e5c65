import type { Collection } from 'mongoose';
import type { OrganisationLink } from '../../contract/shared/profile-facts.ts';
import { clusters } from './clusters.ts';
import { kindByName, organisationKey, organisationKeys, organisationNameIn } from './organisation-names.ts';
import { findOrganisationsByIds, findOrganisationsByKeys } from './organisation-reads.ts';

const clusterIds: ReadonlySet<string> = new Set(clusters.map(({ id }) => id));

/**
 * Ties as they are kept: an id leads to the listed record, or to a cluster of the taxonomy, which says of what kind it is; the
 * words stay as they were written. Null when an id is unknown.
 */
export async function settleTies(links: readonly OrganisationLink[]): Promise<OrganisationLink[] | null> {
  const found = await findOrganisationsByIds(links.flatMap(({ organisationId }) => organisationId ?? []));
  const settled = links.flatMap((link): OrganisationLink[] => {
    if (link.organisationId === null) return [link];
    if (clusterIds.has(link.organisationId)) return [{ ...link, kind: 'cluster' }];
    const row = found.get(link.organisationId);
    return row === undefined ? [] : [{ kind: row.kind, name: link.name, organisationId: String(row._id) }];
  });
  return settled.length === links.length ? settled : null;
}

/** Words of a sheet as a tie: to the record of that name where there is one. */
export type TieOf = (words: string) => OrganisationLink;

/** A cluster names a region and its trade: half of the network shares one, and nobody gains by it. */
export const isShareable = ({ kind }: Pick<OrganisationLink, 'kind'>): boolean => kind !== 'cluster';

export const unlinkedTie: TieOf = (words) => ({ kind: kindByName(words), name: words, organisationId: null });

/** Recognises words as organisations of the directory by any of their names. */
export async function recogniseTies(words: readonly string[]): Promise<TieOf> {
  const keys = words.map((one) => organisationKey(organisationNameIn(one) ?? ''));
  const found = await findOrganisationsByKeys(keys.filter((key) => key !== ''));
  return (said) => {
    const row = found.get(organisationKey(organisationNameIn(said) ?? ''));
    return row === undefined ? unlinkedTie(said) : { kind: row.kind, name: said, organisationId: String(row._id) };
  };
}

/**
 * Lets the ties of a collection of profiles follow an organisation that was merged or is of another kind now, in what is
 * published and in drafts. No revision is raised: what a person said has not changed, and a form that is open goes on.
 */
export async function followOrganisation(
  collection: Pick<Collection, 'updateMany'>,
  organisationId: string,
): Promise<void> {
  const row = (await findOrganisationsByIds([organisationId])).get(organisationId);
  if (row === undefined) return;
  const target = { organisationId: String(row._id), kind: row.kind };
  const isMerged = target.organisationId !== organisationId;
  const stale = { organisationId, ...(isMerged ? {} : { kind: { $ne: row.kind } }) };
  for (const path of ['organisations', 'draft.organisations']) {
    await collection.updateMany(
      { [path]: { $elemMatch: stale } },
      { $set: { [`${path}.$[tie].organisationId`]: target.organisationId, [`${path}.$[tie].kind`]: target.kind } },
      { arrayFilters: [{ 'tie.organisationId': organisationId }] },
    );
  }
}

/** What words name as organisations, by every key: stored with a profile, so that whoever shares one is found. */
export const tieKeys = (words: readonly string[]): string[] => [...new Set(words.flatMap(organisationKeys))];
