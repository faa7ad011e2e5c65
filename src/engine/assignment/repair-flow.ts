import { type FlowRun, choiceOfRun } from './flow-run.ts';
import type { Instance } from './instance.ts';
import { addPairArc, ROOT, type Network } from './network.ts';
import { addPair } from './pair-list.ts';
import { priceShifted } from './price-shifted.ts';
import { priceZeros, type Violation } from './pricing.ts';
import type { PairIndex } from './problem.ts';
import { bringUnit, createSearch, type Search } from './path-search.ts';

/** A solved run as a network to be searched; kept for all questions about it. */
export function searchOf({ net, flow, potentials }: FlowRun): Search {
  const search = createSearch(net, potentials.length);
  search.flow.set(flow);
  potentials.forEach((column, level) => search.potentials[level]?.set(column));
  return search;
}

export type PairChange = { readonly kind: 'pin' | 'forbid'; readonly pair: PairIndex };

type Repair = { readonly run: FlowRun; readonly instance: Instance; readonly change: PairChange };

/**
 * The optimum after one pair is pinned or banned: its arc leaves the network as it is wanted, and the unit that is then too
 * much at one end goes to the other by the cheapest path, which keeps every level optimal (as in successive shortest
 * paths). Pairs outside the network that become worth having are filled in turn, with one more path each. Null when
 * a unit finds no way or the network is full: then it is to be solved again.
 */
export function repairFlow(base: Search, { run, instance, change }: Repair): FlowRun | null {
  const net: Network = { ...run.net, cap: run.net.cap.slice(), pairs: { ...run.net.pairs } };
  const flow = base.flow.slice();
  const potentials = base.potentials.map((column) => column.slice());
  const search: Search = { ...base, net, later: new Map(), flow, potentials };
  const found: FlowRun = { ...run, instance, net, simplex: null, flow, potentials, zeros: null };
  const arc = arcOfPair(found, change.pair);
  const forced = change.kind === 'pin' ? 1 : 0;
  if (arc < 0) return forced === 1 ? null : found;
  // A pin below the floor takes the floor down.
  if (forced === 1 && net.cap[arc] === 0) return null;
  const [tail, head] = [net.tail[arc] as number, net.head[arc] as number];
  const isUsed = flow[arc] === 1;
  flow[arc] = 0;
  net.cap[arc] = 0;
  if (forced === 0 && isUsed && !bringUnit(search, tail, head)) return null;
  if (forced === 1 && !isUsed && !bringUnit(search, head, tail)) return null;
  const price = priceShifted({ potentials: run.potentials, startups: [change.pair[0]], mentors: [change.pair[1]] });
  for (;;) {
    flow[arc] = forced;
    const missing = firstViolations(found, price);
    if (missing.length === 0) break;
    // While units look for a way, the changed pair is no part of one.
    flow[arc] = 0;
    if (!missing.every((pair) => fillIn(search, instance, pair))) return null;
  }
  for (const column of potentials) {
    const root = column[ROOT] as number;
    for (let v = 0; v < net.nodes; v++) column[v] = (column[v] as number) - root;
  }
  return found;
}

/** The arc of a pair; one that the network left out is appended. -1: it may not be used, or there is no room. */
function arcOfPair({ net, instance }: FlowRun, [startup, mentor]: PairIndex): number {
  const { pairs } = net;
  for (let k = 0; k < pairs.count; k++) {
    if (pairs.startup[k] === startup && pairs.mentor[k] === mentor) return net.pairBase + k;
  }
  return appendPair(net, instance, { startup, mentor, score: instance.scores.score(startup, mentor) });
}

/** Appended arcs lie beyond the end of the solved network, whose arrays are shared. */
function appendPair(net: Network, instance: Instance, pair: Violation): number {
  const { pairs } = net;
  if (net.arcs === net.tail.length || pairs.count === pairs.startup.length) return -1;
  addPairArc(net, instance, addPair(pairs, pair));
  return net.arcs - 1;
}

/** The pairs that violate on the first level that has any; the tie level from those that the score level noted. */
function firstViolations(found: FlowRun, price: ReturnType<typeof priceShifted>): Violation[] {
  const { instance, net, potentials } = found;
  const zeros: Violation[] = [];
  const task = { instance, net, potentials, choice: choiceOfRun(found), zeros };
  for (let level = 0; level < potentials.length; level++) {
    const missing = level === 3 ? priceZeros(task, zeros) : price(task, level);
    if (missing.length > 0) return missing;
  }
  return [];
}

/** Takes a pair in; where it is still worth having it is filled, and the unit that it displaces finds its way back. */
function fillIn(search: Search, instance: Instance, pair: Violation): boolean {
  const { net, flow, later, potentials, costs } = search;
  const arc = appendPair(net, instance, pair);
  if (arc < 0) return false;
  const [tail, head] = [net.tail[arc] as number, net.head[arc] as number];
  for (const node of [tail, head]) later.set(node, [...(later.get(node) ?? []), arc]);
  const worth = potentials.map(
    (pi, level) => ((costs[level] as Float64Array)[arc] as number) + (pi[tail] as number) - (pi[head] as number),
  );
  if ((worth.find((value) => value !== 0) ?? 0) >= 0) return true;
  flow[arc] = 1;
  return bringUnit(search, head, tail);
}
