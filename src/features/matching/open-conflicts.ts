import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { type Conflict, findSources, type SheetPlace } from '../imports/index.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { openConflictCase } from './actions/open-conflict-case.ts';

const actor = systemActor('matching.conflicts');

/** Opens a case for each, decided by whoever coordinates one of the two. Repeating it changes nothing. */
export async function openConflicts(
  found: readonly Conflict[],
  { now, sourceOf }: { readonly now: Date; readonly sourceOf: (mentorId: string) => SheetPlace | null },
): Promise<void> {
  const programsOf = await programsOfPairs(found);
  for (const conflict of found) {
    const { startupKey, mentorKey, kind, reason, words } = conflict;
    await runAction({ actor, now }, (ctx) =>
      openConflictCase(ctx, {
        startupId: startupKey,
        mentorId: mentorKey,
        programIds: programsOf(conflict),
        kind,
        reason,
        words,
        side: 'mentor',
        field: fieldOf(conflict),
        source: sourceOf(mentorKey),
      }),
    );
  }
}

/** The same, each case naming the row of a sheet that its mentor came from, where there is one. */
export async function openConflictsOfSheets(found: readonly Conflict[], now: Date): Promise<void> {
  const sources = await findSources([...new Set(found.map(({ mentorKey }) => mentorKey))]);
  await openConflicts(found, { now, sourceOf: (mentorId) => sources.get(mentorId) ?? null });
}

async function programsOfPairs(found: readonly Conflict[]): Promise<(conflict: Conflict) => string[]> {
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
