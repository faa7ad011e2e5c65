import { Types } from 'mongoose';
import type { StartupFacts } from '../../../contract/startups/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { noteMemberships } from '../../users/index.ts';
import { facetsOf, requireKnownChoices } from '../startup-facts.ts';
import { StartupModel, type StartupRow } from '../startup-model.ts';

export interface ImportedStartup {
  /** One at least, the founder first; the caller has counted how many startups each of them has. */
  readonly members: readonly { readonly _id: Types.ObjectId; readonly name: string }[];
  readonly facts: StartupFacts;
  readonly programId: Types.ObjectId;
  readonly importId: Types.ObjectId;
}

/**
 * Makes many published startups in a few writes, members noted. Nothing is emitted: their people are invited and sign in
 * nowhere yet, and the memory of suggestions follows the database. Error: `startup.unknown_choice`.
 */
export async function importStartups(ctx: ActionContext, inputs: readonly ImportedStartup[]): Promise<StartupRow[]> {
  const rows = inputs.map((input) => importedRow(ctx, input));
  // Whole rows of the right types: making documents of them would cost more than all the rest of an import.
  await StartupModel.insertMany(rows, { lean: true });
  await noteMemberships(
    ctx,
    rows.flatMap(({ _id, memberIds }) => memberIds.map((userId) => ({ userId, startupId: _id }))),
  );
  return rows;
}

function importedRow({ now }: ActionContext, { members, facts, programId, importId }: ImportedStartup): StartupRow {
  requireKnownChoices(facts);
  const foundersText = members.map(({ name }) => name).join(', ');
  return {
    _id: new Types.ObjectId(),
    state: 'published',
    memberIds: members.map(({ _id }) => _id),
    foundersText,
    ...facts,
    draft: null,
    draftSavedAt: null,
    editedFacts: [],
    programIds: [programId],
    facets: facetsOf(facts, foundersText),
    createdFrom: 'import',
    importId,
    createdAt: now,
    publishedAt: now,
    closedAt: null,
    revision: 0,
  };
}
