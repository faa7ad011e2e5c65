import type { Highs } from 'highs';
import { checkProblem } from './check-problem.ts';
import { choiceOfRun, levelValue } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import { inWords } from './level-words.ts';
import { keepLevels, pairProgram } from './pair-program.ts';
import { pairsOfChoice } from './pair-list.ts';
import type { AssignIssue, AssignProblem, PairIndex } from './problem.ts';
import type { Refusal } from './result.ts';
import type { ScoreSource } from './score-source.ts';
import type { ProgramListener, ProgramProgress } from './solve-program.ts';
import { solveInstance } from './solve-instance.ts';
import { linearBound, openModel, solveAt, type FloorAnswer, type FloorTry } from './sum-floor-program.ts';

/**
 * `floor`: the largest multiple of `unit` that every served startup's sum of scores reaches (when stopped: the largest
 * reached so far); no sum above `bound` can be reached by all. `total`: of `pairs`, the largest one at this floor;
 * no total at it is above `totalBound`. Bounds are null when it was stopped before they were known.
 */
export type SumFloorResult = {
  readonly status: 'optimal' | 'stopped';
  readonly floor: number;
  readonly bound: number | null;
  readonly total: number;
  readonly totalBound: number | null;
  readonly pairs: readonly PairIndex[];
};

/**
 * Coverage, loads, then the largest floor under each served startup's *sum* of scores (a whole number of `unit`s), then
 * the total at this floor. No flow any more: an integer program for HiGHS, asked "is this floor possible" by bisection
 * between the floor of the largest total and the bound of the linear program. Runs for seconds: call it in a worker.
 * For cohorts of some hundreds; exponential in the worst case. `onProgress` hears of it and may stop it.
 */
export function assignWithSumFloor(
  highs: Highs,
  problem: AssignProblem,
  { unit, onProgress = () => true }: { readonly unit: number; readonly onProgress?: ProgramListener },
): SumFloorResult | Refusal {
  const issues = [...checkProblem(problem), ...checkUnit(unit)];
  if (issues.length > 0) return { status: 'refused', issues };
  const instance = prepareInstance(problem, 1);
  const told = (stage: ProgramProgress['stage'], value: number | null, bound: number | null) =>
    onProgress({ stage, value, bound });
  const flow = solveInstance(instance, {
    fairness: false,
    tieBreak: false,
    onProgress: ({ value, bound }) => told('flow', value, bound),
  });
  const { run } = flow;
  const total = inWords(instance, 'score', levelValue(run, 2));
  const first = { total, pairs: pairsOfChoice(instance, choiceOfRun(run)) };
  const scores = scoresOf(problem);
  const low = Math.floor(leastSum(scores, first.pairs) / unit);
  if (flow.status === 'stopped') return stopped(first, { floor: low * unit, bound: null, totalBound: null });
  const model = pairProgram(instance);
  const load = levelValue(run, 1) + instance.minimum.reduce((sum, units) => sum + units, 0);
  keepLevels(model, { coverage: levelValue(run, 0), load });
  const found = raiseSums(openModel({ highs, instance, model }, run.net.pairs), { low, unit, first, told });
  // The solver takes a millionth for nothing: with sums of millions that is a point, and what is said is counted.
  const kept = Math.floor(leastSum(scores, found.pairs) / unit) * unit;
  return kept >= found.floor ? found : { ...found, status: 'stopped', floor: kept };
}

type Told = (stage: ProgramProgress['stage'], value: number | null, bound: number | null) => boolean;
type Start = { readonly low: number; readonly unit: number; readonly first: FloorAnswer; readonly told: Told };

function raiseSums(room: Parameters<typeof solveAt>[0], { unit, first, told, ...start }: Start): SumFloorResult {
  let { low } = start;
  let best = first;
  const linear = linearBound(room, () => told('bound', low * unit, null));
  if (linear === null) return stopped(best, { floor: low * unit, bound: null, totalBound: first.total });
  let high = Math.floor(linear / unit);
  // Sums are whole numbers.
  const most = Math.floor(linear);
  const bounds = () => ({ floor: low * unit, bound: Math.min(most, (high + 1) * unit - 1), totalBound: first.total });
  const goesOn = () => told('floor', low * unit, bounds().bound);
  let last: FloorTry | null = null;
  const total = (state: { value: number | null; bound: number | null }) =>
    told('total', state.value ?? best.total, state.bound ?? first.total);
  // The linear bound is nearly always reached, or missed by little: steps down from it double. At the highest floor that is left
  // the best total is asked for at once, since nothing remains to be asked after it.
  for (let step = 0; low < high;) {
    const middle = Math.max(low + 1, high - step);
    const isLast = middle === high;
    const { status, answer, bound } = solveAt(room, {
      floor: middle * unit,
      anyWillDo: !isLast,
      // With an answer the floor is reached, and what is looked for is the total.
      goesOn: (state) => (isLast && state.value !== null ? total(state) : goesOn()),
    });
    if (status === 'stopped') return stopped(answer ?? best, answer ? { ...bounds(), floor: middle * unit } : bounds());
    if (answer === null) [high, step] = [middle - 1, 2 * step + 1];
    else {
      [low, best, step] = [middle, answer, 0];
      if (isLast) last = { status, answer, bound };
    }
  }
  last ??= solveAt(room, { floor: low * unit, anyWillDo: false, goesOn: total });
  if (last.answer !== null && (last.status === 'optimal' || last.answer.total > best.total)) best = last.answer;
  const totalBound = last.status === 'optimal' ? best.total : (last.bound ?? first.total);
  return { status: last.status === 'stopped' ? 'stopped' : 'optimal', ...bounds(), ...best, totalBound };
}

type Bounds = Pick<SumFloorResult, 'floor' | 'bound' | 'totalBound'>;

const stopped = (best: FloorAnswer, bounds: Bounds): SumFloorResult => ({ status: 'stopped', ...bounds, ...best });

function checkUnit(unit: number): AssignIssue[] {
  if (Number.isInteger(unit) && unit >= 1) return [];
  return [{ code: 'option.out_of_range', side: 'option', row: 0, id: 'unit', value: String(unit), limit: 1 }];
}

/** The least sum of a served startup; 0 when none is. */
function leastSum(scores: ScoreSource, pairs: readonly PairIndex[]): number {
  const sums = new Map<number, number>();
  for (const [i, j] of pairs) sums.set(i, (sums.get(i) ?? 0) + scores.score(i, j));
  return sums.size === 0 ? 0 : [...sums.values()].reduce((least, sum) => Math.min(least, sum));
}
