import { checkProblem } from './check-problem.ts';
import { resultOf, settingsOf } from './assign.ts';
import { type Change, changedProblem, checkChange } from './change.ts';
import { compareChoices, type Comparison, type Standard, standardOf } from './compare-choices.ts';
import { choiceOfRun } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import type { SmallChange } from './moved-unit.ts';
import type { AssignOptions, AssignProblem } from './problem.ts';
import type { AssignResult, Refusal } from './result.ts';
import { solveInstance, type Solved } from './solve-instance.ts';
import { afterSmallChange, openQuestions } from './what-if-small.ts';

/** What a change would do. `cost` is what it takes away from the total (negative: what it adds). */
export type WhatIf = Comparison & {
  readonly status: 'optimal' | 'stopped';
  readonly cost: number;
  readonly floorBefore: number | null;
  readonly floorAfter: number | null;
};

/** A solved problem that stays ready for questions. */
export type OpenAssignment = {
  readonly result: AssignResult;
  readonly ask: (change: Change) => WhatIf | Refusal;
};

/**
 * Solves a problem and keeps what answers "what if" fast: a pin, a ban or one place more or less that leaves the floor where it is
 * is one cheapest way through the whole table; anything else is solved again from the prices at hand. Every answer is exact
 * over the whole table. Questions are independent of each other; to go on from one, open the changed problem. `onProgress` hears
 * of whatever is solved, the questions included, and may stop it.
 */
export function openAssignment(problem: AssignProblem, options: AssignOptions = {}): OpenAssignment | Refusal {
  const issues = checkProblem(problem, options);
  if (issues.length > 0) return { status: 'refused', issues };
  const { onProgress } = options;
  const settings = { ...settingsOf(options), ...(onProgress && { onProgress }) };
  const steady = { ...problem, scores: scoresOf(problem) };
  const solved = solveInstance(prepareInstance(steady, settings.seed), settings);
  const before = { solved, standard: standardOf({ instance: solved.instance, choice: choiceOfRun(solved.run) }) };
  const questions = openQuestions(solved, settings.shortlist);
  return {
    result: resultOf(steady, solved, settings),
    ask: (change) => {
      const wrong = checkChange(steady, change, options);
      if (wrong.length > 0) return { status: 'refused', issues: wrong };
      const small = smallChange(steady, change);
      const moved = small && afterSmallChange(questions, small, settings.fairness);
      if (moved) return answer(before, { ...solved, choice: moved.choice }, moved.rows);
      const again = solveInstance(prepareInstance(changedProblem(steady, change), settings.seed), settings, {
        from: solved,
      });
      return answer(before, { ...again, choice: choiceOfRun(again.run) });
    },
  };
}

/** A change that one unit on another way may answer. */
function smallChange({ capacities }: AssignProblem, change: Change): SmallChange | null {
  if (change.kind === 'scores') return null;
  if (change.kind !== 'capacity') return { kind: change.kind, pair: change.pair };
  const more = change.capacity - (capacities[change.mentor] ?? 0);
  return Math.abs(more) === 1 ? { kind: 'place', mentor: change.mentor, more: more > 0 } : null;
}

type Known = { readonly solved: Solved; readonly standard: Standard };
type After = Pick<Solved, 'status' | 'instance' | 'floor'> & Pick<Standard, 'choice'>;

function answer({ solved: before, standard }: Known, after: After, rows?: readonly number[]): WhatIf {
  const comparison = compareChoices(standard, after, rows);
  return {
    status: after.status,
    ...comparison,
    cost: comparison.totalBefore - comparison.totalAfter,
    floorBefore: before.floor,
    floorAfter: after.floor,
  };
}
