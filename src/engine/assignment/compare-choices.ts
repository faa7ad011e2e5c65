import type { Instance } from './instance.ts';
import type { Choice } from './pair-list.ts';

/** What happens to one startup: its mentors before and after (rows, ascending) and the change of its scores' sum. */
export type StartupChange = {
  readonly row: number;
  readonly id: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly gain: number;
};

export type Comparison = {
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly filledBefore: number;
  readonly filledAfter: number;
  /** Only startups whose mentors or scores change; the largest gain first. */
  readonly changes: readonly StartupChange[];
  readonly winners: number;
  readonly losers: number;
};

export type Assignment = { readonly instance: Instance; readonly choice: Choice };

/** An assignment to compare others with, and what it adds up to. */
export type Standard = Assignment & { readonly total: number; readonly filled: number };

/** Adds an assignment up, pins included. O(n). */
export function standardOf(assignment: Assignment): Standard {
  const sum = { total: 0, filled: 0 };
  for (let row = 0; row < assignment.instance.n; row++) {
    const { mentors, score } = mentorsOf(assignment, row);
    sum.total += score;
    sum.filled += mentors.length;
  }
  return { ...assignment, ...sum };
}

/**
 * Who gains and who loses between two assignments of the same startups, pins included. `rows`: the only startups for whom
 * something may differ, where that is known. O(rows).
 */
export function compareChoices(before: Standard, after: Assignment, rows?: readonly number[]): Comparison {
  const changes: StartupChange[] = [];
  let [total, filled] = [before.total, before.filled];
  for (const row of rows ?? Array.from({ length: after.instance.n }, (_, at) => at)) {
    const [old, fresh] = [mentorsOf(before, row), mentorsOf(after, row)];
    const gain = fresh.score - old.score;
    total += gain;
    filled += fresh.mentors.length - old.mentors.length;
    if (gain === 0 && old.mentors.join() === fresh.mentors.join()) continue;
    const id = after.instance.startupIds[row] ?? '';
    changes.push({ row, id, before: old.mentors, after: fresh.mentors, gain });
  }
  changes.sort((a, b) => b.gain - a.gain || a.row - b.row);
  return {
    totalBefore: before.total,
    totalAfter: total,
    filledBefore: before.filled,
    filledAfter: filled,
    changes,
    winners: changes.filter(({ gain }) => gain > 0).length,
    losers: changes.filter(({ gain }) => gain < 0).length,
  };
}

function mentorsOf({ instance, choice }: Assignment, row: number): { mentors: number[]; score: number } {
  const pins = instance.pinsOf.get(row) ?? [];
  const mentors = pins.map((pin) => pin.mentor);
  let score = pins.reduce((sum, pin) => sum + pin.score, 0);
  for (let slot = 0; slot < (choice.counts[row] ?? 0); slot++) {
    const mentor = choice.mentors[3 * row + slot] as number;
    mentors.push(mentor);
    score += instance.scores.score(row, mentor);
  }
  return { mentors: mentors.toSorted((a, b) => a - b), score };
}
