import type { OrganisationFacts } from '../../../contract/directory/organisation-schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { organisationChanged } from '../organisation-events.ts';
import { OrganisationModel, type OrganisationRow } from '../organisation-model.ts';
import { requireOrganisation } from '../organisation-reads.ts';
import { wordsOfNames } from '../organisation-words.ts';
import { requireKnownPlace } from '../places-check.ts';

interface Changed {
  readonly organisationId: string;
  /** As the form last knew it. */
  readonly revision: number;
  readonly facts: OrganisationFacts;
}

/**
 * Changes what is known of an organisation; a former name goes on finding it. Errors: `organisation.not_found`,
 * `organisation.name_taken`, `organisation.unknown_place`, `request.stale`.
 */
export async function changeOrganisation(
  ctx: ActionContext<UserActor>,
  { organisationId, revision, facts }: Changed,
): Promise<OrganisationRow> {
  requireKnownPlace(facts.placeId);
  const before = await requireOrganisation(organisationId);
  const { name, kind, isLargePublic, placeId, website } = facts;
  const former = [before.nameEn, before.nameEs].flatMap((one) => one ?? []);
  const names = { nameEn: name.en, nameEs: name.es, otherNames: [...former, ...before.otherNames] };
  const set = { ...names, ...wordsOfNames(names), kind, isLargePublic, placeId, website, isChecked: true };
  const row = await write(organisationId, revision, set);
  await recordAudit(ctx, {
    act: 'organisation.change',
    subject: { kind: 'organisation', id: organisationId },
    details: { name: name.en ?? name.es, former: former.join(' / '), kind, isLargePublic },
  });
  await ctx.emit(organisationChanged, { organisationId });
  return row;
}

async function write(_id: string, revision: number, set: Partial<OrganisationRow>): Promise<OrganisationRow> {
  try {
    const row: OrganisationRow | null = await OrganisationModel.findOneAndUpdate(
      { _id, revision, state: 'listed' },
      { $set: set, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean();
    return row ?? refuse('request.stale');
  } catch (error) {
    // The index of names speaks: another organisation has one of them.
    if (isDuplicateKey(error)) return refuse('organisation.name_taken');
    throw error;
  }
}
