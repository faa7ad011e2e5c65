import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { followOrganisation, organisationChanged } from '../directory/index.ts';
import { MentorModel } from './mentor-model.ts';

export const organisationReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'mentors.follow_organisations',
    on: organisationChanged,
    handle: ({ organisationId }) => followOrganisation(MentorModel.collection, organisationId),
  }),
];
