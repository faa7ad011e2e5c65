import type { OrganisationKind } from '../../../contract/directory/organisation-schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { newOrganisation } from '../new-organisation.ts';
import { OrganisationModel, type OrganisationRow } from '../organisation-model.ts';
import { kindByName, organisationKey } from '../organisation-names.ts';
import { requireKnownPlace } from '../places-check.ts';

interface Added {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly placeId: string | null;
}

/**
 * Adds an organisation that the list lacks. Where one has the name already, it is the answer, whoever adds it at the same
 * moment. Error: `organisation.unknown_place`.
 */
export async function addOrganisation(
  ctx: ActionContext<UserActor>,
  { name, kind, placeId }: Added,
): Promise<OrganisationRow> {
  requireKnownPlace(placeId);
  const { language, isAdmin } = ctx.actor;
  const row = newOrganisation({
    name,
    language,
    kind: kind ?? kindByName(name),
    placeId,
    createdFrom: isAdmin ? 'staff' : 'person',
    now: ctx.now,
  });
  return OrganisationModel.findOneAndUpdate(
    { state: 'listed', keys: organisationKey(name) },
    { $setOnInsert: row },
    { upsert: true, returnDocument: 'after' },
  ).lean<OrganisationRow>();
}
