import { buildNetwork } from './build-network.ts';
import type { Instance } from './instance.ts';
import { dualBound } from './dual-bound.ts';
import { inWords } from './level-words.ts';
import { continueLevel, setPotentials, settleLevel, startSimplex, takeNewArcs } from './network-simplex.ts';
import { addPairArc, type Network } from './network.ts';
import { addPair, choose, emptyChoice, type Choice, type PairList } from './pair-list.ts';
import type { Simplex } from './pivot.ts';
import type { priceAll } from './pricing.ts';
import { type Violation } from './pricing.ts';
import { LEVELS, type LevelName, type Progress } from './problem.ts';
import { shortestPathFlow } from './shortest-paths.ts';
import type { Prices } from './shortlist.ts';
import { flowOfChoice } from './start-flow.ts';

export type Method = 'network-simplex' | 'shortest-paths';

/** What a run must respect while it works. */
export type Control = {
  readonly maxPivots: number;
  /** null: nobody listens, so that no bound is worked out either. */
  readonly onProgress: ((progress: Progress) => boolean) | null;
  /** Looks for better pairs outside the network; replaced in tests that prove that leaving it out is noticed. */
  readonly price: typeof priceAll;
};

/** One network being solved level by level; `done` levels are optimal over the whole table. */
export type FlowRun = {
  readonly instance: Instance;
  readonly net: Network;
  readonly control: Control;
  method: Method;
  simplex: Simplex | null;
  flow: Int32Array;
  potentials: Float64Array[];
  done: number;
  pivots: number;
  /** The best bound on the level under way, and the pivots after which it is found anew. */
  bound: { level: number; cost: number; nextAt: number };
};

/** `worse`: some level came out above the target, so that the target cannot be met. */
export type Outcome = 'optimal' | 'worse' | 'stopped';

export type FlowTask = {
  readonly instance: Instance;
  readonly pairs: PairList;
  readonly floor: number;
  readonly choice: Choice;
  /** A guess of the mentors' prices and the startups' gains, to start near the optimum; null: nothing is known. */
  readonly prices: Prices | null;
  readonly method: Method;
  readonly control: Control;
};

export function startRun({ instance, pairs, floor, choice, prices, method, control }: FlowTask): FlowRun {
  const net = buildNetwork(instance, pairs, floor);
  const flow = flowOfChoice(net, instance, choice);
  const simplex = method === 'network-simplex' ? startSimplex(net, flow, guideOf(net, instance, prices)) : null;
  return { instance, net, control, method, simplex, flow, potentials: [], done: 0, pivots: 0, bound: noBound };
}

export const noBound = { level: -1, cost: -Infinity, nextAt: 0 };

function guideOf(net: Network, instance: Instance, prices: Prices | null): Float64Array {
  const guide = new Float64Array(net.nodes);
  if (prices === null) return guide;
  for (let i = 0; i < instance.n; i++) {
    guide[net.first(i)] = prices.startups[i] as number;
    const second = net.second[i] as number;
    if (second >= 0) guide[second] = prices.startups[i] as number;
  }
  for (let j = 0; j < instance.m; j++) guide[net.mentor(j)] = -(prices.mentors[j] as number);
  return guide;
}

/** Brings a run to `levels` proven levels; each is solved on the optimal face of those before it. */
export function advance(run: FlowRun, levels: number, target: readonly number[] = []): Outcome {
  while (run.done < levels) {
    const level = run.done;
    const outcome = run.simplex === null ? advanceByPaths(run, levels) : advanceBySimplex(run, run.simplex, level);
    if (outcome === 'stopped') return 'stopped';
    for (let at = level; at < Math.min(run.done, target.length); at++) {
      if (levelValue(run, at) > (target[at] as number)) return 'worse';
    }
  }
  return 'optimal';
}

