import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { choiceOfRun, levelValue } from './flow-run.ts';
import { prepareInstance, type Instance } from './instance.ts';
import { addRow, modelData, type LinearProgram } from './linear-program.ts';
import { keepLevels, pairProgram, type PairProgram } from './pair-program.ts';
import type { AssignIssue, AssignProblem, PairIndex } from './problem.ts';
import type { Refusal } from './result.ts';
import { solveInstance } from './solve-instance.ts';

/**
 * `floor`: the largest multiple of `unit` that every served startup's sum of scores reaches; `bound`: the linear program's
 * limit on it, so that nothing above min(bound, floor + unit) is possible. `total`: the largest one at this floor.
 */
export type SumFloorResult = {
  readonly status: 'optimal';
  readonly floor: number;
  readonly bound: number;
  readonly total: number;
  readonly pairs: readonly PairIndex[];
};

/**
 * Coverage, loads, then the largest floor under each served startup's *sum* of scores (a whole number of `unit`s), then
 * the total at this floor. No flow any more: an integer program for HiGHS, asked "is this floor possible" by bisection
 * between the floor of the largest total and the bound of the linear program. Runs for seconds: call it in a worker.
 * For cohorts of some hundreds; exponential in the worst case.
 */
export function assignWithSumFloor(highs: Highs, problem: AssignProblem, unit: number): SumFloorResult | Refusal {
  const issues = [...checkProblem(problem), ...checkUnit(unit)];
  if (issues.length > 0) return { status: 'refused', issues };
  const instance = prepareInstance(problem, 1);
  const { run } = solveInstance(instance, { fairness: false, tieBreak: false });
  const best = {
    coverage: levelValue(run, 0),
    load: levelValue(run, 1) + instance.minimum.reduce((sum, units) => sum + units, 0),
  };
  const model = pairProgram(instance);
  keepLevels(model, best);
  const bound = linearBound(highs, instance, model);
  let [low, high] = [Math.floor(leastSum(instance, choiceOfRun(run)) / unit), Math.floor(bound / unit)];
  // The linear bound is nearly always reached, or missed by little: steps down from it double.
  for (let step = 0; low < high; step = 2 * step + 1) {
    const middle = Math.max(low + 1, high - step);
    const reached = solveAt(highs, model, { instance, floor: middle * unit, anyWillDo: true }) !== null;
    if (!reached) high = middle - 1;
    else if (middle === high) low = high;
    else [low, step] = [middle, -1];
  }
  const answer = solveAt(highs, model, { instance, floor: low * unit });
  return { status: 'optimal', floor: low * unit, bound, total: answer?.total ?? 0, pairs: answer?.pairs ?? [] };
}

function checkUnit(unit: number): AssignIssue[] {
  if (Number.isInteger(unit) && unit >= 1) return [];
  return [{ code: 'option.out_of_range', side: 'option', row: 0, id: 'unit', value: String(unit), limit: 1 }];
}

const pinnedSum = (instance: Instance, i: number) =>
  (instance.pinsOf.get(i) ?? []).reduce((sum, pin) => sum + pin.score, 0);

function leastSum(instance: Instance, choice: ReturnType<typeof choiceOfRun>): number {
  let least = Infinity;
  for (let i = 0; i < instance.n; i++) {
    let sum = pinnedSum(instance, i);
    const count = choice.counts[i] as number;
    for (let slot = 0; slot < count; slot++) sum += instance.scores.score(i, choice.mentors[3 * i + slot] as number);
    if (count > 0 || instance.pinsOf.has(i)) least = Math.min(least, sum);
  }
  return least === Infinity ? 0 : least;
}

/** Rows "sum of scores >= floor, unless the first slot is unmet"; the floor may itself be a column. */
function addFloorRows(program: LinearProgram, model: PairProgram, floor: FloorRule): void {
  model.ofStartup.forEach((own, i) => {
    const first = model.unmet[i]?.[0] ?? -1;
    const entries: (readonly [number, number])[] = own.map(({ column, score }) => [column, score]);
    if (first >= 0) entries.push([first, floor.most]);
    if (floor.column !== null) entries.push([floor.column, -1]);
    addRow(program, { lower: floor.value - pinnedSum(floor.instance, i), upper: Infinity, entries });
  });
}

