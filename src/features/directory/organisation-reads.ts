import mongoose, { Types, type QueryFilter } from 'mongoose';
import type { z } from 'zod';
import type { listOrganisations } from '../../contract/directory/organisation-routes.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { OrganisationModel, type OrganisationRow } from './organisation-model.ts';
import { createSearch } from './search-words.ts';

type Condition = QueryFilter<OrganisationRow>;

/** The best of so many are shown: somebody who types two letters goes on typing. */
const rankedMax = 300;
const wordsMax = 8;

/** With words the best first, as the pickers of the taxonomies rank; without, by name and page by page. */
export async function findOrganisations(
  query: z.output<typeof listOrganisations.query>,
): Promise<{ rows: OrganisationRow[]; hasMore: boolean }> {
  const words = foldedTokens(query.q).slice(0, wordsMax);
  const conditions: Condition[] = [
    { state: 'listed' },
    ...words.map(beginsAWord),
    ...(query.kind === undefined ? [] : [{ kind: query.kind }]),
    ...(query.isChecked === undefined ? [] : [{ isChecked: query.isChecked }]),
  ];
  if (words.length === 0) return findPage(conditions, query);
  const found: OrganisationRow[] = await OrganisationModel.find({ $and: conditions })
    .sort({ sortName: 1, _id: 1 })
    .limit(rankedMax)
    .lean();
  const rank = createSearch(found, ({ nameEn, nameEs, otherNames }) => [nameEn ?? '', nameEs ?? '', ...otherNames]);
  return { rows: rank(query.q, query.limit), hasMore: found.length > query.limit };
}

async function findPage(
  conditions: readonly Condition[],
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ rows: OrganisationRow[]; hasMore: boolean }> {
  const last = after === undefined ? null : await OrganisationModel.findById(after).lean<OrganisationRow>();
  const behind: Condition[] = last === null ? [] : [isBehind(last)];
  const rows: OrganisationRow[] = await OrganisationModel.find({ $and: [...conditions, ...behind] })
    .sort({ sortName: 1, _id: 1 })
    .limit(limit + 1)
    .lean();
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

const isBehind = ({ sortName, _id }: OrganisationRow): Condition => ({
  $or: [{ sortName: mongoose.trusted({ $gt: sortName }) }, { sortName, _id: mongoose.trusted({ $gt: _id }) }],
});

/** A prefix is a range of the index; no expression is made of what somebody typed. */
const beginsAWord = (word: string): Condition => ({
  tokens: mongoose.trusted({ $elemMatch: { $gte: word, $lt: `${word}\uffff` } }),
});

/** The listed record of each id that is known: its own, or the one that it was merged into. */
export async function findOrganisationsByIds(ids: readonly string[]): Promise<Map<string, OrganisationRow>> {
  const asked = [...new Set(ids)].filter((id) => Types.ObjectId.isValid(id));
  const rows: OrganisationRow[] = await OrganisationModel.find({ _id: oneOf(asked) }).lean();
  const targets: OrganisationRow[] = await OrganisationModel.find({
    _id: oneOf(rows.flatMap(({ mergedIntoId }) => (mergedIntoId === null ? [] : [String(mergedIntoId)]))),
  }).lean();
  const byId = new Map([...rows, ...targets].map((row) => [String(row._id), row]));
  return new Map(
    rows.flatMap((row) => {
      const listed = row.mergedIntoId === null ? row : byId.get(String(row.mergedIntoId));
      return listed === undefined ? [] : [[String(row._id), listed] as const];
    }),
  );
}

/** Every listed organisation that has one of the keys, by key. */
export async function findOrganisationsByKeys(keys: readonly string[]): Promise<Map<string, OrganisationRow>> {
  const rows: OrganisationRow[] = await OrganisationModel.find({ state: 'listed', keys: oneOf(keys) }).lean();
  return new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
}

/** Error: `organisation.not_found`, also for one that was merged away. */
export async function requireOrganisation(organisationId: string): Promise<OrganisationRow> {
  const row: OrganisationRow | null = await OrganisationModel.findOne({ _id: organisationId, state: 'listed' }).lean();
  return row ?? refuse('organisation.not_found');
}

const oneOf = (values: readonly string[]) => mongoose.trusted({ $in: [...new Set(values)] });
