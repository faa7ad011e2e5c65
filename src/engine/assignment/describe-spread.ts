import type { Instance } from './instance.ts';
import type { Grouping } from './problem.ts';
import type { GroupOutcome, MentorOutcome, PairChanges, StartupOutcome } from './result.ts';

type Outcomes = { readonly startups: readonly StartupOutcome[]; readonly mentors: readonly MentorOutcome[] };

/** How each group of each side fares, in the order of the groupings and, within one, of the labels. O(n + m). */
export function describeSpread(groups: readonly Grouping[], { startups, mentors }: Outcomes): GroupOutcome[] {
  const sums = mentors.map(() => 0);
  for (const startup of startups) {
    for (const { mentor, score } of startup.mentors) sums[mentor] = (sums[mentor] ?? 0) + score;
  }
  const rows = {
    startup: startups.map(({ demand, mentors: given }) => ({
      places: demand,
      filled: given.length,
      points: given.reduce((sum, { score }) => sum + score, 0),
    })),
    mentor: mentors.map(({ capacity, load }, at) => ({ places: capacity, filled: load, points: sums[at] ?? 0 })),
  };
  return groups.flatMap(({ name, side, labels }) =>
    [...new Set(labels)].toSorted().map((label): GroupOutcome => {
      const own = rows[side].filter((_, row) => labels[row] === label);
      const sum = (key: 'places' | 'filled' | 'points') => own.reduce((total, row) => total + row[key], 0);
      const matched = own.filter(({ filled }) => filled > 0).length;
      const filled = sum('filled');
      const mean = filled === 0 ? null : sum('points') / filled;
      return { group: name, side, label, members: own.length, matched, places: sum('places'), filled, mean };
    }),
  );
}

/** What is different from the run before; both lists in the order of the rows. O(pairs). */
export function describeChanges({ told, m }: Instance, startups: readonly StartupOutcome[]): PairChanges | null {
  if (told.previous === undefined) return null;
  const key = ([i, j]: readonly [number, number]) => i * m + j;
  const now = startups.flatMap(({ row, mentors }) => mentors.map(({ mentor }) => [row, mentor] as const));
  const [before, after] = [new Set(told.previous.map(key)), new Set(now.map(key))];
  const inOrder = (pairs: readonly (readonly [number, number])[]) => pairs.toSorted((a, b) => key(a) - key(b));
  const added = inOrder(now.filter((pair) => !before.has(key(pair))));
  const removed = inOrder(told.previous.filter((pair) => !after.has(key(pair))));
  const startupsChanged = new Set([...added, ...removed].map(([startup]) => startup)).size;
  return { kept: now.length - added.length, added, removed, startupsChanged };
}
