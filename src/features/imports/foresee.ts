import type { Comparison } from './compare-known.ts';
import {
  mentorOfRow,
  mentorsForConflicts,
  namesOfProfiles,
  startupOfRow,
  startupsForConflicts,
} from './conflict-sides.ts';
import type { ImportJob } from './import-model.ts';
import { emailsOf, type KnownProfiles } from './known-profiles.ts';
import { findConflictsBetween } from './find-conflicts-between.ts';
import type { ConflictMentor, ConflictStartup, ReadRow } from './reading/index.ts';

const shownConflicts = 100;

/** What a check gathers while it reads. */
export interface Tally {
  readonly counts: NonNullable<ImportJob['counts']>;
  readonly newPeople: Set<string>;
  profiles: number;
  known: number;
  changing: number;
  readonly startups: ConflictStartup[];
  readonly mentors: ConflictMentor[];
}

export const startTally = (): Tally => ({
  counts: { clean: 0, normalised: 0, warned: 0, refused: 0, entering: 0, leftOut: 0 },
  newPeople: new Set(),
  profiles: 0,
  known: 0,
  changing: 0,
  startups: [],
  mentors: [],
});

interface CountedRow {
  readonly row: ReadRow;
  readonly known: Comparison | null;
  readonly users: KnownProfiles['users'];
}

export function countRow(tally: Tally, { row: { outcome, value, duplicateOf }, known, users }: CountedRow): void {
  tally.counts[outcome] += 1;
  if (value === null || duplicateOf !== null) return;
  tally.counts.entering += 1;
  for (const email of emailsOf(value)) if (!users.has(email)) tally.newPeople.add(email);
  if (known === null) tally.profiles += 1;
  else tally.known += 1;
  if (known !== null && known.bringing.length > 0) tally.changing += 1;
  if (known !== null) return;
  if (value.kind === 'startups') tally.startups.push(startupOfRow(value));
  else tally.mentors.push(mentorOfRow(value));
}

/** What would be new, who is here already, and which pairs words would keep apart. */
export async function foresee(tally: Tally): Promise<NonNullable<ImportJob['foreseen']>> {
  const { startups, mentors } = tally;
  const found =
    startups.length > 0
      ? await findConflictsBetween(startups, await mentorsForConflicts())
      : mentors.length > 0
        ? await findConflictsBetween(await startupsForConflicts(), mentors)
        : [];
  const shown = found.toSorted((a, b) => a.kind.localeCompare(b.kind)).slice(0, shownConflicts);
  const isIds = startups.length > 0;
  const names = await namesOfProfiles({
    startupIds: isIds ? [] : shown.map(({ startupKey }) => startupKey),
    mentorIds: isIds ? shown.map(({ mentorKey }) => mentorKey) : [],
  });
  return {
    profiles: tally.profiles,
    people: tally.newPeople.size,
    known: tally.known,
    changing: tally.changing,
    conflictCount: found.length,
    conflicts: shown.map(({ startupKey, mentorKey, kind, reason, words }) => ({
      startup: names.get(startupKey) ?? startupKey,
      mentor: names.get(mentorKey) ?? mentorKey,
      kind,
      reason,
      words: words.slice(0, 300),
    })),
  };
}
