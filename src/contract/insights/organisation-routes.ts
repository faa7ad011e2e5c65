import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { organisation } from '../directory/organisation-schema.ts';
import { conflictRow } from '../matching/schema.ts';
import { directoryId } from '../shared/profile-facts.ts';
import { id } from '../shared/schema.ts';

const member = z.strictObject({
  id,
  name: z.string(),
  placeId: directoryId.nullable(),
  words: z.string().meta({ description: 'The tie as it was written' }),
});

export const getOrganisationPage = defineRoute({
  name: 'insights.organisation',
  method: 'GET',
  path: '/api/organisations/:organisationId',
  access: 'coordinator',
  summary:
    'One organisation with its mentors and startups as far as the reader coordinates them, and the cases between them',
  params: z.strictObject({ organisationId: id }),
  response: z.strictObject({
    organisation,
    mentors: z.array(member.extend({ isEmployer: z.boolean() })),
    startups: z.array(member),
    cases: z.array(conflictRow),
  }),
  errors: ['organisation.not_found'],
});
