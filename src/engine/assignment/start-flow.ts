import { hasRoom, type Instance, type QuotaForest } from './instance.ts';
import type { Network } from './network.ts';
import { choose, emptyChoice, isChosen, type Choice, type PairList } from './pair-list.ts';

/**
 * A feasible assignment to start from: what `wish` holds as far as places and quotas go, then, slot by slot, each
 * startup's best listed mentor that still has a place. O(pairs) for each slot.
 */
export function greedyChoice(instance: Instance, pairs: PairList, wish = emptyChoice(instance)): Choice {
  const choice = emptyChoice(instance);
  const rows = pairsByStartup(instance.n, pairs);
  const places = Int32Array.from(instance.capacity);
  const startupRoom = copyRoom(instance.startupQuotas);
  const mentorRoom = copyRoom(instance.mentorQuotas);
  const take = (i: number, j: number) => {
    choose(choice, i, j);
    places[j] = (places[j] as number) - 1;
    takeRoom(startupRoom, i);
    takeRoom(mentorRoom, j);
  };
  const isFree = (i: number, j: number) =>
    (places[j] as number) > 0 && hasRoom(startupRoom, i) && hasRoom(mentorRoom, j);
  wish.mentors.forEach((j, at) => {
    const i = Math.floor(at / 3);
    if (j >= 0 && isFree(i, j)) take(i, j);
  });
  for (let slot = 0; slot < 3; slot++) {
    for (let i = 0; i < instance.n; i++) {
      if ((choice.counts[i] as number) > slot || slot >= (instance.openDemand[i] as number)) continue;
      const free = (j: number) => isFree(i, j) && !isChosen(choice, i, j);
      const j = bestMentor(pairs, rows.subarray(rows[i], rows[i + 1]), free);
      if (j >= 0) take(i, j);
    }
  }
  return choice;
}

/** Pair numbers grouped by startup: [offset of row 0, ..., offset of row n, numbers...]. */
export function pairsByStartup(n: number, pairs: PairList): Int32Array {
  const out = new Int32Array(n + 1 + pairs.count);
  for (let k = 0; k < pairs.count; k++) {
    const i = pairs.startup[k] as number;
    out[i + 1] = (out[i + 1] as number) + 1;
  }
  out[0] = n + 1;
  for (let i = 0; i < n; i++) out[i + 1] = (out[i + 1] as number) + (out[i] as number);
  const next = out.slice(0, n);
  for (let k = 0; k < pairs.count; k++) {
    const i = pairs.startup[k] as number;
    out[next[i] as number] = k;
    next[i] = (next[i] as number) + 1;
  }
  return out;
}

function bestMentor(pairs: PairList, row: Int32Array, free: (mentor: number) => boolean): number {
  let best = -1;
  let score = -Infinity;
  for (const k of row) {
    const value = pairs.score[k] as number;
    const j = pairs.mentor[k] as number;
    if (value <= score || !free(j)) continue;
    best = j;
    score = value;
  }
  return best;
}

export const copyRoom = (forest: QuotaForest): QuotaForest => ({ ...forest, room: Int32Array.from(forest.room) });

export function takeRoom(forest: QuotaForest, row: number): void {
  for (let g = forest.of[row] as number; g >= 0; g = forest.parent[g] as number) {
    forest.room[g] = (forest.room[g] as number) - 1;
  }
}

/**
 * The flow of an assignment. What the floor does not allow any more (the only mentors of a startup all below it) is left
 * out, and its slot counts as unmet.
 */
export function flowOfChoice(net: Network, instance: Instance, choice: Choice): Int32Array {
  const flow = new Int32Array(net.tail.length);
  const firstOut = new Int32Array(instance.n);
  const secondOut = new Int32Array(instance.n);
  const load = new Int32Array(instance.m);
  const { pairs, pairBase } = net;
  for (const below of [false, true]) {
    for (let k = 0; k < pairs.count; k++) {
      const a = pairBase + k;
      const i = pairs.startup[k] as number;
      const j = pairs.mentor[k] as number;
      const onSecond = (net.tail[a] as number) === net.second[i];
      if (onSecond !== below || net.cap[a] === 0 || !isChosen(choice, i, j)) continue;
      if (below && spareSecond(net, i, firstOut[i] as number) <= (secondOut[i] as number)) continue;
      flow[a] = 1;
      load[j] = (load[j] as number) + 1;
      const out = below ? secondOut : firstOut;
      out[i] = (out[i] as number) + 1;
    }
  }
  for (let i = 0; i < instance.n; i++) {
    unmetFlow({ net, flow, startup: i, firstOut: firstOut[i] as number, secondOut: secondOut[i] as number });
  }
  for (let j = 0; j < instance.m; j++) {
    const minimum = Math.min(load[j] as number, instance.minimum[j] as number);
    setFlow(flow, net.links.minimum[j] as number, minimum);
    setFlow(flow, net.links.beyond[j] as number, (load[j] as number) - minimum);
  }
  quotaFlow(net, instance, flow);
  return flow;
}

function spareSecond(net: Network, startup: number, firstOut: number): number {
  const supply = net.supply[net.first(startup)] as number;
  return (net.supply[net.second[startup] as number] as number) - Math.max(0, firstOut - supply);
}

function setFlow(flow: Int32Array, arc: number, units: number): void {
  if (arc >= 0) flow[arc] = units;
}

type StartupFlow = { net: Network; flow: Int32Array; startup: number; firstOut: number; secondOut: number };

function unmetFlow({ net, flow, startup, firstOut, secondOut }: StartupFlow): void {
  const { links } = net;
  const supply = net.supply[net.first(startup)] as number;
  setFlow(flow, links.unmetFirst[startup] as number, Math.max(0, supply - firstOut));
  if ((net.second[startup] as number) < 0) return;
  const unmet = spareSecond(net, startup, firstOut) - secondOut;
  const third = links.unmetThird[startup] as number;
  const onThird = third < 0 ? 0 : Math.min(1, unmet);
  setFlow(flow, links.cross[startup] as number, Math.max(0, firstOut - supply));
  setFlow(flow, third, onThird);
  setFlow(flow, links.unmetSecond[startup] as number, unmet - onThird);
}

/** What enters a quota's node goes on to the next one: larger quotas come first in the list, so it is read backwards. */
function quotaFlow(net: Network, instance: Instance, flow: Int32Array): void {
  const { links } = net;
  const entering = new Int32Array(net.nodes);
  for (let a = 0; a < net.pairBase; a++) {
    const head = net.head[a] as number;
    entering[head] = (entering[head] as number) + (flow[a] as number);
  }
  for (const forest of [instance.startupQuotas, instance.mentorQuotas]) {
    const arcs = forest === instance.startupQuotas ? links.startupQuota : links.mentorQuota;
    for (let g = forest.parent.length - 1; g >= 0; g--) {
      const arc = arcs[g] as number;
      const [tail, head] = [net.tail[arc] as number, net.head[arc] as number];
      flow[arc] = (entering[tail] as number) + (net.supply[tail] as number);
      entering[head] = (entering[head] as number) + flow[arc];
    }
  }
}
