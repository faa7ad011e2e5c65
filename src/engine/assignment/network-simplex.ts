import { ROOT, type Network } from './network.ts';
import { pivot, type Simplex } from './pivot.ts';
import { following, IDLE, LOWER, plantTree } from './spanning-tree.ts';

/** Called between pivots; false stops the run. */
export type Poll = (simplex: Simplex) => boolean;

const POLL_EVERY = 1024;

/** A basis for a feasible flow; `guide` holds a guess of each node's potential on the score level. */
export function startSimplex(net: Network, flow: Int32Array, guide: Float64Array): Simplex {
  const potentials = net.costs.map(() => new Float64Array(net.nodes));
  return { net, flow, tree: plantTree(net, flow, guide), potentials, pivots: 0, cursor: 0 };
}

/** Brings the arrays of a run up to the arcs that its network has gained; they start empty. */
export function takeNewArcs(simplex: Simplex, from: number): void {
  const { net, tree } = simplex;
  if (simplex.flow.length < net.tail.length) {
    const flow = new Int32Array(net.tail.length);
    flow.set(simplex.flow);
    simplex.flow = flow;
    const state = new Int8Array(net.tail.length);
    state.set(tree.state);
    tree.state = state;
  }
  for (let a = from; a < net.arcs; a++) tree.state[a] = net.cap[a] === 0 ? IDLE : LOWER;
}

/** Sets the potentials of a level from the tree: reduced costs of tree arcs are zero and the root's potential is 0. */
export function setPotentials(simplex: Simplex, level: number): void {
  const { net, tree } = simplex;
  const cost = net.costs[level] as Float64Array;
  const pi = simplex.potentials[level] as Float64Array;
  pi[ROOT] = 0;
  for (let v = tree.child[ROOT] as number; v >= 0; v = following(tree, v, ROOT)) {
    const arc = tree.pred[v] as number;
    const above = pi[tree.parent[v] as number] as number;
    pi[v] = (net.tail[arc] as number) === v ? above - (cost[arc] as number) : above + (cost[arc] as number);
  }
}

/**
 * Minimises one level over the arcs that earlier levels have left in play, from potentials that are up to date. Reduced cost of
 * an arc u → v is c + p(u) - p(v). False when the poll stopped it or the limit of pivots was reached; the flow is feasible
 * either way.
 */
export function continueLevel(simplex: Simplex, level: number, limits: { maxPivots: number; poll: Poll }): boolean {
  for (;;) {
    const entering = cheapestOfBlock(simplex, level);
    if (entering < 0) return true;
    if (simplex.pivots >= limits.maxPivots) return false;
    pivot(simplex, level, entering);
    if (++simplex.pivots % POLL_EVERY === 0 && !limits.poll(simplex)) return false;
  }
}

/** Settles a level: arcs whose reduced cost is not zero keep their flow on every later level. */
export function settleLevel(simplex: Simplex, level: number): void {
  const { net, tree } = simplex;
  const cost = net.costs[level] as Float64Array;
  const pi = simplex.potentials[level] as Float64Array;
  for (let a = 0; a < net.arcs; a++) {
    if (tree.state[a] === IDLE) continue;
    const reduced = (cost[a] as number) + (pi[net.tail[a] as number] as number) - (pi[net.head[a] as number] as number);
    if (reduced !== 0) tree.state[a] = IDLE;
  }
}

/** Block search: the most violating arc of the next block that has one, round robin; -1 when no arc violates. */
function cheapestOfBlock(simplex: Simplex, level: number): number {
  const { net, tree } = simplex;
  const { tail, head, arcs } = net;
  const { state } = tree;
  const cost = net.costs[level] as Float64Array;
  const pi = simplex.potentials[level] as Float64Array;
  const block = Math.max(64, Math.ceil(Math.sqrt(arcs)));
  let best = -1;
  let worst = 0;
  let a = simplex.cursor < arcs ? simplex.cursor : 0;
  for (let seen = 0; seen < arcs;) {
    const end = Math.min(arcs, a + Math.min(block, arcs - seen));
    seen += end - a;
    for (; a < end; a++) {
      const reduced =
        (state[a] as number) *
        ((cost[a] as number) + (pi[tail[a] as number] as number) - (pi[head[a] as number] as number));
      if (reduced < worst) {
        worst = reduced;
        best = a;
      }
    }
    if (a === arcs) a = 0;
    if (best >= 0) break;
  }
  simplex.cursor = a;
  return best;
}
