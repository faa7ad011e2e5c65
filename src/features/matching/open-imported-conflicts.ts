import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  type Conflict,
  findConflictsBetween,
  findImportedSubjects,
  findSources,
  importCommitted,
  mentorsForConflicts,
  startupsForConflicts,
} from '../imports/index.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { openConflictCase } from './actions/open-conflict-case.ts';

const actor = systemActor('matching.imported_conflicts');

/**
 * Opens a case for each pair that somebody's own words in an imported sheet, or words that stood here before it, keep apart.
 * Only pairs with a profile of that import are looked at; repeating it changes nothing.
 */
export async function openImportedConflicts(importId: string, now: Date): Promise<void> {
  const imported = await findImportedSubjects(importId);
  if (imported === null || imported.subjectIds.length === 0) return;
  const { job, subjectIds } = imported;
  const touched = new Set(subjectIds);
  // Names are told apart by all that are known, so everybody is read and the pairs of this import are picked afterwards.
  const all = await findConflictsBetween(await startupsForConflicts(), await mentorsForConflicts());
  const found = all.filter(({ startupKey, mentorKey }) =>
    touched.has(job.kind === 'startups' ? startupKey : mentorKey),
  );
  const sources = await findSources([...new Set(found.map(({ mentorKey }) => mentorKey))]);
  const programs = await programsOf(found);
  for (const conflict of found) {
    const { startupKey, mentorKey, kind, reason, words } = conflict;
    await runAction({ actor, now }, (ctx) =>
      openConflictCase(ctx, {
        startupId: startupKey,
        mentorId: mentorKey,
        programIds: programs(conflict),
        kind,
        reason,
        words,
        side: 'mentor',
        field: fieldOf(conflict),
        source: sources.get(mentorKey) ?? null,
      }),
    );
  }
}

/** Whoever coordinates one of the two decides. */
async function programsOf(found: readonly Conflict[]): Promise<(conflict: Conflict) => string[]> {
  const startups = await findStartupsByIds([...new Set(found.map(({ startupKey }) => startupKey))]);
  const mentors = await findMentorsByIds([...new Set(found.map(({ mentorKey }) => mentorKey))]);
  const programs = new Map([...startups, ...mentors].map((row) => [String(row._id), row.programIds.map(String)]));
  return ({ startupKey, mentorKey }) => [
    ...new Set([...(programs.get(startupKey) ?? []), ...(programs.get(mentorKey) ?? [])]),
  ];
}

function fieldOf({ reason }: Conflict): 'interests' | 'employer' | 'other' {
  if (reason === 'self') return 'other';
  return reason === 'own' || reason === 'organization' || reason === 'university' ? 'employer' : 'interests';
}

export const matchingReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'matching.imported_conflicts',
    on: importCommitted,
    handle: ({ importId }, at) => openImportedConflicts(importId, at),
  }),
];
