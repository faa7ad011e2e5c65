import { addVector, compareTo, compareVectors, nowhere, setVector, WIDTH } from './cost-vectors.ts';
import { listOf, longerList } from './near-lists.ts';
import { clearHeap, createHeap, raise, takeLeast, type NodeHeap } from './node-heap.ts';
import type { Direction, NearList, Residual } from './residual.ts';

/** Longer lists that one question may ask for; where many are needed, solving again is quicker. */
const MOST_LONGER = 64;

/** Two searches that meet: one along the arcs from the start, one against them from the end. Kept for all questions. */
export type WaySearch = {
  readonly residual: Residual;
  readonly sides: Readonly<Record<Direction, Side>>;
  /** The shortest way known so far, and the node at which the searches meet on it. */
  readonly best: Float64Array;
  meeting: number;
};

type Side = {
  readonly distance: Float64Array;
  readonly before: Int32Array;
  /** 0 unseen, 1 seen, 2 settled. */
  readonly state: Uint8Array;
  readonly heap: NodeHeap;
  readonly seen: number[];
  readonly settled: number[];
};

/** A way from one node to another: its nodes in order, and its reduced cost, level by level. */
export type Way = { readonly nodes: readonly number[]; readonly length: Float64Array };

/** What the way may not use: one pair, both ways. `limit`: a way that is as long or longer is of no use. */
export type WayQuestion = {
  readonly from: number;
  readonly to: number;
  readonly without: readonly [tail: number, head: number] | null;
  readonly limit: Float64Array | null;
};

export function createWaySearch(residual: Residual): WaySearch {
  const { nodes } = residual.run.net;
  const side = (): Side => {
    const distance = new Float64Array(WIDTH * nodes);
    return {
      distance,
      before: new Int32Array(nodes).fill(-1),
      state: new Uint8Array(nodes),
      heap: createHeap(nodes, (a, b) => compareVectors(distance, a, b) < 0),
      seen: [],
      settled: [],
    };
  };
  return { residual, sides: { out: side(), into: side() }, best: nowhere(), meeting: -1 };
}

/**
 * The cheapest way over the whole table, by Dijkstra from both ends: they stop when what both have still to settle is together no nearer
 * than the best way found, and when no pair outside the lists that were read could shorten it. 'none' where there is no
 * way below the limit, null where too much would have to be looked at (or an arc is negative, which a proven run has not).
 */
export function cheapestWay(search: WaySearch, question: WayQuestion): Way | 'none' | null {
  const { sides, best } = search;
  begin(search, question);
  for (let longer = 0; ;) {
    while (!isOver(search)) {
      const direction: Direction = sides.out.heap.size <= sides.into.heap.size ? 'out' : 'into';
      const node = takeLeast(sides[direction].heap);
      sides[direction].state[node] = 2;
      sides[direction].settled.push(node);
      if (!scan(search, question, { direction, node, list: listOf(search.residual, direction, node) })) return null;
    }
    const short = tooShort(search);
    longer += short.length;
    if (longer > MOST_LONGER) return null;
    if (short.length === 0) break;
    for (const { direction, node } of short) {
      if (!scan(search, question, { direction, node, list: longerList(search.residual, direction, node) })) return null;
    }
  }
  return search.meeting < 0 ? 'none' : { nodes: nodesOf(search), length: best.slice() };
}

function begin(search: WaySearch, { from, to, limit }: WayQuestion): void {
  const { sides } = search;
  for (const [side, end] of [
    [sides.out, from],
    [sides.into, to],
  ] as const) {
    for (const node of side.seen) side.state[node] = 0;
    side.seen.length = 0;
    side.settled.length = 0;
    clearHeap(side.heap);
    side.distance.fill(0, WIDTH * end, WIDTH * (end + 1));
    side.before[end] = -1;
    side.state[end] = 1;
    side.seen.push(end);
    raise(side.heap, end);
  }
  search.best.set(limit ?? nowhere());
  search.meeting = -1;
}

const sum = new Float64Array(WIDTH);

function isOver({ sides: { out, into }, best }: WaySearch): boolean {
  if (out.heap.size === 0 || into.heap.size === 0) return true;
  setVector(sum, out.distance, out.heap.items[0] as number);
  addVector(sum, into.distance, into.heap.items[0] as number);
  return compareTo(sum, best, 0) >= 0;
}

type Reading = { readonly direction: Direction; readonly node: number; readonly list: NearList };

/** Looks along a list as far as it can matter. False when an arc is negative. */
function scan(search: WaySearch, { without }: WayQuestion, { direction, node, list }: Reading): boolean {
  const { best } = search;
  const [side, other] =
    direction === 'out' ? [search.sides.out, search.sides.into] : [search.sides.into, search.sides.out];
  if (list.ends.length > 0 && compareTo(zero, list.lengths, 0) > 0) return false;
  for (let k = 0; k < list.ends.length; k++) {
    const end = list.ends[k] as number;
    setVector(sum, side.distance, node);
    addVector(sum, list.lengths, k);
    if (compareTo(sum, best, 0) >= 0) return true;
    if (without?.includes(node) === true && without.includes(end)) continue;
    const state = side.state[end] as number;
    if (state !== 0 && compareTo(sum, side.distance, end) >= 0) continue;
    if (state === 0) side.seen.push(end);
    // Settled before a longer list showed a shorter way: once more.
    side.state[end] = 1;
    side.distance.set(sum, WIDTH * end);
    side.before[end] = node;
    raise(side.heap, end);
    if (other.state[end] === 0) continue;
    addVector(sum, other.distance, end);
    if (compareTo(sum, best, 0) >= 0) continue;
    best.set(sum);
    search.meeting = end;
  }
  return true;
}

const zero = new Float64Array(WIDTH);

type Place = { readonly direction: Direction; readonly node: number };

/** Settled nodes from which something outside their lists could still shorten the way. */
function tooShort({ residual, sides, best }: WaySearch): Place[] {
  const found: Place[] = [];
  for (const direction of ['out', 'into'] as const) {
    const { settled, distance } = sides[direction];
    for (const node of settled) {
      setVector(sum, distance, node);
      const { ends, lengths } = listOf(residual, direction, node);
      addVector(sum, lengths, ends.length);
      if (compareTo(sum, best, 0) < 0) found.push({ direction, node });
    }
  }
  return found;
}

/** From the start over the meeting to the end; circles, which cost nothing, are left out. */
function nodesOf({ sides, meeting }: WaySearch): number[] {
  const nodes: number[] = [];
  for (let v = meeting; v >= 0; v = sides.out.before[v] as number) nodes.unshift(v);
  for (let v = sides.into.before[meeting] as number; v >= 0; v = sides.into.before[v] as number) nodes.push(v);
  const way: number[] = [];
  for (const node of nodes) {
    const at = way.indexOf(node);
    if (at >= 0) way.length = at;
    way.push(node);
  }
  return way;
}
