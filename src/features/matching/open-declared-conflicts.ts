import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findConflictsOfMentors, findConflictsOfStartups } from '../imports/index.ts';
import { mentorTiesChanged } from '../mentors/index.ts';
import { startupTiesChanged } from '../startups/index.ts';
import { openConflicts, openConflictsOfSheets } from './open-conflicts.ts';

/** What a mentor has just published names startups, or the people and organisations behind them: each such pair is a case. */
async function openConflictsOfMentor(mentorId: string, now: Date): Promise<void> {
  const found = await findConflictsOfMentors([mentorId]);
  await openConflicts(found, { now, sourceOf: () => null });
}

/** A startup has come, been renamed, or has new people: mentors may have named them long ago. */
async function openConflictsOfStartup(startupId: string, now: Date): Promise<void> {
  const found = await findConflictsOfStartups([startupId]);
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
    handle: ({ startupId }, at) => openConflictsOfStartup(startupId, at),
  }),
];
