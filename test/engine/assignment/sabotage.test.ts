import { dualBound } from '../../../src/engine/assignment/dual-bound.ts';
import { advance, levelValue, startRun, type FlowRun } from '../../../src/engine/assignment/flow-run.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { PairList } from '../../../src/engine/assignment/pair-list.ts';
import { priceAll } from '../../../src/engine/assignment/pricing.ts';
import { shortlist } from '../../../src/engine/assignment/shortlist.ts';
import { greedyChoice } from '../../../src/engine/assignment/start-flow.ts';
import { randomProblem } from './random-problem.ts';

type Sabotage = {
  /** Done to a run before it starts. */
  readonly damage?: (run: FlowRun) => void;
  readonly price?: typeof priceAll;
  /** Pairs that the shortlist keeps a side. */
  readonly size: number;
  readonly listed?: (pairs: PairList) => PairList;
};

/** Solves some instances with something damaged; counts those whose certificate no longer closes. */
function countUnproven({ damage, price = priceAll, size, listed }: Sabotage): number {
  let unproven = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const instance = prepareInstance(randomProblem(seed, { side: 14, top: 50, rules: false }), 3);
    const whole = shortlist(instance, { best: size, spread: 0, prices: null });
    const pairs = listed === undefined ? whole : listed(whole);
    const run = startRun({
      instance,
      pairs,
      floor: -Infinity,
      prices: null,
      choice: greedyChoice(instance, pairs),
      method: 'network-simplex',
      control: { maxPivots: 100_000, onProgress: null, price },
    });
    const costs = run.net.costs.map((column) => column.slice(0, run.net.arcs));
    damage?.(run);
    advance(run, 4);
    run.net.costs.forEach((column, level) => column.set(costs[level] ?? []));
    const values = [0, 1, 2, 3].map((level) => levelValue(run, level) + 0);
    if (dualBound(instance, { net: run.net, potentials: run.potentials }).join() !== values.join()) unproven++;
  }
  return unproven;
}

describe('the certificate', () => {
  it('closes for the solver as it is', () => {
    expect(countUnproven({ size: 14 })).toBe(0);
  });

  it('does not close when scores enter with the wrong sign', () => {
    const turnScores = (run: FlowRun) => run.net.costs[2]?.forEach((cost, arc, column) => (column[arc] = -cost));
    expect(countUnproven({ damage: turnScores, size: 14 })).toBeGreaterThan(30);
  });

  it('does not close when only the shortlist was looked at', () => {
    expect(countUnproven({ price: () => [], size: 1 })).toBeGreaterThan(30);
  });

  it('closes from the shortest list there is, whose limits say which rows to look at', () => {
    expect(countUnproven({ size: 1 })).toBe(0);
  });

  it('does not close when the limits of the shortlist say that nothing is left to look at', () => {
    const nothing = ({ limits, ...pairs }: PairList): PairList => ({
      ...pairs,
      limits: limits && { ...limits, startups: limits.startups.map(() => -Infinity) },
    });
    expect(countUnproven({ size: 1, listed: nothing })).toBeGreaterThan(15);
  });

  it.each([0, 1, 2])('does not close when level %i was skipped', (level) => {
    const skip = (run: FlowRun) => run.net.costs[level]?.fill(0);
    expect(countUnproven({ damage: skip, size: 14 })).toBeGreaterThan(level === 2 ? 30 : 5);
  });
});
