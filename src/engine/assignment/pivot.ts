import type { Network } from './network.ts';
import { following, hang, LOWER, unhang, UPPER, type Tree } from './spanning-tree.ts';

/** A network simplex under way: the flow, the basis, and one column of potentials per level that has been reached. */
export type Simplex = {
  readonly net: Network;
  flow: Int32Array;
  readonly tree: Tree;
  readonly potentials: Float64Array[];
  pivots: number;
  cursor: number;
};

/** One exchange: the cycle that the entering arc closes is filled until an arc blocks; the last blocking one leaves. */
export function pivot(simplex: Simplex, level: number, entering: number): void {
  const { net, tree, flow } = simplex;
  const { parent, pred } = tree;
  const atLower = tree.state[entering] === LOWER;
  const first = (atLower ? net.tail[entering] : net.head[entering]) as number;
  const second = (atLower ? net.head[entering] : net.tail[entering]) as number;
  const join = commonAncestor(tree, first, second);
  let delta = net.cap[entering] as number;
  let leaving = -1;
  let onFirst = false;
  for (let v = first; v !== join; v = parent[v] as number) {
    const a = pred[v] as number;
    const room = (net.tail[a] as number) === v ? (flow[a] as number) : (net.cap[a] as number) - (flow[a] as number);
    if (room >= delta) continue;
    delta = room;
    leaving = v;
    onFirst = true;
  }
  for (let v = second; v !== join; v = parent[v] as number) {
    const a = pred[v] as number;
    const room = (net.tail[a] as number) === v ? (net.cap[a] as number) - (flow[a] as number) : (flow[a] as number);
    if (room > delta) continue;
    delta = room;
    leaving = v;
    onFirst = false;
  }
  if (delta > 0) pushAround(simplex, { entering, first, second, join, delta: atLower ? delta : -delta });
  if (leaving < 0) {
    tree.state[entering] = atLower ? UPPER : LOWER;
    return;
  }
  const out = pred[leaving] as number;
  const [inner, outer] = onFirst ? [first, second] : [second, first];
  reroot(tree, { top: leaving, inner, outer, arc: entering });
  tree.state[out] = flow[out] === 0 ? LOWER : UPPER;
  shiftSubtree(simplex, level, inner);
}

function commonAncestor(tree: Tree, first: number, second: number): number {
  const { parent, depth } = tree;
  let [a, b] = [first, second];
  while ((depth[a] as number) > (depth[b] as number)) a = parent[a] as number;
  while ((depth[b] as number) > (depth[a] as number)) b = parent[b] as number;
  while (a !== b) {
    a = parent[a] as number;
    b = parent[b] as number;
  }
  return a;
}

type Cycle = { entering: number; first: number; second: number; join: number; delta: number };

/** `delta` is signed as the entering arc's flow changes; along the cycle it is always its absolute value. */
function pushAround({ net, tree, flow }: Simplex, { entering, first, second, join, delta }: Cycle): void {
  const units = Math.abs(delta);
  flow[entering] = (flow[entering] as number) + delta;
  for (let v = first; v !== join; v = tree.parent[v] as number) {
    const a = tree.pred[v] as number;
    flow[a] = (flow[a] as number) + ((net.tail[a] as number) === v ? -units : units);
  }
  for (let v = second; v !== join; v = tree.parent[v] as number) {
    const a = tree.pred[v] as number;
    flow[a] = (flow[a] as number) + ((net.tail[a] as number) === v ? units : -units);
  }
}

/** Turns the path from `inner` up to `top` around and hangs it under `outer`. */
function reroot(tree: Tree, change: { top: number; inner: number; outer: number; arc: number }): void {
  let node = change.inner;
  let parent = change.outer;
  let arc = change.arc;
  for (;;) {
    const [oldParent, oldArc] = [tree.parent[node] as number, tree.pred[node] as number];
    unhang(tree, node);
    hang(tree, { node, parent, arc });
    if (node === change.top) return;
    parent = node;
    arc = oldArc;
    node = oldParent;
  }
}

/** New depths, and potentials moved by one constant, for all that hangs under `top`. */
function shiftSubtree({ net, tree, potentials }: Simplex, level: number, top: number): void {
  const pi = potentials[level] as Float64Array;
  const arc = tree.pred[top] as number;
  const cost = (net.costs[level] as Float64Array)[arc] as number;
  const above = pi[tree.parent[top] as number] as number;
  const shift = ((net.tail[arc] as number) === top ? above - cost : above + cost) - (pi[top] as number);
  for (let v = top; v >= 0; v = following(tree, v, top)) {
    pi[v] = (pi[v] as number) + shift;
    tree.depth[v] = (tree.depth[tree.parent[v] as number] as number) + 1;
  }
}
