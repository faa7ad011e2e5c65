import type { Language } from '../../../contract/shared/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { newOrganisation } from '../new-organisation.ts';
import { OrganisationModel } from '../organisation-model.ts';
import { kindByName, organisationKey, organisationNameIn } from '../organisation-names.ts';
import { findOrganisationsByKeys } from '../organisation-reads.ts';

/** Lists what a sheet names and the directory lacks, for an administrator to look at. Repeating it changes nothing. */
export async function enterOrganisations(
  ctx: ActionContext,
  { words, language }: { words: readonly string[]; language: Language },
): Promise<void> {
  const named = new Map(
    words.flatMap((one) => {
      const name = organisationNameIn(one);
      return name === null ? [] : [[organisationKey(name), name] as const];
    }),
  );
  const known = await findOrganisationsByKeys([...named.keys()]);
  const missing = [...named].filter(([key]) => !known.has(key));
  if (missing.length === 0) return;
  await OrganisationModel.bulkWrite(
    missing.map(([key, name]) => ({
      updateOne: {
        filter: { state: 'listed', keys: key },
        update: {
          $setOnInsert: newOrganisation({ ...imported, name, language, kind: kindByName(name), now: ctx.now }),
        },
        upsert: true,
      },
    })),
  );
}

const imported = { placeId: null, createdFrom: 'import' } as const;
