import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { directoryId } from '../shared/profile-facts.ts';
import { id, revision } from '../shared/schema.ts';
import { organisation, organisationFacts, organisationKind, organisationName } from './organisation-schema.ts';

const namedMax = 30;

export const listOrganisations = defineRoute({
  name: 'directory.organisations',
  method: 'GET',
  path: '/api/directory/organisations',
  access: 'member',
  summary: 'Organisations by the beginnings of words of any of their names; without words, in the order of their names',
  query: z.strictObject({
    q: z.string().max(80).default(''),
    kind: organisationKind.optional(),
    isChecked: z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }).optional(),
    after: id.optional().meta({ description: 'The last one of the page before; for lists without words' }),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: z.strictObject({ items: z.array(organisation), hasMore: z.boolean() }),
});

export const getOrganisations = defineRoute({
  name: 'directory.named_organisations',
  method: 'GET',
  path: '/api/directory/named-organisations',
  access: 'member',
  summary: 'Organisations by id, such as the ones a profile is tied to; one that was merged answers as what it became',
  query: z.strictObject({
    ids: z
      .string()
      .max(25 * namedMax)
      .transform((list) => list.split(','))
      .pipe(z.array(id).min(1).max(namedMax))
      .meta({ description: 'Ids, separated by commas' }),
  }),
  response: z.strictObject({
    items: z.array(z.strictObject({ askedId: id, organisation })),
  }),
});

export const addOrganisation = defineRoute({
  name: 'directory.add_organisation',
  method: 'POST',
  path: '/api/directory/organisations',
  access: 'member',
  summary: 'Add one that the list lacks; a name that is here already answers with the one that has it',
  body: z.strictObject({
    name: organisationName,
    kind: organisationKind.nullable(),
    placeId: directoryId.nullable(),
  }),
  response: organisation,
  status: 201,
  errors: ['organisation.unknown_place'],
});

export const changeOrganisation = defineRoute({
  name: 'directory.change_organisation',
  method: 'PUT',
  path: '/api/directory/organisations/:organisationId',
  access: 'admin',
  summary: 'Rename it, say its kind, size, place and site; it counts as checked from then on',
  params: z.strictObject({ organisationId: id }),
  body: z.strictObject({ ...organisationFacts.shape, revision }),
  response: organisation,
  errors: ['organisation.not_found', 'organisation.name_taken', 'organisation.unknown_place', 'request.stale'],
});

export const mergeOrganisation = defineRoute({
  name: 'directory.merge_organisation',
  method: 'POST',
  path: '/api/directory/organisations/:organisationId/merge',
  access: 'admin',
  summary: 'Two records of one organisation become one: names and ties go to the other',
  params: z.strictObject({ organisationId: id }),
  body: z.strictObject({ revision, intoId: id }),
  response: organisation,
  errors: ['organisation.not_found', 'organisation.same', 'request.stale'],
});
