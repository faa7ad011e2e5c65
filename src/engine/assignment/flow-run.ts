import { buildNetwork } from './build-network.ts';
import type { Instance } from './instance.ts';
import { type LevelBound, noBound, progressOf } from './flow-progress.ts';
import { continueLevel, setPotentials, settleLevel, startSimplex, takeNewArcs } from './network-simplex.ts';
import { addPairArc, type Network } from './network.ts';
import { addPair, choose, emptyChoice, type Choice, type PairList } from './pair-list.ts';
import type { Simplex } from './pivot.ts';
import { priceAll, priceZeros, type Violation } from './pricing.ts';
import type { Progress } from './problem.ts';
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
  /** Pairs that may still change places on the tie level, noted by the last look on the score level; null: not known. */
  zeros: Violation[] | null;
  bound: LevelBound;
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
  return {
    instance,
    net,
    control,
    method,
    simplex,
    flow,
    potentials: [],
    done: 0,
    pivots: 0,
    zeros: null,
    bound: noBound,
  };
}

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
  const { onProgress } = run.control;
  return onProgress === null || onProgress(progressOf(run, { level, pivots, cost: levelValue(run, level) }));
}

function addViolations(run: FlowRun, level: number): number {
  const { instance, net, potentials, control } = run;
  const zeros: Violation[] | null = level === 2 && control.price === priceAll ? [] : null;
  let choice: Choice | null = null;
  const task = {
    instance,
    net,
    potentials,
    zeros,
    // Most looks find nothing that they would have to hold against the choice.
    get choice() {
      return (choice ??= choiceOfRun(run));
    },
  };
  const isNoted = level === 3 && run.zeros !== null;
  const found = isNoted ? priceZeros(task, run.zeros ?? []) : control.price(task, level);
  // Where nearly everything ties, noting it would take more room than looking again takes time.
  if (level === 2)
    run.zeros = found.length === 0 && zeros !== null && zeros.length <= 64 + 8 * instance.n ? zeros : null;
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
