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

/** Who gains and who loses between two assignments of the same startups, pins included. O(n). */
export function compareChoices(before: Assignment, after: Assignment): Comparison {
  const changes: StartupChange[] = [];
  const sum = { totalBefore: 0, totalAfter: 0, filledBefore: 0, filledAfter: 0 };
  for (let row = 0; row < after.instance.n; row++) {
    const [old, fresh] = [mentorsOf(before, row), mentorsOf(after, row)];
    sum.totalBefore += old.score;
    sum.totalAfter += fresh.score;
    sum.filledBefore += old.mentors.length;
    sum.filledAfter += fresh.mentors.length;
    const gain = fresh.score - old.score;
    if (gain === 0 && old.mentors.join() === fresh.mentors.join()) continue;
    const id = after.instance.startupIds[row] ?? '';
    changes.push({ row, id, before: old.mentors, after: fresh.mentors, gain });
  }
  changes.sort((a, b) => b.gain - a.gain || a.row - b.row);
  return {
    ...sum,
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
