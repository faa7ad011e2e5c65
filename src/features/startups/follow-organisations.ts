import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { followOrganisation, organisationChanged } from '../directory/index.ts';
import { StartupModel } from './startup-model.ts';

export const organisationReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'startups.follow_organisations',
    on: organisationChanged,
    handle: ({ organisationId }) => followOrganisation(StartupModel.collection, organisationId),
  }),
];
