import type { Instance } from './instance.ts';
import type { PairList } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';

/** The node where all flow ends. */
export const ROOT = 0;

/**
 * The assignment as one flow. Each startup has a node for its first slot, and one for its others where it wants more
 * than one mentor. Pairs at or above `floor` leave the first node, which the others may also use; pairs below it leave
 * the second, so that a first slot is never filled from below. Flow goes startup → mentor → mentor quotas → root, and
 * unmet slots go startup → startup quotas → root. Arcs [0, pairBase) are structure, arc pairBase + k is pair k of the list.
 */
export type Network = {
  readonly floor: number;
  readonly nodes: number;
  /** Units that start at (or, negative, end at) each node. */
  readonly supply: Int32Array;
  arcs: number;
  readonly pairBase: number;
  tail: Int32Array;
  head: Int32Array;
  cap: Int32Array;
  /** One column of costs per level. */
  costs: Float64Array[];
  readonly first: (startup: number) => number;
  readonly second: Int32Array;
  readonly mentor: (mentor: number) => number;
  /** Structural arcs by what they mean; -1 where there is none. */
  readonly links: Links;
  /** Pairs that the network knows of; below the floor a startup that wants one mentor has no arc: capacity 0. */
  readonly pairs: PairList;
};

export type Links = {
  /** First slot unmet; second node → first node; second and third slot unmet. */
  readonly unmetFirst: Int32Array;
  readonly cross: Int32Array;
  readonly unmetSecond: Int32Array;
  readonly unmetThird: Int32Array;
  /** Load up to the minimum, and beyond it. */
  readonly minimum: Int32Array;
  readonly beyond: Int32Array;
  readonly startupQuota: Int32Array;
  readonly mentorQuota: Int32Array;
  /** Unmet slots that each startup quota forces. */
  readonly forced: Int32Array;
};

/** Appends an arc that costs nothing on any level. */
export function addArc(net: Network, arc: { tail: number; head: number; cap: number }): number {
  const a = net.arcs++;
  net.tail[a] = arc.tail;
  net.head[a] = arc.head;
  net.cap[a] = arc.cap;
  return a;
}

/** Appends the arc of pair k; the arrays grow when they are full. */
export function addPairArc(net: Network, instance: Instance, k: number): void {
  const { pairs } = net;
  if (net.arcs === net.tail.length) growArcs(net);
  const i = pairs.startup[k] as number;
  const j = pairs.mentor[k] as number;
  const score = pairs.score[k] as number;
  const below = score < net.floor;
  const second = net.second[i] as number;
  const usable = score !== FORBIDDEN && instance.open[j] === 1 && !(below && second < 0);
  const tail = below && second >= 0 ? second : net.first(i);
  const a = addArc(net, { tail, head: net.mentor(j), cap: usable ? 1 : 0 });
  (net.costs[2] as Float64Array)[a] = -score;
  (net.costs[3] as Float64Array)[a] = instance.tie(i, j);
}

function growArcs(net: Network): void {
  const size = 2 * net.tail.length;
  const wide = (values: Int32Array) => {
    const larger = new Int32Array(size);
    larger.set(values);
    return larger;
  };
  net.tail = wide(net.tail);
  net.head = wide(net.head);
  net.cap = wide(net.cap);
  net.costs = net.costs.map((values) => {
    const larger = new Float64Array(size);
    larger.set(values);
    return larger;
  });
}
