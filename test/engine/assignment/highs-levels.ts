import type { Highs } from 'highs';
import type { Instance } from '../../../src/engine/assignment/instance.ts';
import { addColumn, addRow, modelData, type LinearProgram } from '../../../src/engine/assignment/linear-program.ts';
import { SLOT_WEIGHTS } from '../../../src/engine/assignment/problem.ts';
import { FORBIDDEN } from '../../../src/engine/assignment/score-source.ts';

export type LevelValues = { readonly coverage: number; readonly load: number; readonly total: number };

/** Coverage, then shortfall, then total by an integer program per level; null as floor closes no first slot. */
export function levelsByHighs(highs: Highs, instance: Instance, floor: number | null): LevelValues {
  const { program, costs } = integerProgram(instance, floor);
  const values = costs.map((cost) => {
    const columns = program.columns.map((column, at) => ({ ...column, cost: cost.get(at) ?? 0 }));
    const value = highs.withModel(modelData({ columns, rows: program.rows }), (model) => {
      model.options.set('output_flag', false);
      model.options.set('mip_rel_gap', 0);
      model.run();
      return Math.round(model.getObjectiveValue());
    });
    addRow(program, { lower: value, upper: value, entries: [...cost] });
    return value;
  });
  const [coverage = 0, load = 0, total = 0] = values;
  return { coverage, load, total: -total };
}

/** Columns: a pair chosen, a slot unmet, a mentor's shortfall. Only for instances without pins and quotas. */
function integerProgram(instance: Instance, floor: number | null) {
  const program: LinearProgram = { columns: [], rows: [] };
  const costs = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const;
  const loads: [number, number][][] = Array.from({ length: instance.m }, () => []);
  for (let i = 0; i < instance.n; i++) {
    const demand = instance.demand[i] as number;
    const filled: [number, number][] = [];
    const above: [number, number][] = [];
    for (let j = 0; j < instance.m; j++) {
      const score = instance.scores.score(i, j);
      if (score === FORBIDDEN) continue;
      const column = addColumn(program, { cost: 0, lower: 0, upper: 1, integer: true });
      costs[2].set(column, -score);
      filled.push([column, 1]);
      if (floor === null || score >= floor) above.push([column, 1]);
      loads[j]?.push([column, 1]);
    }
    for (let slot = 0; slot < demand; slot++) {
      const column = addColumn(program, { cost: 0, lower: 0, upper: 1, integer: true });
      costs[0].set(column, SLOT_WEIGHTS[slot] ?? 0);
      filled.push([column, 1]);
      if (slot === 0) addRow(program, { lower: 1, upper: Infinity, entries: [...above, [column, 1]] });
    }
    addRow(program, { lower: demand, upper: demand, entries: filled });
  }
  loads.forEach((entries, j) => {
    const short = addColumn(program, { cost: 0, lower: 0, upper: instance.minimum[j] as number });
    costs[1].set(short, 1);
    addRow(program, { lower: 0, upper: instance.capacity[j] as number, entries });
    addRow(program, { lower: instance.minimum[j] as number, upper: Infinity, entries: [...entries, [short, 1]] });
  });
  return { program, costs };
}
