import { compareVectors, WIDTH } from './cost-vectors.ts';
import { isChosen } from './pair-list.ts';
import { type Direction, type NearList, pairLength, potentialAt, type Residual, usableRow } from './residual.ts';
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
  const list = sorted(draft, beyondOf(residual, direction, node));
  residual.lists[direction].set(node, list);
  return list;
}

/** A longer list of the same node, from its whole row or column. O(m log m) or O(n log n). */
export function longerList(residual: Residual, direction: Direction, node: number): NearList {
  const draft = draftOf(residual, direction, node);
  const fixed = draft.ends.length;
  if (direction === 'out') addRow(residual, draft, node);
  else addColumn(residual, draft, node);
  const whole = sorted(draft, Float64Array.of(Infinity, 0, 0, 0));
  const size = Math.min(whole.ends.length, fixed + 8 * (listOf(residual, direction, node).ends.length + 1));
  const list =
    size === whole.ends.length
      ? whole
      : {
          ends: whole.ends.slice(0, size),
          lengths: whole.lengths.slice(0, WIDTH * size),
          beyond: whole.lengths.slice(WIDTH * size, WIDTH * (size + 1)),
        };
  residual.lists[direction].set(node, list);
  return list;
}

type Draft = { readonly ends: number[]; readonly lengths: number[] };

/** The arcs of the structure and of chosen pairs. */
function draftOf({ run, steps }: Residual, direction: Direction, node: number): Draft {
  const { net } = run;
  const { start, arcs } = steps[direction];
  const draft: Draft = { ends: [], lengths: [] };
  for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
    const step = arcs[at] as number;
    const a = step >> 1;
    const sign = step % 2 === 0 ? 1 : -1;
    const [tail, head] = [net.tail[a] as number, net.head[a] as number];
    draft.ends.push(tail === node ? head : tail);
    for (let level = 0; level < WIDTH; level++) {
      const cost = run.potentials[level] === undefined ? 0 : (net.costs[level]?.[a] ?? 0);
      draft.lengths.push(sign * (cost + potentialAt(run, level, tail) - potentialAt(run, level, head)));
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

const scratch = { lengths: new Float64Array(WIDTH), at: 0 };

/** `end`: a mentor's row for what leaves a startup, a startup's node for what comes to a mentor. */
function addPair({ run, owner, choice }: Residual, draft: Draft, { direction, node, end, score }: PairEnd): void {
  const first = run.net.mentor(0);
  const [tail, mentor] = direction === 'out' ? [node, end] : [end, node - first];
  const startup = owner[tail] as number;
  if (isChosen(choice, startup, mentor)) return;
  pairLength(run, { tail, startup, mentor, score }, scratch);
  draft.ends.push(direction === 'out' ? first + mentor : tail);
  draft.lengths.push(...scratch.lengths);
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

function sorted({ ends, lengths }: Draft, beyond: Float64Array): NearList {
  const values = Float64Array.from(lengths);
  const order = Array.from(ends, (_, at) => at).sort((a, b) => compareVectors(values, a, b));
  const list = { ends: new Int32Array(ends.length), lengths: new Float64Array(values.length), beyond };
  order.forEach((from, to) => {
    list.ends[to] = ends[from] as number;
    list.lengths.set(values.subarray(WIDTH * from, WIDTH * (from + 1)), WIDTH * to);
  });
  return list;
}
