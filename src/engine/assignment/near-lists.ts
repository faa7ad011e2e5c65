import { compareVectors, nowhere, WIDTH } from './cost-vectors.ts';
import { isChosen } from './pair-list.ts';
import {
  type Direction,
  type Draft,
  type NearList,
  pairLength,
  potentialAt,
  type Residual,
  usableRow,
} from './residual.ts';
import { FORBIDDEN } from './score-source.ts';

/** What lies near a node, from what is kept of it. */
export function listOf(residual: Residual, direction: Direction, node: number): NearList {
  const known = residual.lists[direction].get(node);
  if (known !== undefined) return known;
  const draft = draftOf(residual, direction, node);
  const { at, top } = pairsKept(residual, direction, node);
  for (let k = at; top && k < at + (top.sizes[at / top.k] as number); k++) {
    addPair(residual, draft, { direction, node, end: top.items[k] as number, score: top.scores[k] as number });
  }
  const list = sorted(draft, draft.count, beyondOf(residual, direction, node));
  residual.lists[direction].set(node, list);
  return list;
}

/** Reads the lists of all nodes, so that the first question pays for it and later ones only search. O(kept pairs). */
export function readLists(residual: Residual): void {
  for (let node = 0; node < residual.run.net.nodes; node++) {
    listOf(residual, 'out', node);
    listOf(residual, 'into', node);
  }
}

/** A longer list of the same node, from its whole row or column. O(m log m) or O(n log n). */
export function longerList(residual: Residual, direction: Direction, node: number): NearList {
  const known = listOf(residual, direction, node).ends.length;
  const draft = draftOf(residual, direction, node);
  const fixed = draft.count;
  if (direction === 'out') addRow(residual, draft, node);
  else addColumn(residual, draft, node);
  const list = sorted(draft, fixed + 8 * (known + 1), nowhere());
  residual.lists[direction].set(node, list);
  return list;
}

/** A place for one entry more; the arrays grow when they are full. */
function nextPlace(draft: Draft, end: number): number {
  if (draft.count === draft.ends.length) {
    const [ends, lengths] = [new Int32Array(2 * draft.count), new Float64Array(2 * WIDTH * draft.count)];
    ends.set(draft.ends);
    lengths.set(draft.lengths);
    draft.ends = ends;
    draft.lengths = lengths;
    draft.order = new Int32Array(2 * draft.count);
  }
  draft.ends[draft.count] = end;
  return draft.count++;
}

/** The arcs of the structure and of chosen pairs. */
function draftOf({ run, steps, draft }: Residual, direction: Direction, node: number): Draft {
  const { net } = run;
  const { start, arcs } = steps[direction];
  draft.count = 0;
  for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
    const step = arcs[at] as number;
    const a = step >> 1;
    const sign = step % 2 === 0 ? 1 : -1;
    const [tail, head] = [net.tail[a] as number, net.head[a] as number];
    const place = nextPlace(draft, tail === node ? head : tail);
    for (let level = 0; level < WIDTH; level++) {
      const cost = run.potentials[level] === undefined ? 0 : (net.costs[level]?.[a] ?? 0);
      draft.lengths[WIDTH * place + level] =
        sign * (cost + potentialAt(run, level, tail) - potentialAt(run, level, head));
    }
  }
  return draft;
}

type Lists = Residual['tops'][Direction];

/** Which list of the kept pairs is this node's. */
function pairsKept(
  { run, tops, owner }: Residual,
  direction: Direction,
  node: number,
): { at: number; top: Lists | null } {
  if (direction === 'out') return { at: node * tops.out.k, top: (owner[node] as number) >= 0 ? tops.out : null };
  const mentor = node - run.net.mentor(0);
  const isMentor = mentor >= 0 && mentor < run.instance.m;
  return { at: mentor * tops.into.k, top: isMentor ? tops.into : null };
}

type PairEnd = { readonly direction: Direction; readonly node: number; readonly end: number; readonly score: number };