type FloorRule = { instance: Instance; value: number; most: number; column: number | null };

function linearBound(highs: Highs, instance: Instance, model: PairProgram): number {
  const program: LinearProgram = { columns: [...model.program.columns], rows: [...model.program.rows] };
  const most = 3 * model.pairs.reduce((largest, { score }) => Math.max(largest, Math.abs(score)), 1);
  const column = program.columns.push({ cost: -1, lower: -most, upper: most }) - 1;
  addFloorRows(program, model, { instance, value: 0, most: 2 * most, column });
  const relaxed = { ...program, columns: program.columns.map(({ cost, lower, upper }) => ({ cost, lower, upper })) };
  return highs.withModel(modelData(relaxed), (solver) => {
    solver.options.set('output_flag', false);
    solver.run();
    return -solver.getObjectiveValue() + 1e-6;
  });
}

type Question = { instance: Instance; floor: number; anyWillDo?: boolean };
type Answer = { readonly total: number; readonly pairs: readonly PairIndex[] };

/** Pairs per startup that the first integer program may use; the reduced costs say when that was too few. */
const FIRST_WIDTH = 10;

/**
 * The best total at a floor, or null when no assignment reaches it. The linear program comes first: a pair whose reduced
 * cost exceeds the distance between it and a known assignment is in no better one, so few pairs are left to branch on.
 */
function solveAt(highs: Highs, model: PairProgram, { instance, floor, anyWillDo }: Question): Answer | null {
  const columns = [...model.program.columns];
  for (const { column, score } of model.pairs) columns[column] = { cost: -score, lower: 0, upper: 1, integer: true };
  const program: LinearProgram = { columns, rows: [...model.program.rows] };
  addFloorRows(program, model, { instance, value: floor, most: Math.max(0, floor) + 1e6, column: null });
  const relaxed = relax(highs, program);
  if (relaxed === null) return null;
  const reduced = model.pairs.map(({ column }) => relaxed.reduced[column] as number);
  const ordered = [...reduced].sort((a, b) => a - b);
  let limit = ordered[FIRST_WIDTH * instance.n] ?? Infinity;
  for (;;) {
    const kept = [...columns];
    model.pairs.forEach(({ column, score }, at) => {
      if ((reduced[at] as number) > limit) kept[column] = { cost: -score, lower: 0, upper: 0 };
    });
    const answer = branch(highs, model, {
      instance,
      program: { ...program, columns: kept },
      anyWillDo: anyWillDo === true,
    });
    if (answer === null && limit === Infinity) return null;
    const distance = answer === null ? Infinity : relaxed.total - answer.open;
    if (answer !== null && (anyWillDo === true || distance < limit)) return answer;
    limit = answer === null ? nextWidth(ordered, limit) : distance + 1;
  }
}

function nextWidth(ordered: readonly number[], limit: number): number {
  const used = ordered.findIndex((value) => value > limit);
  return ordered[4 * Math.max(1, used)] ?? Infinity;
}

function relax(highs: Highs, program: LinearProgram): { total: number; reduced: Float64Array } | null {
  const columns = program.columns.map(({ cost, lower, upper }) => ({ cost, lower, upper }));
  return highs.withModel(modelData({ ...program, columns }), (solver) => {
    solver.options.set('output_flag', false);
    solver.run();
    if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return { total: -solver.getObjectiveValue(), reduced: solver.getSolution().colDual.slice() };
  });
}

type Branching = { instance: Instance; program: LinearProgram; anyWillDo: boolean };

function branch(highs: Highs, model: PairProgram, { instance, program, anyWillDo }: Branching) {
  return highs.withModel(modelData(program), (solver): (Answer & { open: number }) | null => {
    solver.options.set('output_flag', false);
    solver.options.set('mip_rel_gap', anyWillDo ? 1 : 0);
    solver.run();
    if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const values = solver.getSolution().colValue;
    const chosen = model.pairs.filter(({ column }) => (values[column] ?? 0) > 0.5);
    const open = chosen.reduce((sum, { score }) => sum + score, 0);
    const total = open + instance.pins.reduce((sum, { score }) => sum + score, 0);
    const pairs = [...chosen, ...instance.pins].map(({ startup, mentor }): PairIndex => [startup, mentor]);
    return { total, open, pairs };
  });
}
