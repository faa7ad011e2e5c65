import type { Instance } from './instance.ts';
import { type ListLimits, unlistedReach } from './list-limits.ts';
import type { Network } from './network.ts';
import { isChosen, type Choice } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';

/** Pairs a startup may add in one round: enough to make progress, few enough to keep the network small. */
const PER_ROW = 8;

export type Violation = { readonly startup: number; readonly mentor: number; readonly score: number };

export type PricingTask = {
  readonly instance: Instance;
  readonly net: Network;
  readonly potentials: readonly Float64Array[];
  readonly choice: Choice;
  /** Where a look on the score level also notes the pairs whose reduced cost is zero on it and on all before. */
  readonly zeros?: Violation[] | null;
};

/**
 * Prices *every* pair of the table: those left out of the network whose reduced costs are zero on all levels before
 * `level` and negative on it. None means that the network's optimum is the optimum of the whole table. Rows in which the limits of
 * the shortlist leave no room for such a pair need no look. O(n m) at most.
 */
export function priceAll(task: PricingTask, level: number): Violation[] {
  const { instance, net } = task;
  const found: Violation[] = [];
  const candidates = new Int32Array(instance.m);
  const scan: Scan = { task, level, offsets: offsetTable(task, level), candidates, found };
  for (let startup = 0; startup < instance.n; startup++) {
    if ((instance.openDemand[startup] as number) === 0) continue;
    priceNode(scan, { startup, tail: net.first(startup), below: false });
    const second = net.second[startup] as number;
    if (second >= 0 && net.floor > -Infinity) priceNode(scan, { startup, tail: second, below: true });
  }
  return found;
}

/**
 * The tie level from the pairs that the last look on the score level noted: its potentials have not changed since, so no other
 * pair can gain. O(pairs noted).
 */
export function priceZeros(
  { instance, net, potentials, choice }: PricingTask,
  zeros: readonly Violation[],
): Violation[] {
  const pi = potentials[3] as Float64Array;
  return zeros.filter(({ startup, mentor, score }) => {
    const below = score < net.floor && (net.second[startup] as number) >= 0;
    const tail = below ? (net.second[startup] as number) : net.first(startup);
    const gain = (pi[net.mentor(mentor)] as number) - (pi[tail] as number) - instance.tie(startup, mentor);
    return gain > 0 && !isChosen(choice, startup, mentor);
  });
}

/**
 * Potentials of the mentors, -Infinity where an earlier level forbids an exchange with the class of the tail; on the
 * tie level those of the score, which must leave no slack.
 */
type Offsets = {
  readonly values: Float64Array;
  readonly largest: number;
  /** Whether a startup may have a pair outside the list that reaches so much. */
  readonly reaches: (startup: number, own: number) => boolean;
};
type OffsetTable = (tail: number) => Offsets;

function offsetTable({ instance, net, potentials }: PricingTask, level: number): OffsetTable {
  const pi = potentials[Math.min(level, 2)] as Float64Array;
  const before = potentials.slice(0, Math.min(level, 2));
  const known: { readonly wanted: readonly number[]; readonly offsets: Offsets }[] = [];
  return (tail) => {
    for (const { wanted, offsets } of known) {
      let at = 0;
      while (at < before.length && wanted[at] === (before[at] as Float64Array)[tail]) at++;
      if (at === before.length) return offsets;
    }
    const wanted = before.map((column) => column[tail] as number);
    let largest = -Infinity;
    const values = new Float64Array(instance.m).fill(-Infinity);
    for (let j = 0; j < instance.m; j++) {
      const node = net.mentor(j);
      if (instance.open[j] === 0 || before.some((column, at) => column[node] !== wanted[at])) continue;
      values[j] = pi[node] as number;
      largest = Math.max(largest, values[j] as number);
    }
    const offsets = { values, largest, reaches: reachOf(net.pairs.limits, values, level) };
    known.push({ wanted, offsets });
    return offsets;
  };
}

/** Only the levels that look at scores can learn from limits of scores. */
function reachOf(limits: ListLimits | null, offsets: Float64Array, level: number): Offsets['reaches'] {
  return limits === null || level < 2 ? () => true : unlistedReach(limits, offsets);
}

type Scan = {
  readonly task: PricingTask;
  readonly level: number;
  readonly offsets: OffsetTable;
  readonly candidates: Int32Array;
  readonly found: Violation[];
};
type RowEnd = { readonly startup: number; readonly tail: number; readonly below: boolean };

function priceNode(scan: Scan, end: RowEnd): void {
  const { task, level, candidates } = scan;
  const { values, largest, reaches } = scan.offsets(end.tail);
  const own = (task.potentials[Math.min(level, 2)] as Float64Array)[end.tail] as number;
  if (largest === -Infinity || (level < 2 && largest <= own) || !reaches(end.startup, own)) return;
  const scores = task.instance.scores.row(end.startup);
  const line = { scores, offsets: values, own };
  const count = candidatesOfRow(level, line, candidates);
  if (count > 0) keepBest(scan, end, { scores, candidates: candidates.subarray(0, count) });
}

type Line = { readonly scores: Int32Array; readonly offsets: Float64Array; readonly own: number };

function candidatesOfRow(level: number, line: Line, out: Int32Array): number {
  if (level < 2) return flatCandidates(line, out);
  return level === 2 ? scoreCandidates(line, out) : zeroCandidates(line, out);
}

function scoreCandidates({ scores, offsets, own }: Line, out: Int32Array): number {
  let count = 0;
  for (let j = 0; j < scores.length; j++) if ((scores[j] as number) + (offsets[j] as number) >= own) out[count++] = j;
  return count;
}

function zeroCandidates({ scores, offsets, own }: Line, out: Int32Array): number {
  let count = 0;
  for (let j = 0; j < scores.length; j++) if ((scores[j] as number) + (offsets[j] as number) === own) out[count++] = j;
  return count;
}

function flatCandidates({ scores, offsets, own }: Line, out: Int32Array): number {
  let count = 0;
  for (let j = 0; j < scores.length; j++) if ((offsets[j] as number) > own) out[count++] = j;
  return count;
}

/** Keeps the candidates that gain most; on the flat levels all gain the same and the score decides. */
function keepBest(
  { task, level, found }: Scan,
  end: RowEnd,
  row: { scores: Int32Array; candidates: Int32Array },
): void {
  const { net, choice, instance } = task;
  const pi = task.potentials[level] as Float64Array;
  const ranked: { mentor: number; score: number; rank: number }[] = [];
  for (const mentor of row.candidates) {
    const score = row.scores[mentor] as number;
    if (score === FORBIDDEN || score < net.floor !== end.below || isChosen(choice, end.startup, mentor)) continue;
    const gain = (pi[net.mentor(mentor)] as number) - (pi[end.tail] as number);
    const rank = level < 2 ? score : level === 2 ? gain + score : gain - instance.tie(end.startup, mentor);
    if (level < 2 || rank > 0) ranked.push({ mentor, score, rank });
    else if (level === 2 && rank === 0) task.zeros?.push({ startup: end.startup, mentor, score });
  }
  ranked.sort((a, b) => b.rank - a.rank || a.mentor - b.mentor);
  for (const { mentor, score } of ranked.slice(0, PER_ROW)) found.push({ startup: end.startup, mentor, score });
}
