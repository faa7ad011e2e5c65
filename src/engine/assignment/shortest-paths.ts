import { ROOT, type Network } from './network.ts';
import { clearHeap, createHeap, raise, takeLeast, type NodeHeap } from './node-heap.ts';

export type PathFlow = { readonly flow: Int32Array; readonly potentials: Float64Array[] };

/**
 * The second implementation: successive shortest paths, every unit along a path that is cheapest in the order of the
 * levels, all levels at once (vectors of costs compared place by place are an ordered group, so Dijkstra's rule and
 * potentials hold for them as for numbers). Shares nothing with the network simplex but the network.
 * O(slots × arcs × log nodes). `poll` is asked after each path; false stops and returns null.
 */
export function shortestPathFlow(net: Network, levels: number, poll: () => boolean): PathFlow | null {
  const search = createSearch(net, levels);
  startPotentials(search);
  const excess = Int32Array.from(net.supply);
  for (let v = 0; v < net.nodes; v++) {
    while ((excess[v] as number) > 0) {
      if (!poll()) return null;
      const end = nearestDeficit(search, v, excess);
      if (end < 0) throw new Error('A unit cannot reach the root, though every slot may stay unmet.');
      augment(search, { from: v, to: end, excess });
    }
  }
  for (const column of search.potentials) {
    const base = column[ROOT] as number;
    for (let v = 0; v < net.nodes; v++) column[v] = (column[v] as number) - base;
  }
  return { flow: search.flow, potentials: search.potentials };
}

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

/** Minus the distance to the root (Bellman and Ford): costs may be negative, but nothing flows yet and no cycle exists. */
function startPotentials({ net, costs, potentials }: Search): void {
  const known = new Uint8Array(net.nodes);
  known[ROOT] = 1;
  for (let changed = true; changed;) {
    changed = false;
    for (let a = 0; a < net.arcs; a++) {
      const [u, v] = [net.tail[a] as number, net.head[a] as number];
      if (net.cap[a] === 0 || known[v] === 0) continue;
      const through = potentials.map(
        (column, at) => (column[v] as number) - ((costs[at] as Float64Array)[a] as number),
      );
      const current = potentials.map((column) => column[u] as number);
      if (known[u] === 1 && !isBefore(current, through)) continue;
      potentials.forEach((column, at) => (column[u] = through[at] as number));
      known[u] = 1;
      changed = true;
    }
  }
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

/** Dijkstra up to the first node that wants flow; then all settled nodes get their new potential. */
function nearestDeficit(search: Search, from: number, excess: Int32Array): number {
  const end = settleUntil(search, from, (v) => (excess[v] as number) < 0);
  if (end >= 0) shiftPotentials(search, end);
  return end;
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
  const { net, flow, done, via, heap, dist, touched } = search;
  for (let at = search.start[v] as number; at < (search.start[v + 1] as number); at++) {
    const a = search.arcs[at] as number;
    const forward = net.tail[a] === v;
    const w = (forward ? net.head[a] : net.tail[a]) as number;
    if (done[w] === 1 || (forward ? flow[a] === net.cap[a] : flow[a] === 0)) continue;
    const isNew = heap.place[w] === -1;
    if (!isNew && !isCloser(search, { a, v, w, sign: forward ? 1 : -1 })) continue;
    if (isNew) touched.push(w);
    for (let level = 0; level < dist.length; level++) {
      (dist[level] as Float64Array)[w] = distanceOver(search, level, { a, v, w, sign: forward ? 1 : -1 });
    }
    via[w] = a;
    raise(heap, w);
  }
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

function shiftPotentials({ potentials, dist, touched, done }: Search, end: number): void {
  potentials.forEach((column, level) => {
    const lengths = dist[level] as Float64Array;
    const limit = lengths[end] as number;
    for (const v of touched) if (done[v] === 1) column[v] = (column[v] as number) + (lengths[v] as number) - limit;
  });
}

function augment({ net, flow, via }: Search, path: { from: number; to: number; excess: Int32Array }): void {
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