function advanceBySimplex(run: FlowRun, simplex: Simplex, level: number): Outcome {
  let goesOn = true;
  const poll = () => {
    run.flow = simplex.flow;
    goesOn = goesOn && tell(run, level, simplex.pivots);
    return goesOn;
  };
  const limits = { maxPivots: run.control.maxPivots, poll };
  setPotentials(simplex, level);
  let reached = poll() && continueLevel(simplex, level, limits);
  while (reached) {
    takeOver(run, simplex, level);
    const added = addViolations(run, level);
    if (added === 0) break;
    takeNewArcs(simplex, run.net.arcs - added);
    reached = poll() && continueLevel(simplex, level, limits);
  }
  takeOver(run, simplex, level);
  if (reached) {
    settleLevel(simplex, level);
    run.done = level + 1;
    return 'optimal';
  }
  if (!goesOn) return 'stopped';
  // Too many pivots: the second implementation takes over, from the first level on.
  run.simplex = null;
  run.method = 'shortest-paths';
  run.done = 0;
  return 'optimal';
}

function takeOver(run: FlowRun, simplex: Simplex, level: number): void {
  run.pivots = simplex.pivots;
  run.flow = simplex.flow;
  run.potentials = simplex.potentials.slice(0, level + 1);
}

function advanceByPaths(run: FlowRun, levels: number): Outcome {
  for (;;) {
    let paths = 0;
    const solved = shortestPathFlow(run.net, levels, () => ++paths % 64 !== 0 || tell(run, 0, run.pivots + paths));
    if (solved === null) return 'stopped';
    run.flow = solved.flow;
    run.potentials = solved.potentials;
    let added = 0;
    for (let level = 0; level < levels && added === 0; level++) added = addViolations(run, level);
    if (added > 0) continue;
    run.done = levels;
    return 'optimal';
  }
}

function tell(run: FlowRun, level: number, pivots: number): boolean {
  const { instance, net, control } = run;
  if (control.onProgress === null) return true;
  const name = LEVELS[level] as LevelName;
  const cost = levelValue(run, level);
  const bound = boundNow(run, level, pivots);
  return control.onProgress({
    level: name,
    floor: Number.isFinite(net.floor) ? net.floor : null,
    pivots,
    value: inWords(instance, name, cost),
    bound: bound > -Infinity ? inWords(instance, name, bound) : null,
    gap: bound > -Infinity ? cost - bound : null,
  });
}

/**
 * The best bound on a level so far, from the simplex' own potentials over the whole table. A look at the table costs more than
 * some pivots do, so that each bound waits until the pivots have grown by half.
 */
function boundNow(run: FlowRun, level: number, pivots: number): number {
  if (run.simplex === null) return -Infinity;
  if (run.bound.level !== level) run.bound = { level, cost: -Infinity, nextAt: pivots };
  if (pivots >= run.bound.nextAt) {
    const potentials = run.simplex.potentials.slice(0, level + 1);
    const cost = dualBound(run.instance, { net: run.net, potentials })[level] ?? -Infinity;
    run.bound = { level, cost: Math.max(cost, run.bound.cost), nextAt: Math.ceil(1.5 * pivots) + 4096 };
  }
  return run.bound.cost;
}

function addViolations(run: FlowRun, level: number): number {
  const { instance, net, potentials, control } = run;
  const found: readonly Violation[] = control.price({ instance, net, potentials, choice: choiceOfRun(run) }, level);
  for (const pair of found) addPairArc(net, instance, addPair(net.pairs, pair));
  return found.length;
}

/** Cost of a run's flow on one level; exact, since it is a sum of integers. */
export function levelValue({ net, flow }: FlowRun, level: number): number {
  const cost = net.costs[level] as Float64Array;
  let sum = 0;
  for (let a = 0; a < net.arcs; a++) if (flow[a] !== 0) sum += (cost[a] as number) * (flow[a] as number);
  return sum;
}

/** The pairs that carry flow, pins not among them. */
export function choiceOfRun({ instance, net, flow }: FlowRun): Choice {
  const choice = emptyChoice(instance);
  for (let a = net.pairBase; a < net.arcs; a++) {
    const k = a - net.pairBase;
    if (flow[a] === 1) choose(choice, net.pairs.startup[k] as number, net.pairs.mentor[k] as number);
  }
  return choice;
}
