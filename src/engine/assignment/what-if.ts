import { checkProblem } from './check-problem.ts';
import { resultOf, settingsOf } from './assign.ts';
import { compareChoices, type Comparison } from './compare-choices.ts';
import { choiceOfRun, levelValue } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import type { Choice } from './pair-list.ts';
import type { AssignOptions, AssignProblem, PairIndex } from './problem.ts';
import type { AssignResult, Refusal } from './result.ts';
import { type PairChange, repairFlow, searchOf } from './repair-flow.ts';
import { withoutPairs } from './score-source.ts';
import type { Search } from './path-search.ts';
import { solveInstance, type Solved } from './solve-instance.ts';

/** One thing to try. New scores stand for changed weights or an edited profile. */
export type Change =
  | { readonly kind: 'pin' | 'forbid'; readonly pair: PairIndex }
  | { readonly kind: 'capacity'; readonly mentor: number; readonly capacity: number }
  | { readonly kind: 'scores'; readonly scores: AssignProblem['scores'] };

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
 * Solves a problem and keeps what answers "what if" fast: a pin or a ban that leaves the floor alone is one cheapest path, and
 * one more for each pair that comes in from outside the network; anything else is solved again from the prices at hand. Every answer is exact over the
 * whole table. Questions are independent of each other; to go on from one, open the changed problem.
 */
export function openAssignment(problem: AssignProblem, options: AssignOptions = {}): OpenAssignment | Refusal {
  const issues = checkProblem(problem, options);
  if (issues.length > 0) return { status: 'refused', issues };
  const settings = settingsOf(options);
  const steady = { ...problem, scores: scoresOf(problem) };
  const solved = solveInstance(prepareInstance(steady, settings.seed), settings);
  const before = { solved, choice: choiceOfRun(solved.run) };
  let search: Search | undefined;
  return {
    result: resultOf(steady, solved, settings),
    ask: (change) => {
      const next = changedProblem(steady, change);
      const wrong = checkProblem(next, options);
      if (wrong.length > 0) return { status: 'refused', issues: wrong };
      return answer(
        before,
        solvedAgain(solved, { next, change, settings, search: () => (search ??= searchOf(solved.run)) }),
      );
    },
  };
}

/** The problem with a change made to it. */
export function changedProblem(problem: AssignProblem, change: Change): AssignProblem {
  switch (change.kind) {
    case 'pin':
      return { ...problem, pins: [...(problem.pins ?? []), change.pair] };
    case 'forbid':
      return { ...problem, forbidden: [...(problem.forbidden ?? []), change.pair] };
    case 'capacity':
      return { ...problem, capacities: problem.capacities.with(change.mentor, change.capacity) };
    case 'scores':
      return { ...problem, scores: change.scores };
  }
}

type Again = {
  readonly next: AssignProblem;
  readonly change: Change;
  readonly settings: AssignResult['settings'];
  readonly search: () => Search;
};

function solvedAgain(solved: Solved, { next, change, settings, search }: Again): Solved {
  const isPair = change.kind === 'pin' || change.kind === 'forbid';
  const inPlace = isPair && solved.status === 'optimal' ? solvedInPlace(solved, change, search()) : null;
  if (inPlace !== null && (!settings.fairness || keepsFloor(solved, inPlace))) return inPlace;
  return solveInstance(prepareInstance(next, settings.seed), settings, { from: solved });
}

/**
 * A pin or a ban only takes assignments away: at the same coverage and loads none reaches a higher floor than before, and
 * this one keeps the old one.
 */
function keepsFloor(before: Solved, after: Solved): boolean {
  return (
    before.floor !== null && [0, 1].every((level) => levelValue(before.run, level) === levelValue(after.run, level))
  );
}

function solvedInPlace(solved: Solved, change: PairChange, search: Search): Solved | null {
  const [startup, mentor] = change.pair;
  const { instance: before } = solved;
  const banned = new Set(change.kind === 'forbid' ? [startup * before.m + mentor] : []);
  const instance = { ...before, scores: withoutPairs(before.scores, banned) };
  const run = repairFlow(search, { run: solved.run, instance, change });
  return run && { ...solved, instance, run };
}

type Known = { readonly solved: Solved; readonly choice: Choice };

function answer({ solved: before, choice }: Known, after: Solved): WhatIf {
  const comparison = compareChoices(
    { instance: before.instance, choice },
    { instance: after.instance, choice: choiceOfRun(after.run) },
  );
  return {
    status: after.status,
    ...comparison,
    cost: comparison.totalBefore - comparison.totalAfter,
    floorBefore: before.floor,
    floorAfter: after.floor,
  };
}
