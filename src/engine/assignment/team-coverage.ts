import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { levelValue } from './flow-run.ts';
import { prepareInstance } from './instance.ts';
import { addColumn, addRow, modelData } from './linear-program.ts';
import { keepLevels, pairProgram, type PairProgram } from './pair-program.ts';
import type { AssignIssue, AssignProblem, PairIndex } from './problem.ts';
import type { Refusal } from './result.ts';
import { solveInstance } from './solve-instance.ts';

/**
 * What teams are asked for, beyond the pairs' scores.
 * - `needs[i]`: points that startup i gives to each need it wants covered, by the need's number; integers >= 0.
 * - `offers[j]`: how much of each need mentor j covers, 0..1, by the need's number.
 * - `sides[j]`: the side of the border mentor j stands on; a startup with two or more mentors gets two sides at least
 *   where that costs no coverage (`bothSides` counts them).
 */
export type TeamWishes = {
  readonly needs: readonly (readonly number[])[];
  readonly offers: readonly (readonly number[])[];
  readonly sides: readonly string[];
};

export type TeamResult = {
  readonly status: 'optimal';
  readonly pairs: readonly PairIndex[];
  /** Sum of the pairs' scores, and points for needs covered together. */
  readonly total: number;
  readonly covered: number;
  readonly bothSides: number;
};

/**
 * Coverage and loads as in `assign`, then as many teams of two or more as possible with mentors on two sides, then the
 * largest sum of scores and of needs covered together: a need counts once, up to whole, however many mentors bring it.
 * No flow, since a team is worth less than its members added up: an integer program for HiGHS. Call it in a worker.
 */
export function assignTeams(highs: Highs, problem: AssignProblem, wishes: TeamWishes): TeamResult | Refusal {
  const issues = checkProblem(problem);
  if (issues.length === 0) issues.push(...checkWishes(problem, wishes));
  if (issues.length > 0) return { status: 'refused', issues };
  const instance = prepareInstance({ ...problem, pins: [] }, 1);
  const pinned = new Set((problem.pins ?? []).map(([i, j]) => i * instance.m + j));
  const { run } = solveInstance(prepareInstance(problem, 1), { fairness: false, tieBreak: false });
  const load = levelValue(run, 1) + run.instance.minimum.reduce((sum, units) => sum + units, 0);
  const model = pairProgram(instance);
  keepLevels(model, { coverage: levelValue(run, 0), load });
  for (const { startup, mentor, column, score } of model.pairs) {
    const lower = pinned.has(startup * instance.m + mentor) ? 1 : 0;
    model.program.columns[column] = { cost: -score, lower, upper: 1, integer: true };
  }
  const split = addSides(model, wishes);
  const together = addNeeds(model, wishes);
  const wish = new Map(split.map((column) => [column, -1]));
  const bothSides = wish.size === 0 ? 0 : Math.round(0 - solve(highs, model, wish).value) + 0;
  addRow(model.program, { lower: bothSides, upper: Infinity, entries: split.map((column) => [column, 1]) });
  const { values } = solve(highs, model, new Map());
  const chosen = model.pairs.filter(({ column }) => (values[column] ?? 0) > 0.5);
  return {
    status: 'optimal',
    pairs: chosen.map(({ startup, mentor }): PairIndex => [startup, mentor]),
    total: chosen.reduce((sum, { score }) => sum + score, 0),
    covered: together.reduce((sum, { column, points }) => sum + points * (values[column] ?? 0), 0),
    bothSides,
  };
}

function checkWishes({ capacities }: AssignProblem, { needs, offers, sides }: TeamWishes): AssignIssue[] {
  const found: AssignIssue[] = [];
  for (const value of [offers.length, sides.length]) {
    if (value !== capacities.length) {
      found.push({ code: 'scores.shape', side: 'mentor', row: 0, value, limit: capacities.length });
    }
  }
  const stray = (row: readonly number[], most: number) => row.find((value) => !(value >= 0 && value <= most));
  needs.forEach((row, at) => {
    const value = stray(row, 1e9);
    if (value !== undefined) found.push({ code: 'score.out_of_range', side: 'startup', row: at, value: String(value) });
  });
  offers.forEach((row, at) => {
    const value = stray(row, 1);
    if (value !== undefined)
      found.push({ code: 'score.out_of_range', side: 'mentor', row: at, value: String(value), limit: 1 });
  });
  return found;
}

/** A column per startup that wants two or more: 1 only when its mentors stand on two sides. */
function addSides(model: PairProgram, { sides }: TeamWishes): number[] {
  const names = [...new Set(sides)];
  return model.ofStartup.flatMap((own, i) => {
    if ((model.unmet[i]?.length ?? 0) < 2) return [];
    const split = addColumn(model.program, { cost: 0, lower: 0, upper: 1, integer: true });
    const present = names.map((name) => {
      const here = addColumn(model.program, { cost: 0, lower: 0, upper: 1, integer: true });
      const members = own.filter(({ mentor }) => sides[mentor] === name).map(({ column }) => [column, 1] as const);
      addRow(model.program, { lower: 0, upper: Infinity, entries: [...members, [here, -1]] });
      return [here, 1] as const;
    });
    addRow(model.program, { lower: 0, upper: Infinity, entries: [...present, [split, -2]] });
    return [split];
  });
}

/** A column per need of a startup: covered by its mentors together, at most whole. */
function addNeeds(model: PairProgram, { needs, offers }: TeamWishes): { column: number; points: number }[] {
  return model.ofStartup.flatMap((own, i) =>
    (needs[i] ?? []).flatMap((points, need) => {
      if (points === 0) return [];
      const column = addColumn(model.program, { cost: -points, lower: 0, upper: 1 });
      const entries = own.flatMap(({ mentor, column: pair }) => {
        const offer = offers[mentor]?.[need] ?? 0;
        return offer > 0 ? [[pair, offer] as const] : [];
      });
      addRow(model.program, { lower: 0, upper: Infinity, entries: [...entries, [column, -1]] });
      return [{ column, points }];
    }),
  );
}

/** Minimises the given costs, or the program's own where none are given. */
function solve(highs: Highs, { program }: PairProgram, costs: ReadonlyMap<number, number>) {
  const columns =
    costs.size === 0 ? program.columns : program.columns.map((column, at) => ({ ...column, cost: costs.get(at) ?? 0 }));
  return highs.withModel(modelData({ ...program, columns }), (solver) => {
    solver.options.set('output_flag', false);
    solver.options.set('mip_rel_gap', 0);
    solver.run();
    return { value: solver.getObjectiveValue(), values: solver.getSolution().colValue.slice() };
  });
}
