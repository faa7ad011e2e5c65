import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { prepareInstance, type Instance } from './instance.ts';
import { addColumn, addRow, type LinearProgram } from './linear-program.ts';
import { pairProgram, type PairProgram } from './pair-program.ts';
import type { AssignProblem } from './problem.ts';
import type { Refusal } from './result.ts';
import { type ProgramAnswer, type ProgramListener, solveProgram } from './solve-program.ts';

/** No startup may ask for more. */
const MOST_SLOTS = 3;

/**
 * A rule taken as hard, the number it carries, and by how much that number alone would have to give way: a `demand` to be met and a
 * `minimum` by being less, a `capacity`, a `quota` and `slots` (a startup meets no more mentors than it asks for) by being more.
 */
export type ConflictRule = {
  readonly kind: 'demand' | 'slots' | 'minimum' | 'capacity' | 'quota';
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
  const instance = prepareInstance(problem, 1);
  const { pairs, ofStartup } = pairProgram(instance);
  const rules = hardRules(instance, { pairs, ofStartup });
  const programOf = (some: readonly HardRule[]) => programOver(pairs.length, some);
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
    const others = core.filter((other) => other !== rule);
    const relief = isStopped ? 'stopped' : reliefOf(solve, programOf(others), rule);
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
};

/** The rows of the assignment's program without its unmet slots and shortfalls: nothing may give way. */
function hardRules(instance: Instance, { pairs, ofStartup }: Pick<PairProgram, 'pairs' | 'ofStartup'>): HardRule[] {
  const number = new Map(pairs.map((pair, at) => [pair, at]));
  const entriesOf = (own: readonly (typeof pairs)[number][]): Entries => own.map((pair) => [number.get(pair) ?? 0, 1]);
  const rules = ofStartup.flatMap((own, row): HardRule[] => {
    const [value, open] = [instance.demand[row] as number, instance.openDemand[row] as number];
    const shared = { row, id: instance.startupIds[row] ?? '', value, entries: entriesOf(own) };
    return [
      { ...shared, kind: 'demand', lower: open, upper: Infinity },
      { ...shared, kind: 'slots', lower: 0, upper: open },
    ];
  });
  for (let row = 0; row < instance.m; row++) {
    const entries = entriesOf(pairs.filter((pair) => pair.mentor === row));
    const shared = { row, id: instance.mentorIds[row] ?? '', entries };
    const pinned = instance.pins.filter((pin) => pin.mentor === row).length;
    const capacity = instance.capacity[row] as number;
    rules.push({ ...shared, kind: 'capacity', value: capacity + pinned, lower: 0, upper: capacity });
    const minimum = instance.minimum[row] as number;
    const value = instance.fullMinimum[row] as number;
    if (minimum > 0) rules.push({ ...shared, kind: 'minimum', value, lower: minimum, upper: Infinity });
  }
  return [...rules, ...quotaRules(instance, { pairs, entriesOf })];
}

type Pairs = PairProgram['pairs'];
type Lines = { pairs: Pairs; entriesOf: (own: Pairs) => Entries };

function quotaRules(instance: Instance, { pairs, entriesOf }: Lines): HardRule[] {
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
      return { kind: 'quota', row, id, value: upper, lower: 0, upper, entries };
    });
  });
}

/** A column for each pair, whichever of the rules are left. */
function programOver(pairs: number, rules: readonly HardRule[]): LinearProgram {
  const program: LinearProgram = { columns: [], rows: [] };
  for (let at = 0; at < pairs; at++) addColumn(program, { cost: 0, lower: 0, upper: 1 });
  for (const { lower, upper, entries } of rules) addRow(program, { lower, upper, entries });
  return program;
}

/** The least by which a rule must give way to a program that does without it. */
function reliefOf(solve: Solve, program: LinearProgram, rule: HardRule): number | null | 'stopped' {
  const slack = addColumn(program, { cost: 1, lower: 0, upper: Infinity });
  const sign = rule.upper === Infinity ? 1 : -1;
  addRow(program, { lower: rule.lower, upper: rule.upper, entries: [...rule.entries, [slack, sign]] });
  const { status, cost } = solve(program);
  if (status !== 'optimal') return status === 'stopped' ? status : null;
  const relief = Math.round(cost);
  if (rule.kind === 'slots') return rule.value + relief > MOST_SLOTS ? null : relief;
  return rule.kind === 'demand' && relief > rule.value ? null : relief;
}
