import { z } from 'zod';
import { directoryId, organisationKinds } from '../shared/profile-facts.ts';
import { id, revision, shortText, website } from '../shared/schema.ts';

export const organisationKind = z.enum(organisationKinds);
export type OrganisationKind = z.infer<typeof organisationKind>;

const somethingToRead = /[\p{L}\p{N}]/u;
export const organisationName = shortText.regex(somethingToRead);

/** One name is enough; many organisations have none in the other language. */
const names = z
  .strictObject({ en: organisationName.nullable(), es: organisationName.nullable() })
  .refine(({ en, es }) => en !== null || es !== null, { error: 'one_name_is_needed' });

/** What an administrator may change. */
export const organisationFacts = z.strictObject({
  name: names,
  kind: organisationKind.nullable(),
  isLargePublic: z.boolean().meta({
    description: 'So large that sharing it is a flag for coordinators; sharing any other keeps a pair apart',
  }),
  placeId: directoryId.nullable(),
  website: website.nullable(),
});
export type OrganisationFacts = z.infer<typeof organisationFacts>;

export const organisation = z.strictObject({
  ...organisationFacts.shape,
  id,
  revision,
  name: z.strictObject({ en: z.string().nullable(), es: z.string().nullable() }),
  otherNames: z.array(z.string()).meta({ description: 'Other spellings that people and sheets have used' }),
  createdFrom: z.enum(['staff', 'person', 'import']),
  isChecked: z.boolean().meta({ description: 'An administrator has looked at it' }),
  can: z.strictObject({ change: z.boolean() }),
});
export type Organisation = z.infer<typeof organisation>;
