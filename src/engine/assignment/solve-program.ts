import type { Highs, HighsCallbackMap } from 'highs';
import { modelData, type LinearProgram } from './linear-program.ts';

/** What a long integer program is at, in the words of its question; null until it is known. */
export type ProgramProgress = {
  readonly stage: 'flow' | 'bound' | 'floor' | 'total' | 'sides' | 'points' | 'conflict';
  readonly value: number | null;
  readonly bound: number | null;
};

/** Hears how far the work is; false stops it, and the best so far comes back. */
export type ProgramListener = (progress: ProgramProgress) => boolean;

export type ProgramAsk = {
  /** Relative distance to the optimum at which an integer program may end; 1: any solution will do. */
  readonly gap?: number;
  /** Called now and then with the least cost found and the greatest proved; false stops the solver. */
  readonly goesOn: (state: { value: number | null; bound: number | null }) => boolean;
  /** Also names rows that contradict each other, where that is so. */
  readonly wantsCore?: boolean;
};

export type ProgramAnswer = {
  readonly status: 'optimal' | 'impossible' | 'stopped';
  /** The cheapest values found; null where there are none. */
  readonly values: Float64Array | null;
  readonly cost: number;
  /** Greatest lower bound on the cost; null when stopped before there was one. */
  readonly bound: number | null;
  readonly reduced: Float64Array;
  /** What one more on the right of each row would cost. */
  readonly duals: Float64Array;
  readonly core: readonly number[];
};

/** What is maximised enters a program as a cost. */
export const negated = (cost: number | null): number | null => (cost === null ? null : 0 - cost);

/** Iterations of the simplex between two looks at the listener. */
const LOOK_EVERY = 64;

/** Minimises a program with HiGHS. Blocks its thread; the listener is asked from within. */
export function solveProgram(highs: Highs, program: LinearProgram, ask: ProgramAsk): ProgramAnswer {
  if (program.columns.length === 0) return answerWithout(program);
  const { modelStatus } = highs.constants;
  const found: Found = { values: null, cost: Infinity, bound: null };
  return highs.withModel(modelData(program), (solver): ProgramAnswer => {
    solver.options.set('output_flag', false);
    solver.options.set('mip_rel_gap', ask.gap ?? 0);
    // Small programs end before HiGHS asks for the first time.
    if (ask.goesOn({ value: null, bound: null })) solver.run(callbacksOf(highs, ask, found));
    const status = solver.getModelStatus();
    const none = { ...found, reduced: new Float64Array(0), duals: new Float64Array(0), core: [] };
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
      return { ...none, status: 'impossible', core: ask.wantsCore === true ? [...solver.getIis().rowIndex] : [] };
    }
    // Interrupted, or given up for a reason of its own: nothing is proved either way.
    if (status !== modelStatus.optimal) return { ...none, status: 'stopped' };
    const { colValue, colDual, rowDual } = solver.getSolution();
    const cost = solver.getObjectiveValue();
    const proven = { cost, bound: cost, reduced: colDual.slice(), duals: rowDual.slice(), core: [] };
    return { status: 'optimal', values: colValue.slice(), ...proven };
  });
}

/** Without columns every row is 0; HiGHS calls such a program empty and answers nothing. */
function answerWithout({ rows }: LinearProgram): ProgramAnswer {
  const core = rows.flatMap(({ lower, upper }, row) => (lower > 0 || upper < 0 ? [row] : []));
  const none = { reduced: new Float64Array(0), duals: new Float64Array(rows.length), core };
  if (core.length > 0) return { status: 'impossible', values: null, cost: Infinity, bound: null, ...none };
  return { status: 'optimal', values: new Float64Array(0), cost: 0, bound: 0, ...none };
}

type Found = { values: Float64Array | null; cost: number; bound: number | null };

function callbacksOf({ constants }: Highs, { goesOn }: ProgramAsk, found: Found): HighsCallbackMap {
  const { simplexInterrupt, mipInterrupt, mipImprovingSolution } = constants.callbackType;
  let looks = 0;
  return {
    [simplexInterrupt]: (event) => {
      if (++looks % LOOK_EVERY === 0 && !goesOn({ value: null, bound: null })) event.interrupt();
    },
    [mipImprovingSolution]: ({ data }) => {
      found.values = data.mip_solution ?? found.values;
      found.cost = data.objective_function_value ?? found.cost;
    },
    [mipInterrupt]: (event) => {
      const bound = event.data.mip_dual_bound ?? -Infinity;
      if (Number.isFinite(bound)) found.bound = bound;
      if (!goesOn({ value: found.values && found.cost, bound: found.bound })) event.interrupt();
    },
  };
}
