import type { Highs } from 'highs';
import type { Instance } from './instance.ts';
import { addRow, type LinearProgram } from './linear-program.ts';
import type { PairProgram } from './pair-program.ts';
import type { PairList } from './pair-list.ts';
import type { PairIndex } from './problem.ts';
import { solveByColumns, solvePart } from './solve-by-columns.ts';
import type { ProgramAsk } from './solve-program.ts';

export type SumFloorModel = {
  readonly highs: Highs;
  readonly instance: Instance;
  readonly model: PairProgram;
  /** Columns that linear programs have needed so far: 1. */
  readonly active: Uint8Array;
};

/** All columns but those of pairs, and of the pairs those that are `likely` to matter. */
export function openModel(room: Omit<SumFloorModel, 'active'>, likely: PairList): SumFloorModel {
  const { instance, model } = room;
  const active = new Uint8Array(model.program.columns.length + 1).fill(1);
  const keys = new Set<number>();
  for (let k = 0; k < likely.count; k++) {
    keys.add((likely.startup[k] as number) * instance.m + (likely.mentor[k] as number));
  }
  for (const { startup, mentor, column } of model.pairs)
    active[column] = keys.has(startup * instance.m + mentor) ? 1 : 0;
  return { ...room, active };
}

type GoesOn = ProgramAsk['goesOn'];

/** The largest floor of the linear program: none of an integer one is above it. Null when it was stopped. */
export function linearBound({ highs, instance, model, active }: SumFloorModel, goesOn: GoesOn): number | null {
  const program: LinearProgram = { columns: [...model.program.columns], rows: [...model.program.rows] };
  const most = 3 * [...model.pairs, ...instance.pins].reduce((top, { score }) => Math.max(top, Math.abs(score)), 1);
  const column = program.columns.push({ cost: -1, lower: -most, upper: most }) - 1;
  addFloorRows(program, model, { instance, floor: 0, most: 2 * most, column });
  const answer = solveByColumns(highs, program, { active, goesOn });
  return answer.status === 'stopped' ? null : 1e-6 - answer.cost;
}

/** `most`: what a startup gets for its first slot unmet, so that the floor does not bind it. */
type FloorRule = {
  readonly instance: Instance;
  readonly floor: number;
  readonly most: number;
  readonly column: number | null;
};

/** Rows "sum of scores >= floor, unless the first slot is unmet"; the floor may itself be a column. */
function addFloorRows(program: LinearProgram, model: PairProgram, { instance, floor, most, column }: FloorRule): void {
  model.ofStartup.forEach((own, i) => {
    const first = model.unmet[i]?.[0] ?? -1;
    const entries: (readonly [number, number])[] = own.map((pair) => [pair.column, pair.score]);
    if (first >= 0) entries.push([first, most]);
    if (column !== null) entries.push([column, -1]);
    const pinned = (instance.pinsOf.get(i) ?? []).reduce((sum, pin) => sum + pin.score, 0);
    addRow(program, { lower: floor - pinned, upper: Infinity, entries });
  });
}

export type FloorQuestion = {
  readonly floor: number;
  readonly anyWillDo: boolean;
  /** Hears the best total found and a bound on it. */
  readonly goesOn: (state: { value: number | null; bound: number | null }) => boolean;
};
export type FloorAnswer = { readonly total: number; readonly pairs: readonly PairIndex[] };

/** `answer`: the best, or when stopped the best so far. `bound`: no total at this floor is above it. */
export type FloorTry = {
  readonly status: 'optimal' | 'impossible' | 'stopped';
  readonly answer: FloorAnswer | null;
  readonly bound: number | null;
};

/** Pairs per startup that the first integer program may use; the reduced costs say when that was too few. */
const FIRST_WIDTH = 10;

/**
 * The best total at a floor. The linear program comes first: a pair whose reduced cost exceeds the distance between it and
 * a known assignment is in no better one, so few pairs are left to branch on.
 */
export function solveAt(room: SumFloorModel, question: FloorQuestion): FloorTry {
  const { highs, instance, model } = room;
  const { floor, anyWillDo } = question;
  const pinned = instance.pins.reduce((sum, { score }) => sum + score, 0);
  const columns = [...model.program.columns];
  for (const { column, score } of model.pairs) columns[column] = { cost: -score, lower: 0, upper: 1, integer: true };
  const program: LinearProgram = { columns, rows: [...model.program.rows] };
  // No more than needed: the solver takes a millionth for nothing.
  addFloorRows(program, model, { instance, floor, most: Math.max(0, floor), column: null });
  const linear = solveByColumns(highs, program, {
    active: room.active,
    goesOn: () => question.goesOn({ value: null, bound: null }),
  });
  if (linear.status !== 'optimal') return { status: linear.status, answer: null, bound: null };
  const bound = Math.floor(pinned - linear.cost + 1e-6);
  const reduced = model.pairs.map(({ column }) => linear.reduced[column] as number);
  const ordered = reduced.toSorted((a, b) => a - b);
  const ask: ProgramAsk = {
    gap: anyWillDo ? 1 : 0,
    goesOn: ({ value }) => question.goesOn({ value: value === null ? null : pinned - value, bound }),
  };
  for (let limit = ordered[FIRST_WIDTH * instance.n] ?? Infinity; ;) {
    const out = new Set(model.pairs.flatMap(({ column }, at) => ((reduced[at] as number) > limit ? [column] : [])));
    const { status, values } = solvePart(highs, program, { ...ask, isIn: (column) => !out.has(column) });
    const answer = values && answerOf(room, values);
    if (status === 'stopped') return { status, answer, bound };
    if (answer === null && limit === Infinity) return { status: 'impossible', answer, bound };
    const distance = answer === null ? Infinity : pinned - linear.cost - answer.total;
    if (answer !== null && (anyWillDo || distance < limit)) return { status: 'optimal', answer, bound };
    limit = answer === null ? nextWidth(ordered, limit) : distance + 1;
  }
}

/** Four times as many pairs; all of them where every pair is within the limit already. */
function nextWidth(ordered: readonly number[], limit: number): number {
  const used = ordered.findIndex((value) => value > limit);
  return used < 0 ? Infinity : (ordered[4 * Math.max(1, used)] ?? Infinity);
}

function answerOf({ model, instance }: SumFloorModel, values: Float64Array): FloorAnswer {
  const all = [...model.pairs.filter(({ column }) => (values[column] ?? 0) > 0.5), ...instance.pins];
  return {
    total: all.reduce((sum, { score }) => sum + score, 0),
    pairs: all.map(({ startup, mentor }): PairIndex => [startup, mentor]),
  };
}
