import type { Instance } from './instance.ts';
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
};

/**
 * Looks at *every* pair of the table: those left out of the network whose reduced costs are zero on all levels before
 * `level` and negative on it. None means that the network's optimum is the optimum of the whole table. O(n m).
 */
export function priceAll(task: PricingTask, level: number): Violation[] {
  const { instance, net } = task;
  const found: Violation[] = [];
  const offsets = offsetTable(task, level);
  for (let i = 0; i < instance.n; i++) {
    if ((instance.openDemand[i] as number) === 0) continue;
    priceRow(task, { level, startup: i, tail: net.first(i), below: false, offsets }, found);
    const second = net.second[i] as number;
    if (second >= 0 && net.floor > -Infinity) {
      priceRow(task, { level, startup: i, tail: second, below: true, offsets }, found);
    }
  }
  return found;
}

/** Potentials of the mentors on one level, -Infinity where a level before it forbids a change; by the tail's class. */
type Offsets = { readonly values: Float64Array; readonly largest: number };
type OffsetTable = (tail: number) => Offsets;

function offsetTable({ instance, net, potentials }: PricingTask, level: number): OffsetTable {
  const pi = potentials[level] as Float64Array;
  // The tie level is reached by pairs without slack on the score level too, which depends on the pair: checked there.
  const before = potentials.slice(0, Math.min(level, 2));
  const known = new Map<string, Offsets>();
  return (tail) => {
    const wanted = before.map((column) => column[tail] as number);
    const key = wanted.join();
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    let largest = -Infinity;
    const values = new Float64Array(instance.m).fill(-Infinity);
    for (let j = 0; j < instance.m; j++) {
      const node = net.mentor(j);
      if (instance.open[j] === 0 || before.some((column, at) => column[node] !== wanted[at])) continue;
      values[j] = pi[node] as number;
      largest = Math.max(largest, values[j] as number);
    }
    const made = { values, largest };
    known.set(key, made);
    return made;
  };
}

type Row = {
  readonly level: number;
  readonly startup: number;
  readonly tail: number;
  readonly below: boolean;
  readonly offsets: OffsetTable;
};

function priceRow(task: PricingTask, row: Row, found: Violation[]): void {
  const { level, tail } = row;
  const offsets = row.offsets(tail);
  if (offsets.largest === -Infinity) return;
  const own = (task.potentials[level] as Float64Array)[tail] as number;
  if (level < 2 && offsets.largest <= own) return;
  const scores = task.instance.scores.row(row.startup);
  const gain =
    level === 2
      ? scoreGain(scores, offsets.values, own)
      : level < 2
        ? flatGain(offsets.values, own)
        : tieGain(task, row);
  keepBest(task, row, { scores, gain, found });
}

/** How far a pair's reduced cost lies below zero; at most 0 when it does not. */
type Gain = (mentor: number) => number;

const scoreGain =
  (scores: Int32Array, offsets: Float64Array, own: number): Gain =>
  (j) =>
    (scores[j] as number) + (offsets[j] as number) - own;

const flatGain =
  (offsets: Float64Array, own: number): Gain =>
  (j) =>
    (offsets[j] as number) - own;

function tieGain({ instance, net, potentials }: PricingTask, row: Row): Gain {
  const scores = instance.scores.row(row.startup);
  const [, , value, tie] = potentials as readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  const { values } = row.offsets(row.tail);
  return (j) => {
    if (values[j] === -Infinity) return 0;
    const node = net.mentor(j);
    if ((scores[j] as number) + (value[node] as number) !== value[row.tail]) return 0;
    return (tie[node] as number) - (tie[row.tail] as number) - instance.tie(row.startup, j);
  };
}

type Harvest = { readonly scores: Int32Array; readonly gain: Gain; readonly found: Violation[] };

/** The largest gains of a row; on the flat levels all gains tend to be equal and the score decides. */
function keepBest(task: PricingTask, row: Row, { scores, gain, found }: Harvest): void {
  const { net, choice, instance } = task;
  const start = found.length;
  let weakest = 0;
  for (let j = 0; j < instance.m; j++) {
    const by = gain(j);
    if (!(by > weakest)) continue;
    const score = scores[j] as number;
    if (score === FORBIDDEN || score < net.floor !== row.below || isChosen(choice, row.startup, j)) continue;
    const rank = row.level < 2 ? score : by;
    if (found.length - start === PER_ROW) {
      const last = found[found.length - 1] as Violation & { rank: number };
      if (rank <= last.rank) continue;
      found.pop();
    }
    const entry = { startup: row.startup, mentor: j, score, rank };
    let at = found.length;
    while (at > start && (found[at - 1] as Violation & { rank: number }).rank < rank) at--;
    found.splice(at, 0, entry);
    if (row.level >= 2 && found.length - start === PER_ROW) {
      weakest = (found[found.length - 1] as Violation & { rank: number }).rank;
    }
  }
}
