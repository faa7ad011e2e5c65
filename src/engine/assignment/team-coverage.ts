import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { choiceOfRun } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import { addRow } from './linear-program.ts';
import { pairsOfChoice } from './pair-list.ts';
import type { PairProgram } from './pair-program.ts';
import type { AssignIssue, AssignProblem, PairIndex } from './problem.ts';
import type { Refusal } from './result.ts';
import { solveInstance } from './solve-instance.ts';
import { negated, type ProgramListener, solveProgram } from './solve-program.ts';
import { addNeeds, addSides, teamProgram, type TeamWishes, type TeamWorth, worthOf } from './team-program.ts';

/**
 * `total`: sum of the pairs' scores; `covered`: points for needs covered together; `bothSides`: teams with mentors on two
 * sides. Bounds: no assignment has more teams on both sides, none with that many more points; the values themselves when
 * optimal, null where it was stopped before they were known.
 */
export type TeamResult = TeamWorth & {
  readonly status: 'optimal' | 'stopped';
  readonly bothSidesBound: number | null;
  readonly pointsBound: number | null;
};

/**
 * Coverage and loads as in `assign`, then as many teams of two or more as possible with mentors on two sides, then the
 * largest sum of scores and of needs covered together: a need counts once, up to whole, however many mentors bring it.
 * No flow, since a team is worth less than its members added up: an integer program for HiGHS. Call it in a worker.
 * `onProgress` hears of it and may stop it.
 */
export function assignTeams(
  highs: Highs,
  problem: AssignProblem,
  { onProgress = () => true, ...wishes }: TeamWishes & { readonly onProgress?: ProgramListener },
): TeamResult | Refusal {
  const issues = checkProblem(problem);
  if (issues.length === 0) issues.push(...checkWishes(problem, wishes));
  if (issues.length > 0) return { status: 'refused', issues };
  const pinned = prepareInstance(problem, 1);
  const flow = solveInstance(pinned, {
    fairness: false,
    tieBreak: false,
    onProgress: ({ value, bound }) => onProgress({ stage: 'flow', value, bound }),
  });
  const worth = worthOf(problem, wishes);
  const first = worth(pairsOfChoice(pinned, choiceOfRun(flow.run)));
  if (flow.status === 'stopped') return { status: 'stopped', ...first, bothSidesBound: null, pointsBound: null };
  const model = teamProgram(problem, flow.run);
  const split = addSides(model, wishes);
  addNeeds(model, wishes);
  const sides = mostOnBothSides(highs, { model, split, onProgress });
  const next = sides.pairs === null ? first : worth(sides.pairs);
  if (sides.status === 'stopped') return { status: 'stopped', ...next, bothSidesBound: sides.bound, pointsBound: null };
  const bothSidesBound = next.bothSides;
  addRow(model.program, { lower: bothSidesBound, upper: Infinity, entries: split.map((column) => [column, 1]) });
  const points = solveProgram(highs, model.program, {
    goesOn: ({ value, bound }) => onProgress({ stage: 'points', value: negated(value), bound: negated(bound) }),
  });
  const best = points.values === null ? next : worth(chosenPairs(model, points.values));
  if (points.status !== 'stopped') {
    return { status: 'optimal', ...best, bothSidesBound, pointsBound: best.total + best.covered };
  }
  return { status: 'stopped', ...best, bothSidesBound, pointsBound: negated(points.bound) };
}

type SidesQuestion = { model: PairProgram; split: readonly number[]; onProgress: ProgramListener };

function mostOnBothSides(highs: Highs, { model, split, onProgress }: SidesQuestion) {
  if (split.length === 0) return { status: 'optimal' as const, pairs: null, bound: 0 };
  const wish = new Map(split.map((column) => [column, -1]));
  const columns = model.program.columns.map((column, at) => ({ ...column, cost: wish.get(at) ?? 0 }));
  const { status, values, bound } = solveProgram(
    highs,
    { ...model.program, columns },
    {
      goesOn: (state) => onProgress({ stage: 'sides', value: negated(state.value), bound: most(state.bound) }),
    },
  );
  return { status, pairs: values && chosenPairs(model, values), bound: most(bound) };
}

/** What is counted in whole teams cannot lie between them. */
const most = (cost: number | null) => (cost === null ? null : Math.floor(1e-6 - cost) + 0);

const chosenPairs = ({ pairs }: PairProgram, values: Float64Array): PairIndex[] =>
  pairs.filter(({ column }) => (values[column] ?? 0) > 0.5).map(({ startup, mentor }) => [startup, mentor]);

function checkWishes(problem: AssignProblem, { needs, offers, sides }: TeamWishes): AssignIssue[] {
  const found: AssignIssue[] = [];
  const { capacities } = problem;
  const limit = scoresOf(problem).startups;
  if (needs.length !== limit) {
    found.push({ code: 'scores.shape', side: 'startup', row: 0, value: needs.length, limit });
  }
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
