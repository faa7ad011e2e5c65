import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findImportedSubjects, importCommitted } from '../imports/index.ts';
import { declaredConflictReaders } from './open-declared-conflicts.ts';
import { findDeclaredConflicts, openConflictsOfSheets } from './open-conflicts.ts';

/**
 * Opens a case for each pair that somebody's own words in an imported sheet, or words that stood here before it, keep apart.
 * Only pairs with a profile of that import are looked at; repeating it changes nothing.
 */
export async function openImportedConflicts(importId: string, now: Date): Promise<void> {
  const imported = await findImportedSubjects(importId);
  if (imported === null || imported.subjectIds.length === 0) return;
  const { job, subjectIds } = imported;
  const touched = new Set(subjectIds);
  const found = await findDeclaredConflicts(({ startupKey, mentorKey }) =>
    touched.has(job.kind === 'startups' ? startupKey : mentorKey),
  );
  await openConflictsOfSheets(found, now);
}

export const matchingReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'matching.imported_conflicts',
    on: importCommitted,
    handle: ({ importId }, at) => openImportedConflicts(importId, at),
  }),
  ...declaredConflictReaders,
];
