import { settingsOf } from './assign.ts';
import { checkProblem } from './check-problem.ts';
import { networkOfChoice } from './choice-network.ts';
import { describeAssignment } from './describe-assignment.ts';
import { choiceOfRun } from './flow-run.ts';
import { prepareInstance, scoresOf, type Instance } from './instance.ts';
import type { Choice } from './pair-list.ts';
import { SCORE_LIMIT, type AssignIssue, type AssignOptions, type AssignProblem } from './problem.ts';
import type { Refusal, Report } from './result.ts';
import { FORBIDDEN, topOfRow, type ScoreSource } from './score-source.ts';
import { solveInstance, type Solved } from './solve-instance.ts';

/**
 * A rule on pairs that no nested quota can express, such as "at least 30 pairs across the border" or a quota that crosses
 * others: `counts(i, j)` says which pairs it counts.
 */
export type CrossingQuota = {
  readonly counts: (startup: number, mentor: number) => boolean;
  readonly sense: 'at_least' | 'at_most';
  readonly pairs: number;
};

/**
 * `price`: points that each further pair of the kind costs around here. `bound`: no assignment with the same coverage and
 * loads that keeps the rule has a larger total, so the result is within `gap` (a share, 0 = proved best) of the best.
 * `unreachable`: coverage and loads leave no way to keep the rule; the result comes as close as it can.
 */
export type CrossingResult = {
  readonly status: 'kept' | 'unreachable' | 'stopped';
  readonly count: number;
  readonly price: number;
  readonly total: number;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly report: Report;
};

/**
 * Coverage, loads, then the largest total that keeps one crossing rule, by one multiplier: counted pairs get (or
 * lose) `price` points, the smallest that keeps the rule is found by bisection with warm re-solves, and Lagrange's
 * bound says how far from the best the result can be. The floor does not apply here. About 2 log2(range) re-solves.
 */
export function assignWithCrossingQuota(
  problem: AssignProblem,
  quota: CrossingQuota,
  options: AssignOptions = {},
): CrossingResult | Refusal {
  const issues = [...checkProblem(problem, options), ...checkQuota(quota)];
  if (issues.length > 0) return { status: 'refused', issues };
  const settings = { ...settingsOf(options), fairness: false };
  const instance = prepareInstance(problem, settings.seed);
  const source = scoresOf(problem);
  const sign = quota.sense === 'at_least' ? 1 : -1;
  let last: Solved | undefined;
  let bound = Infinity;
  const solveAt = (price: number): Trial => {
    const priced = { ...instance, scores: pricedScores(instance.scores, quota.counts, sign * price) };
    last = solveInstance(
      priced,
      { ...settings, ...(options.onProgress && { onProgress: options.onProgress }) },
      {
        ...(last && { from: last }),
      },
    );
    const choice = choiceOfRun(last.run);
    const { count, total } = tally(instance, choice, quota);
    // Lagrange: a rule-keeping assignment gains nothing from its surplus of counted pairs.
    if (last.status === 'optimal') bound = Math.min(bound, total + sign * price * (count - quota.pairs));
    return { price, choice, count, total, kept: sign * (count - quota.pairs) >= 0, stopped: last.status === 'stopped' };
  };
  const trial = leastPrice(solveAt, SCORE_LIMIT - largestScore(source));
  const net = networkOfChoice(instance, trial.choice, -Infinity);
  const report = describeAssignment({ instance, net, choice: trial.choice, potentials: [], isProved: false });
  const isBound = Number.isFinite(bound) && trial.kept;
  return {
    status: trial.stopped ? 'stopped' : trial.kept ? 'kept' : 'unreachable',
    count: trial.count,
    price: trial.price,
    total: trial.total,
    bound: isBound ? bound : null,
    gap: isBound ? (bound - trial.total) / Math.max(1, Math.abs(bound)) : null,
    report,
  };
}

type Trial = {
  readonly price: number;
  readonly choice: Choice;
  readonly count: number;
  readonly total: number;
  readonly kept: boolean;
  readonly stopped: boolean;
};

/** Doubles the price until the rule is kept, then halves the distance; the last trial that kept it wins. */
function leastPrice(solveAt: (price: number) => Trial, limit: number): Trial {
  let best = solveAt(0);
  let low = 0;
  for (let price = 1; !best.kept && !best.stopped; price *= 8) {
    best = solveAt(Math.min(price, limit));
    if (best.kept || price >= limit) break;
    low = price;
  }
  while (best.kept && !best.stopped && best.price - low > 1) {
    const trial = solveAt(Math.floor((low + best.price) / 2));
    if (trial.stopped) return { ...best, stopped: true };
    if (trial.kept) best = trial;
    else low = trial.price;
  }
  return best;
}

function pricedScores(source: ScoreSource, counts: CrossingQuota['counts'], price: number): ScoreSource {
  const buffer = new Int32Array(source.mentors);
  const priced = (score: number, i: number, j: number) => (score !== FORBIDDEN && counts(i, j) ? score + price : score);
  const row = (i: number) => {
    const scores = source.row(i);
    for (let j = 0; j < scores.length; j++) buffer[j] = priced(scores[j] as number, i, j);
    return buffer;
  };
  return {
    ...source,
    score: (i, j) => priced(source.score(i, j), i, j),
    row,
    topK: (i, k, offsets) => topOfRow(row(i), k, offsets),
  };
}

function largestScore(source: ScoreSource): number {
  let most = 0;
  for (let i = 0; i < source.startups; i++) {
    for (const score of source.row(i)) if (score !== FORBIDDEN) most = Math.max(most, Math.abs(score));
  }
  return most;
}

function tally(instance: Instance, choice: Choice, { counts }: CrossingQuota): { count: number; total: number } {
  let count = 0;
  let total = 0;
  for (const pin of instance.pins) {
    count += counts(pin.startup, pin.mentor) ? 1 : 0;
    total += pin.score;
  }
  choice.mentors.forEach((j, at) => {
    if (j < 0) return;
    const i = Math.floor(at / 3);
    count += counts(i, j) ? 1 : 0;
    total += instance.scores.score(i, j);
  });
  return { count, total };
}

function checkQuota({ pairs }: CrossingQuota): AssignIssue[] {
  if (Number.isInteger(pairs) && pairs >= 0) return [];
  return [{ code: 'quota.max_out_of_range', side: 'quota', row: 0, value: String(pairs), limit: 0 }];
}
