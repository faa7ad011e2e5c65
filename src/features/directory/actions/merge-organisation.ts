import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { organisationChanged } from '../organisation-events.ts';
import { OrganisationModel, type OrganisationRow } from '../organisation-model.ts';
import { requireOrganisation } from '../organisation-reads.ts';
import { wordsOfNames } from '../organisation-words.ts';

interface Merged {
  readonly organisationId: string;
  readonly revision: number;
  readonly intoId: string;
}

/**
 * Makes two records of one organisation one. The other keeps its own facts and takes what it lacks, and every name finds
 * it; ties follow by event. Errors: `organisation.not_found`, `organisation.same`, `request.stale`.
 */
export async function mergeOrganisation(
  ctx: ActionContext<UserActor>,
  { organisationId, revision, intoId }: Merged,
): Promise<OrganisationRow> {
  if (organisationId === intoId) refuse('organisation.same');
  const from = await requireOrganisation(organisationId);
  const into = await requireOrganisation(intoId);
  const left = await OrganisationModel.updateOne(
    { _id: from._id, revision, state: 'listed' },
    { $set: { state: 'merged', mergedIntoId: into._id }, $inc: { revision: 1 } },
  );
  if (left.modifiedCount === 0) refuse('request.stale');
  // What was merged into the one before leads to the same end.
  await OrganisationModel.updateMany({ mergedIntoId: from._id }, { $set: { mergedIntoId: into._id } });
  const row = await joinInto(into, from);
  await recordAudit(ctx, {
    act: 'organisation.merge',
    subject: { kind: 'organisation', id: organisationId },
    details: { name: from.nameEn ?? from.nameEs, into: into.nameEn ?? into.nameEs, intoId },
  });
  await ctx.emit(organisationChanged, { organisationId });
  return row;
}

async function joinInto(into: OrganisationRow, from: OrganisationRow): Promise<OrganisationRow> {
  const { nameEn, nameEs } = into;
  const gained = [from.nameEn, from.nameEs].flatMap((name) => name ?? []);
  const names = { nameEn, nameEs, otherNames: [...into.otherNames, ...gained, ...from.otherNames] };
  const set = {
    ...wordsOfNames(names),
    kind: into.kind ?? from.kind,
    placeId: into.placeId ?? from.placeId,
    website: into.website ?? from.website,
    isChecked: true,
  };
  const row: OrganisationRow | null = await OrganisationModel.findOneAndUpdate(
    { _id: into._id, revision: into.revision, state: 'listed' },
    { $set: set, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  return row ?? refuse('request.stale');
}
