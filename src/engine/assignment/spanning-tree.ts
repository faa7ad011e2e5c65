import { ROOT, type Network } from './network.ts';

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

/**
 * A strongly feasible tree for a feasible flow: arcs strictly between their bounds first, then arcs with room towards
 * the root, breadth first so that the tree is shallow. Nodes that cannot reach the root take no part in any
 * exchange: their arcs are put out of play. O(nodes + structure + chosen pairs + pairs).
 */
export function plantTree(net: Network, flow: Int32Array): Tree {
  const tree = bareTree(net, flow);
  const links = incidence(net, flow);
  const queue = new Int32Array(net.nodes);
  const reached = new Uint8Array(net.nodes);
  reached[ROOT] = 1;
  let size = 1;
  const attach = (node: number, arc: number) => {
    const parent = ((net.tail[arc] as number) === node ? net.head[arc] : net.tail[arc]) as number;
    hang(tree, { node, parent, arc });
    reached[node] = 1;
    queue[size++] = node;
  };
  const grow = (from: number, visit: (other: number, arc: number) => void, onlyFree: boolean) => {
    for (let at = links.start[from] as number; at < (links.start[from + 1] as number); at++) {
      const arc = links.arcs[at] as number;
      const isTail = (net.tail[arc] as number) === from;
      const other = (isTail ? net.head[arc] : net.tail[arc]) as number;
      if (reached[other] === 1) continue;
      const full = flow[arc] === net.cap[arc];
      const empty = flow[arc] === 0;
      // From the other end to here: along the arc when it has room, against it when it carries something.
      if (onlyFree ? !full && !empty : isTail ? !empty : !full) visit(other, arc);
    }
  };
  // A component of free arcs is taken in whole before anything else is hung.
  const takeFree = (from: number) => {
    for (let at = from; at < size; at++) grow(queue[at] as number, attach, true);
  };
  takeFree(0);
  const attachWithFree = (node: number, arc: number) => {
    attach(node, arc);
    takeFree(size - 1);
  };
  for (let at = 0; at < size; at++) grow(queue[at] as number, attachWithFree, false);
  settleStranded(net, tree, reached);
  return tree;
}

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

/** Structural and chosen arcs by node, both ends. */
function incidence(net: Network, flow: Int32Array): { start: Int32Array; arcs: Int32Array } {
  const start = new Int32Array(net.nodes + 1);
  const listed: number[] = [];
  for (let a = 0; a < net.arcs; a++) {
    if (net.cap[a] === 0 || (a >= net.pairBase && flow[a] === 0)) continue;
    listed.push(a);
    for (const node of [net.tail[a] as number, net.head[a] as number])
      start[node + 1] = (start[node + 1] as number) + 1;
  }
  for (let v = 0; v < net.nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const arcs = new Int32Array(2 * listed.length);
  const fill = start.slice();
  for (const a of listed) {
    for (const node of [net.tail[a] as number, net.head[a] as number]) {
      arcs[fill[node] as number] = a;
      fill[node] = (fill[node] as number) + 1;
    }
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
