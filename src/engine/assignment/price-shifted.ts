import { isChosen } from './pair-list.ts';
import { rowPricer, type PricingTask, type Violation } from './pricing.ts';
import { FORBIDDEN } from './score-source.ts';

/** A state that was proven over the whole table, and the pairs whose own costs have changed since. */
export type Proven = {
  readonly potentials: readonly Float64Array[];
  readonly startups: readonly number[];
  readonly mentors: readonly number[];
};

/**
 * As `priceAll`, but from a state in which no pair of the table violated: a pair can violate now only when its startup's
 * potentials moved less than its mentor's. Most nodes move alike, by the commonest shift; only rows of startups that
 * moved less and columns of mentors that moved more are looked at. O(nodes + those rows and columns).
 */
export function priceShifted(proven: Proven): (task: PricingTask, level: number) => Violation[] {
  return (task, level) => {
    const { instance, net } = task;
    const now = task.potentials.slice(0, level + 1);
    const before = proven.potentials.slice(0, level + 1);
    const moved = (node: number) => now.map((column, at) => (column[node] as number) - (before[at]?.[node] as number));
    const usual = commonestShift(net.nodes, moved);
    const found: Violation[] = [];
    const price = rowPricer(task, level, found);
    const seen = new Set(proven.startups);
    for (let i = 0; i < instance.n; i++) {
      const second = net.second[i] as number;
      if (isBehind(moved(net.first(i)), usual) || (second >= 0 && isBehind(moved(second), usual))) seen.add(i);
    }
    for (const i of seen) price(i);
    const columns = new Set(proven.mentors);
    for (let j = 0; j < instance.m; j++) if (isBehind(usual, moved(net.mentor(j)))) columns.add(j);
    for (const j of columns) priceColumn({ task, level, mentor: j, seen }, found);
    return found;
  };
}

/** Majority vote in one pass (Boyer and Moore): any answer is correct, the commonest saves the most work. */
function commonestShift(nodes: number, moved: (node: number) => number[]): number[] {
  let usual = moved(0);
  let lead = 0;
  for (let v = 0; v < nodes; v++) {
    const shift = moved(v);
    const isSame = shift.every((value, level) => value === usual[level]);
    if (lead === 0) usual = shift;
    lead += isSame || lead === 0 ? 1 : -1;
  }
  return usual;
}

function isBehind(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, level) => value !== b[level]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

type Column = { task: PricingTask; level: number; mentor: number; seen: ReadonlySet<number> };

function priceColumn({ task, level, mentor, seen }: Column, found: Violation[]): void {
  const { instance, net, potentials, choice } = task;
  if (instance.open[mentor] === 0) return;
  const head = net.mentor(mentor);
  for (let startup = 0; startup < instance.n; startup++) {
    if (seen.has(startup) || instance.openDemand[startup] === 0) continue;
    const score = instance.scores.score(startup, mentor);
    const second = net.second[startup] as number;
    const below = score < net.floor;
    if (score === FORBIDDEN || (below && second < 0) || isChosen(choice, startup, mentor)) continue;
    const tail = below ? second : net.first(startup);
    let reduced = 0;
    for (let at = 0; at <= level && reduced === 0; at++) {
      const pi = potentials[at] as Float64Array;
      const cost = at === 2 ? -score : at === 3 ? instance.tie(startup, mentor) : 0;
      reduced = cost + (pi[tail] as number) - (pi[head] as number);
      // Chosen pairs apart, nothing is below zero on an earlier level: such a pair is not this level's to judge.
      if (reduced < 0 && at < level) reduced = 1;
    }
    if (reduced < 0) found.push({ startup, mentor, score });
  }
}
