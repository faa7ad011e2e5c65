import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  findConflictsOfMentors,
  findConflictsOfStartups,
  findImportedSubjects,
  importCommitted,
} from '../imports/index.ts';
import { declaredConflictReaders } from './open-declared-conflicts.ts';
import { openConflictsOfSheets } from './open-conflicts.ts';

/** So many at a time that nobody waits for the reading. */
const batchSize = 100;

/**
 * Opens a case for each pair that somebody's own words in an imported sheet, or words that stood here before it, keep apart.
 * Only pairs with a profile of that import are looked at; repeating it changes nothing.
 */
export async function openImportedConflicts(importId: string, now: Date): Promise<void> {
  const imported = await findImportedSubjects(importId);
  if (imported === null || imported.subjectIds.length === 0) return;
  const { job, subjectIds } = imported;
  const findConflictsOf = job.kind === 'startups' ? findConflictsOfStartups : findConflictsOfMentors;
  for (let at = 0; at < subjectIds.length; at += batchSize) {
    await openConflictsOfSheets(await findConflictsOf(subjectIds.slice(at, at + batchSize)), now);
  }
}

export const matchingReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'matching.imported_conflicts',
    on: importCommitted,
    handle: ({ importId }, at) => openImportedConflicts(importId, at),
  }),
  ...declaredConflictReaders,
];
