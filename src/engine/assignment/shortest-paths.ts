import { ROOT, type Network } from './network.ts';
import { augment, createSearch, type Search, settleUntil, shiftPotentials } from './path-search.ts';

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
