import { checkProblem } from './check-problem.ts';
import { resultOf, settingsOf } from './assign.ts';
import { compareChoices, type Comparison } from './compare-choices.ts';
import { noBound } from './flow-progress.ts';
import { advance, choiceOfRun, type FlowRun } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import { addPairArc } from './network.ts';
import { copySimplex, takeNewArcs } from './network-simplex.ts';
import { addPair, type Choice } from './pair-list.ts';
import { priceShifted } from './price-shifted.ts';
import type { AssignOptions, AssignProblem, PairIndex } from './problem.ts';
import type { AssignResult, Refusal } from './result.ts';
import { FORBIDDEN, withoutPairs } from './score-source.ts';
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
 * Solves a problem and keeps what answers "what if" fast: a pin or a ban without a floor is a changed cost and a few
 * pivots on a copy of the basis; anything else is solved again from the prices at hand. Every answer is exact over the
 * whole table. Questions are independent of each other; to go on from one, open the changed problem.
 */
export function openAssignment(problem: AssignProblem, options: AssignOptions = {}): OpenAssignment | Refusal {
  const issues = checkProblem(problem, options);
  if (issues.length > 0) return { status: 'refused', issues };
  const settings = settingsOf(options);
  const steady = { ...problem, scores: scoresOf(problem) };
  const solved = solveInstance(prepareInstance(steady, settings.seed), settings);
  const before = { solved, choice: choiceOfRun(solved.run) };
  return {
    result: resultOf(steady, solved, settings),
    ask: (change) => {
      const next = changedProblem(steady, change);
      const wrong = checkProblem(next, options);
      if (wrong.length > 0) return { status: 'refused', issues: wrong };
      return answer(before, solvedAgain(solved, { next, change, settings }));
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

type Again = { readonly next: AssignProblem; readonly change: Change; readonly settings: AssignResult['settings'] };

function solvedAgain(solved: Solved, { next, change, settings }: Again): Solved {
  const { simplex } = solved.run;
  const isProven = solved.status === 'optimal' && simplex !== null;
  if (isProven && !settings.fairness && (change.kind === 'pin' || change.kind === 'forbid')) {
    return solvedInPlace(solved, change.kind, change.pair);
  }
  return solveInstance(prepareInstance(next, settings.seed), settings, { from: solved });
}

/** Leaving a slot unmet costs 3: at 4 a pair is never used, whatever else that means. */
const BAN = 4;

/** A pin makes room by taking at most one pair each from its startup, its mentor and two full quotas. */
const PIN = -16;

function solvedInPlace(solved: Solved, kind: 'pin' | 'forbid', pair: PairIndex): Solved {
  const simplex = copySimplex(solved.run.simplex as NonNullable<FlowRun['simplex']>);
  const [startup, mentor] = pair;
  const { net } = simplex;
  const key = startup * solved.instance.m + mentor;
  const scores = kind === 'forbid' ? withoutPairs(solved.instance.scores, new Set([key])) : solved.instance.scores;
  const instance = { ...solved.instance, scores };
  const run: FlowRun = {
    ...solved.run,
    instance,
    net,
    simplex,
    flow: simplex.flow,
    bound: noBound,
    zeros: null,
    done: 0,
    control: {
      ...solved.run.control,
      price: priceShifted({ potentials: solved.run.potentials, startups: [startup], mentors: [mentor] }),
    },
  };
  const arc = arcOfPair(run, pair);
  if (arc >= 0) (net.costs[0] as Float64Array)[arc] = kind === 'forbid' ? BAN : PIN;
  const status = advance(run, solved.run.done) === 'optimal' ? 'optimal' : 'stopped';
  return { ...solved, status, instance, run, proven: run.done };
}

/** The arc of a pair; one that the network left out is appended, a banned one stays out (-1). */
function arcOfPair(run: FlowRun, [startup, mentor]: PairIndex): number {
  const { net, instance, simplex } = run;
  const { pairs } = net;
  for (let k = 0; k < pairs.count; k++) {
    if (pairs.startup[k] === startup && pairs.mentor[k] === mentor) return net.pairBase + k;
  }
  const score = instance.scores.score(startup, mentor);
  if (score === FORBIDDEN || simplex === null) return -1;
  addPairArc(net, instance, addPair(pairs, { startup, mentor, score }));
  takeNewArcs(simplex, net.arcs - 1);
  return net.arcs - 1;
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
