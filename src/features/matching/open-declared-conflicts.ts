import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findConflictsOfMentors, findConflictsOfStartups } from '../imports/index.ts';
import { mentorTiesChanged } from '../mentors/index.ts';
import { findStartupsOfUser, startupTiesChanged } from '../startups/index.ts';
import { userRenamed } from '../users/index.ts';
import { openConflicts, openConflictsOfSheets } from './open-conflicts.ts';

/** What a mentor has just published names startups, or the people and organisations behind them: each such pair is a case. */
async function openConflictsOfMentor(mentorId: string, now: Date): Promise<void> {
  const found = await findConflictsOfMentors([mentorId]);
  await openConflicts(found, { now, sourceOf: () => null });
}

/** A startup has come, been renamed, or has new people: mentors may have named them long ago. */
async function openConflictsOfStartups(startupIds: readonly string[], now: Date): Promise<void> {
  const found = await findConflictsOfStartups(startupIds);
  await openConflictsOfSheets(found, now);
}

export const declaredConflictReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'matching.declared_by_mentor',
    on: mentorTiesChanged,
    handle: ({ mentorId }, at) => openConflictsOfMentor(mentorId, at),
  }),
  defineOutboxReader({
    name: 'matching.declared_of_startup',
    on: startupTiesChanged,
    handle: ({ startupId }, at) => openConflictsOfStartups([startupId], at),
  }),
  defineOutboxReader({
    name: 'matching.declared_of_renamed',
    on: userRenamed,
    handle: async ({ userId }, at) => {
      const startups = await findStartupsOfUser(userId);
      await openConflictsOfStartups(
        startups.map(({ _id }) => String(_id)),
        at,
      );
    },
  }),
];
