import type { Network } from './network.ts';
import { clearHeap, createHeap, raise, takeLeast, type NodeHeap } from './node-heap.ts';

/** A network to be searched by Dijkstra on vectors of reduced costs, compared place by place. */
export type Search = {
  readonly net: Network;
  readonly costs: readonly Float64Array[];
  readonly start: Int32Array;
  readonly arcs: Int32Array;
  readonly flow: Int32Array;
  readonly potentials: Float64Array[];
  readonly dist: Float64Array[];
  readonly via: Int32Array;
  readonly done: Uint8Array;
  readonly heap: NodeHeap;
  readonly touched: number[];
};

/** An empty flow and zero potentials over a network, ready to be searched. */
export function createSearch(net: Network, levels: number): Search {
  const start = new Int32Array(net.nodes + 1);
  for (let a = 0; a < net.arcs; a++) {
    if (net.cap[a] === 0) continue;
    for (const v of [net.tail[a] as number, net.head[a] as number]) start[v + 1] = (start[v + 1] as number) + 1;
  }
  for (let v = 0; v < net.nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const arcs = new Int32Array(start[net.nodes] as number);
  const fill = start.slice();
  for (let a = 0; a < net.arcs; a++) {
    if (net.cap[a] === 0) continue;
    for (const v of [net.tail[a] as number, net.head[a] as number]) {
      arcs[fill[v] as number] = a;
      fill[v] = (fill[v] as number) + 1;
    }
  }
  const columns = () => Array.from({ length: levels }, () => new Float64Array(net.nodes));
  const dist = columns();
  const less = (a: number, b: number) => {
    for (const column of dist) {
      if (column[a] !== column[b]) return (column[a] as number) < (column[b] as number);
    }
    return false;
  };
  return {
    net,
    costs: net.costs.slice(0, levels),
    start,
    arcs,
    flow: new Int32Array(net.tail.length),
    potentials: columns(),
    dist,
    via: new Int32Array(net.nodes).fill(-1),
    done: new Uint8Array(net.nodes),
    heap: createHeap(net.nodes, less),
    touched: [],
  };
}

/** Dijkstra over reduced costs, which must not be negative, up to the first node that `isEnd`; its number, or -1. */
export function settleUntil(search: Search, from: number, isEnd: (node: number) => boolean): number {
  const { heap, done, dist, via, touched } = search;
  for (const v of touched) {
    done[v] = 0;
    via[v] = -1;
  }
  touched.length = 0;
  clearHeap(heap);
  for (const column of dist) column[from] = 0;
  raise(heap, from);
  touched.push(from);
  while (heap.size > 0) {
    const v = takeLeast(heap);
    done[v] = 1;
    if (isEnd(v)) return v;
    relaxFrom(search, v);
  }
  return -1;
}

function relaxFrom(search: Search, v: number): void {
  const { start, arcs } = search;
  for (let at = start[v] as number; at < (start[v + 1] as number); at++) relaxOver(search, v, arcs[at] as number);
}

function relaxOver(search: Search, v: number, a: number): void {
  const { net, flow, done, via, heap, dist, touched } = search;
  const forward = net.tail[a] === v;
  const w = (forward ? net.head[a] : net.tail[a]) as number;
  if (done[w] === 1 || (forward ? flow[a] === net.cap[a] : flow[a] === 0)) return;
  const isNew = heap.place[w] === -1;
  const step = { a, v, w, sign: forward ? 1 : -1 };
  if (!isNew && !isCloser(search, step)) return;
  if (isNew) touched.push(w);
  for (let level = 0; level < dist.length; level++) {
    (dist[level] as Float64Array)[w] = distanceOver(search, level, step);
  }
  via[w] = a;
  raise(heap, w);
}

type Step = { readonly a: number; readonly v: number; readonly w: number; readonly sign: number };

function distanceOver({ costs, potentials, dist }: Search, level: number, { a, v, w, sign }: Step): number {
  const pi = potentials[level] as Float64Array;
  const reduced = sign * ((costs[level] as Float64Array)[a] as number) + (pi[v] as number) - (pi[w] as number);
  return ((dist[level] as Float64Array)[v] as number) + reduced;
}

function isCloser(search: Search, step: Step): boolean {
  for (let level = 0; level < search.dist.length; level++) {
    const now = (search.dist[level] as Float64Array)[step.w] as number;
    const through = distanceOver(search, level, step);
    if (through !== now) return through < now;
  }
  return false;
}

/** All settled nodes get the potential that makes the path to `end` cost nothing. */
export function shiftPotentials({ potentials, dist, touched, done }: Search, end: number): void {
  potentials.forEach((column, level) => {
    const lengths = dist[level] as Float64Array;
    const limit = lengths[end] as number;
    for (const v of touched) if (done[v] === 1) column[v] = (column[v] as number) + (lengths[v] as number) - limit;
  });
}

/** Sends what both ends have along the path that was found. */
export function augment({ net, flow, via }: Search, path: { from: number; to: number; excess: Int32Array }): void {
  const { from, to, excess } = path;
  let units = Math.min(excess[from] as number, -(excess[to] as number));
  const walk = (visit: (arc: number, forward: boolean) => void) => {
    for (let v = to; v !== from;) {
      const a = via[v] as number;
      const forward = net.head[a] === v;
      visit(a, forward);
      v = (forward ? net.tail[a] : net.head[a]) as number;
    }
  };
  walk((a, forward) => {
    units = Math.min(units, forward ? (net.cap[a] as number) - (flow[a] as number) : (flow[a] as number));
  });
  walk((a, forward) => (flow[a] = (flow[a] as number) + (forward ? units : -units)));
  excess[from] = (excess[from] as number) - units;
  excess[to] = (excess[to] as number) + units;
}
