import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { prepareInstance, type Instance } from './instance.ts';
import { addColumn, addRow, type LinearProgram } from './linear-program.ts';
import { pairProgram } from './pair-program.ts';
import type { AssignProblem } from './problem.ts';
import type { Refusal } from './result.ts';
import { type ProgramAnswer, type ProgramListener, solveProgram } from './solve-program.ts';

/** A rule taken as hard, the number it carries, and by how much that number alone would have to give way. */
export type ConflictRule = {
  readonly kind: 'demand' | 'minimum' | 'capacity' | 'quota';
  readonly row: number;
  readonly id: string;
  readonly value: number;
  /** null: no change of this number alone resolves the conflict. */
  readonly giveWayBy: number | null;
};

/** `stopped`: `rules` contradict each other (none: it was not known yet), but some of them may not be needed for it. */
export type ConflictResult = {
  readonly status: 'possible' | 'impossible' | 'stopped';
  readonly rules: readonly ConflictRule[];
};

/**
 * Why not everything can be had: with all demands, minimum loads, capacities and quotas hard, the rules of which none
 * can be left out of the contradiction, each with the change that would resolve it. Found by HiGHS as an irreducible
 * infeasible subset, thinned once more rule by rule. Forbidden pairs and pins stand as they are. `onProgress` hears how
 * many rules are left and may stop it.
 */
export function smallestConflict(
  highs: Highs,
  problem: AssignProblem,
  onProgress: ProgramListener = () => true,
): ConflictResult | Refusal {
  const issues = checkProblem(problem);
  if (issues.length > 0) return { status: 'refused', issues };
  const rules = hardRules(prepareInstance(problem, 1));
  let core: readonly HardRule[] = [];
  const solve: Solve = (program, wantsCore = false) =>
    solveProgram(highs, program, {
      wantsCore,
      goesOn: () => onProgress({ stage: 'conflict', value: core.length || null, bound: null }),
    });
  const whole = solve(programOf(rules), true);
  if (whole.status === 'optimal') return { status: 'possible', rules: [] };
  if (whole.status === 'stopped') return { status: 'stopped', rules: [] };
  core = rules;
  const named = whole.core.flatMap((row) => rules[row] ?? []);
  if (named.length > 0 && solve(programOf(named)).status === 'impossible') core = named;
  let isStopped = false;
  for (const rule of core) {
    const others = core.filter((other) => other !== rule);
    const { status } = solve(programOf(others));
    if (status === 'impossible') core = others;
    isStopped ||= status === 'stopped';
    if (isStopped) break;
  }
  const found = core.map((rule): ConflictRule => {
    const { kind, row, id, value } = rule;
    const relief = isStopped ? 'stopped' : reliefOf(solve, core, rule);
    isStopped ||= relief === 'stopped';
    return { kind, row, id, value, giveWayBy: relief === 'stopped' ? null : relief };
  });
  return { status: isStopped ? 'stopped' : 'impossible', rules: found };
}

type Solve = (program: LinearProgram, wantsCore?: boolean) => ProgramAnswer;

type Entries = readonly (readonly [number, number])[];
type HardRule = Omit<ConflictRule, 'giveWayBy'> & {
  readonly lower: number;
  readonly upper: number;
  readonly entries: Entries;
  readonly columns: number;
};

/** The rows of the assignment's program without its unmet slots and shortfalls: nothing may give way. */
function hardRules(instance: Instance): HardRule[] {
  const { pairs, ofStartup } = pairProgram(instance);
  const columns = pairs.length;
  const number = new Map(pairs.map((pair, at) => [pair, at]));
  const entriesOf = (own: readonly (typeof pairs)[number][]): Entries => own.map((pair) => [number.get(pair) ?? 0, 1]);
  const rules: HardRule[] = ofStartup.map((own, row) => ({
    kind: 'demand',
    row,
    id: instance.startupIds[row] ?? '',
    value: instance.demand[row] as number,
    lower: instance.openDemand[row] as number,
    upper: Infinity,
    entries: entriesOf(own),
    columns,
  }));
  for (let row = 0; row < instance.m; row++) {
    const entries = entriesOf(pairs.filter((pair) => pair.mentor === row));
    const shared = { row, id: instance.mentorIds[row] ?? '', entries, columns };
    const pinned = instance.pins.filter((pin) => pin.mentor === row).length;
    const capacity = instance.capacity[row] as number;
    rules.push({ ...shared, kind: 'capacity', value: capacity + pinned, lower: 0, upper: capacity });
    const minimum = instance.minimum[row] as number;
    const value = instance.fullMinimum[row] as number;
    if (minimum > 0) rules.push({ ...shared, kind: 'minimum', value, lower: minimum, upper: Infinity });
  }
  return [...rules, ...quotaRules(instance, { pairs, entriesOf, columns })];
}

type Pairs = ReturnType<typeof pairProgram>['pairs'];
type Lines = { pairs: Pairs; entriesOf: (own: Pairs) => Entries; columns: number };

function quotaRules(instance: Instance, { pairs, entriesOf, columns }: Lines): HardRule[] {
  return (['startup', 'mentor'] as const).flatMap((side) => {
    const forest = side === 'startup' ? instance.startupQuotas : instance.mentorQuotas;
    return forest.names.map((id, row): HardRule => {
      const isInside = (member: number) => {
        let g = forest.of[member] as number;
        while (g >= 0 && g !== row) g = forest.parent[g] as number;
        return g === row;
      };
      const upper = forest.room[row] as number;
      const entries = entriesOf(pairs.filter((pair) => isInside(pair[side])));
      return { kind: 'quota', row, id, value: upper, lower: 0, upper, entries, columns };
    });
  });
}

function programOf(rules: readonly HardRule[]): LinearProgram {
  const program: LinearProgram = { columns: [], rows: [] };
  for (let at = 0; at < (rules[0]?.columns ?? 0); at++) addColumn(program, { cost: 0, lower: 0, upper: 1 });
  for (const { lower, upper, entries } of rules) addRow(program, { lower, upper, entries });
  return program;
}

/** The least by which one rule of the core must give way for the others to hold. */
function reliefOf(solve: Solve, core: readonly HardRule[], rule: HardRule): number | null | 'stopped' {
  const program = programOf(core.filter((other) => other !== rule));
  const slack = addColumn(program, { cost: 1, lower: 0, upper: Infinity });
  const sign = rule.upper === Infinity ? 1 : -1;
  addRow(program, { lower: rule.lower, upper: rule.upper, entries: [...rule.entries, [slack, sign]] });
  const { status, cost } = solve(program);
  if (status !== 'optimal') return status === 'stopped' ? status : null;
  const relief = Math.round(cost);
  return rule.kind === 'demand' && relief > rule.value ? null : relief;
}
