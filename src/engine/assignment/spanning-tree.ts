import { ROOT, type Network } from './network.ts';
import { createHeap, raise, takeLeast } from './node-heap.ts';

/** Nonbasic arcs are at their lower bound, at their upper bound, or out of play: in the tree, or settled by a level. */
export const LOWER = 1;
export const UPPER = -1;
export const IDLE = 0;

/**
 * A rooted spanning tree with children as linked lists. `pred[v]` is the arc between v and its parent. It is *strongly
 * feasible*: each node can send a unit to the root along the tree, which keeps degenerate pivots from cycling
 * (Cunningham 1976).
 */
export type Tree = {
  readonly parent: Int32Array;
  readonly pred: Int32Array;
  readonly depth: Int32Array;
  readonly child: Int32Array;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  state: Int8Array;
};

/** Arcs that cost coverage are taken into the tree only where nothing else leads to the root. */
const FAR = 2 ** 44;

/**
 * A strongly feasible tree for a feasible flow: each node on its cheapest way to the root through arcs that have room,
 * by the score level's costs at `guide` prices (Dijkstra; reduced costs below zero count as zero). At optimal prices the
 * tree is optimal already; at nearly optimal ones few pivots remain. Arcs strictly between their bounds are always in
 * it. Nodes that cannot reach the root take no part in any exchange: their arcs are put out of play.
 * O(arcs + nodes log nodes).
 */
export function plantTree(net: Network, flow: Int32Array, guide: Float64Array): Tree {
  const tree = bareTree(net, flow);
  const links = incidence(net);
  const length = new Float64Array(net.nodes).fill(Infinity);
  const via = new Int32Array(net.nodes).fill(-1);
  const reached = new Uint8Array(net.nodes);
  const heap = createHeap(net.nodes, (a, b) => (length[a] as number) < (length[b] as number));
  const coverage = net.costs[0] as Float64Array;
  const score = net.costs[2] as Float64Array;
  const fresh: number[] = [];
  const attach = (node: number, arc: number) => {
    if (arc >= 0) hang(tree, { node, parent: otherEnd(net, arc, node), arc });
    reached[node] = 1;
    fresh.push(node);
  };
  const reach = (other: number, arc: number, from: number) => {
    const isFull = flow[arc] === net.cap[arc];
    if (!isFull && flow[arc] !== 0) {
      // A component of free arcs is taken in whole before anything else is hung.
      length[other] = length[from] as number;
      attach(other, arc);
      return;
    }
    const forward = (net.tail[arc] as number) === other;
    if (forward ? isFull : !isFull) return;
    const reduced =
      (score[arc] as number) + (guide[net.tail[arc] as number] as number) - (guide[net.head[arc] as number] as number);
    const step = Math.max(0, forward ? reduced : -reduced) + ((coverage[arc] as number) > 0 ? FAR : 0);
    if ((length[from] as number) + step >= (length[other] as number)) return;
    length[other] = (length[from] as number) + step;
    via[other] = arc;
    raise(heap, other);
  };
  const expand = (from: number) => {
    for (let at = links.start[from] as number; at < (links.start[from + 1] as number); at++) {
      const arc = links.arcs[at] as number;
      const other = otherEnd(net, arc, from);
      if (reached[other] === 0) reach(other, arc, from);
    }
  };
  length[ROOT] = 0;
  attach(ROOT, -1);
  for (;;) {
    for (let node = fresh.pop(); node !== undefined; node = fresh.pop()) expand(node);
    if (heap.size === 0) break;
    const node = takeLeast(heap);
    if (reached[node] === 0) attach(node, via[node] as number);
  }
  settleStranded(net, tree, reached);
  return tree;
}

const otherEnd = (net: Network, arc: number, node: number): number =>
  ((net.tail[arc] as number) === node ? net.head[arc] : net.tail[arc]) as number;

function bareTree(net: Network, flow: Int32Array): Tree {
  const none = () => new Int32Array(net.nodes).fill(-1);
  const state = new Int8Array(net.tail.length);
  for (let a = 0; a < net.arcs; a++) {
    if (net.cap[a] !== 0) state[a] = flow[a] === 0 ? LOWER : UPPER;
  }
  return {
    parent: none(),
    pred: none(),
    depth: new Int32Array(net.nodes),
    child: none(),
    next: none(),
    prev: none(),
    state,
  };
}

/** Arcs by node, both ends; arcs without capacity are left out. */
function incidence(net: Network): { start: Int32Array; arcs: Int32Array } {
  const start = new Int32Array(net.nodes + 2);
  const { tail, head, cap } = net;
  const count = (node: number) => (start[node + 2] = (start[node + 2] as number) + 1);
  for (let a = 0; a < net.arcs; a++) {
    if (cap[a] === 0) continue;
    count(tail[a] as number);
    count(head[a] as number);
  }
  for (let v = 1; v < start.length; v++) start[v] = (start[v] as number) + (start[v - 1] as number);
  const arcs = new Int32Array(start[net.nodes + 1] as number);
  const put = (node: number, a: number) => {
    const at = start[node + 1] as number;
    arcs[at] = a;
    start[node + 1] = at + 1;
  };
  for (let a = 0; a < net.arcs; a++) {
    if (cap[a] === 0) continue;
    put(tail[a] as number, a);
    put(head[a] as number, a);
  }
  return { start, arcs };
}

function settleStranded(net: Network, tree: Tree, reached: Uint8Array): void {
  if (!reached.includes(0)) return;
  for (let a = 0; a < net.arcs; a++) {
    if (reached[net.tail[a] as number] === 0 || reached[net.head[a] as number] === 0) tree.state[a] = IDLE;
  }
}

export type Branch = { readonly node: number; readonly parent: number; readonly arc: number };

/** Hangs a node under a parent by an arc, which leaves the nonbasic ones. */
export function hang(tree: Tree, { node, parent, arc }: Branch): void {
  tree.state[arc] = IDLE;
  tree.parent[node] = parent;
  tree.pred[node] = arc;
  tree.depth[node] = (tree.depth[parent] as number) + 1;
  const sibling = tree.child[parent] as number;
  tree.next[node] = sibling;
  tree.prev[node] = -1;
  if (sibling >= 0) tree.prev[sibling] = node;
  tree.child[parent] = node;
}

/** Takes a node off its parent's list of children; the node keeps its own. */
export function unhang(tree: Tree, node: number): void {
  const [before, after] = [tree.prev[node] as number, tree.next[node] as number];
  if (before >= 0) tree.next[before] = after;
  else tree.child[tree.parent[node] as number] = after;
  if (after >= 0) tree.prev[after] = before;
}

/** The node after v in a walk over the subtree of `top`, children first; -1 at the end. */
export function following(tree: Tree, v: number, top: number): number {
  const down = tree.child[v] as number;
  if (down >= 0) return down;
  let node = v;
  while (node !== top && (tree.next[node] as number) < 0) node = tree.parent[node] as number;
  return node === top ? -1 : (tree.next[node] as number);
}