/** `end`: a mentor's row for what leaves a startup, a startup's node for what comes to a mentor. */
function addPair({ run, owner, choice }: Residual, draft: Draft, { direction, node, end, score }: PairEnd): void {
  const first = run.net.mentor(0);
  const [tail, mentor] = direction === 'out' ? [node, end] : [end, node - first];
  const startup = owner[tail] as number;
  if (isChosen(choice, startup, mentor)) return;
  const at = nextPlace(draft, direction === 'out' ? first + mentor : tail);
  pairLength(run, { tail, startup, mentor, score }, { lengths: draft.lengths, at });
}

function addRow(residual: Residual, draft: Draft, node: number): void {
  const { run, owner } = residual;
  const startup = owner[node] as number;
  if (startup < 0 || run.instance.openDemand[startup] === 0) return;
  usableRow(run, node, startup).forEach((score, end) => {
    if (score !== FORBIDDEN && run.instance.open[end] === 1)
      addPair(residual, draft, { direction: 'out', node, end, score });
  });
}

function addColumn(residual: Residual, draft: Draft, node: number): void {
  const { instance, net } = residual.run;
  const mentor = node - net.mentor(0);
  if (mentor < 0 || mentor >= instance.m || instance.open[mentor] === 0) return;
  for (let i = 0; i < instance.n; i++) {
    const score = instance.openDemand[i] === 0 ? FORBIDDEN : instance.scores.score(i, mentor);
    const second = net.second[i] as number;
    const isBelow = score < net.floor;
    if (score === FORBIDDEN || (isBelow && second < 0)) continue;
    addPair(residual, draft, { direction: 'into', node, end: isBelow ? second : net.first(i), score });
  }
}

/** What pairs outside the kept ones cost at least: those of the same class by score, those of others by coverage and loads. */
function beyondOf(residual: Residual, direction: Direction, node: number): Float64Array {
  const { run, classes } = residual;
  const { at, top } = pairsKept(residual, direction, node);
  if (top === null) return Float64Array.of(Infinity, 0, 0, 0);
  const list = at / top.k;
  if ((top.sizes[list] as number) < top.k) return classes.othersOf(node);
  const levels = run.potentials.length;
  const own = potentialAt(run, 2, node);
  const bar = top.bar[list] as number;
  const least = levels > 2 ? (direction === 'out' ? own : -own) - bar : 0;
  // Pairs of other classes are farther: an earlier level keeps them apart.
  return Float64Array.of(0, 0, least, levels > 3 ? -Infinity : 0);
}

/** The nearest `most` of a draft in order; nothing outside the draft is nearer than `beyond`. */
function sorted({ count, ends, lengths, order: room }: Draft, most: number, beyond: Float64Array): NearList {
  const order = room.subarray(0, count);
  for (let at = 0; at < count; at++) order[at] = at;
  if (count > SHORT) order.sort((a, b) => compareVectors(lengths, a, b));
  else sortShort(order, lengths);
  const size = Math.min(most, count);
  const list = { ends: new Int32Array(size), lengths: new Float64Array(WIDTH * (size + 1)) };
  for (let to = 0; to < size; to++) list.ends[to] = ends[order[to] as number] as number;
  for (let to = 0; to < Math.min(count, size + 1); to++) {
    const from = order[to] as number;
    for (let level = 0; level < WIDTH; level++) {
      list.lengths[WIDTH * to + level] = lengths[WIDTH * from + level] as number;
    }
  }
  if (size === count) list.lengths.set(beyond, WIDTH * size);
  return list;
}

/** Up to here insertion is quicker than a sort that calls back. */
const SHORT = 64;

function sortShort(order: Int32Array, lengths: Float64Array): void {
  for (let next = 1; next < order.length; next++) {
    const item = order[next] as number;
    let at = next;
    for (; at > 0 && compareVectors(lengths, order[at - 1] as number, item) > 0; at--) {
      order[at] = order[at - 1] as number;
    }
    order[at] = item;
  }
}
