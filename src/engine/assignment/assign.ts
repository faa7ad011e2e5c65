import { checkProblem } from './check-problem.ts';
import { describeAssignment } from './describe-assignment.ts';
import { dualBound } from './dual-bound.ts';
import { choiceOfRun, levelValue } from './flow-run.ts';
import { inputHash } from './input-hash.ts';
import { prepareInstance, scoresOf, type Instance } from './instance.ts';
import { LEVELS, type AssignIssue, type AssignOptions, type AssignProblem } from './problem.ts';
import { ENGINE_VERSION, type AssignResult, type LevelOutcome, type Refusal } from './result.ts';
import { FORBIDDEN } from './score-source.ts';
import { solveInstance, type Solved } from './solve-instance.ts';

/**
 * The best assignment there is: first coverage (fewest unmet slots, nobody left with none before someone gets a second),
 * then the smallest shortfall of minimum loads, then the highest floor under each served startup's best score, then the
 * largest total of scores, then a seeded tie-break. Each level is exact over the whole table and is proved by the
 * certificate in the result. Input that cannot be used is refused with codes, rows and limits; nothing is thrown.
 * Source: section 3 of the design; network simplex after Cunningham (1976), column generation over all pairs.
 */
export function assign(problem: AssignProblem, options: AssignOptions = {}): AssignResult | Refusal {
  const issues = checkProblem(problem, options);
  if (issues.length > 0) return { status: 'refused', issues };
  const settings = settingsOf(options);
  const instance = prepareInstance(problem, settings.seed);
  const solved = solveInstance(instance, {
    ...settings,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  return resultOf(problem, solved, settings);
}

export function settingsOf(options: AssignOptions): AssignResult['settings'] {
  return {
    fairness: options.fairness ?? true,
    tieBreak: options.tieBreak ?? true,
    method: options.method ?? 'network-simplex',
    shortlist: options.shortlist ?? 32,
    maxPivots: options.maxPivots ?? 10_000_000,
    seed: options.seed ?? 1,
  };
}

/** The full, serialisable result of a solved instance. */
export function resultOf(problem: AssignProblem, solved: Solved, settings: AssignResult['settings']): AssignResult {
  const { instance, run, floor, refusal } = solved;
  const choice = choiceOfRun(run);
  const report = describeAssignment({ instance, net: run.net, choice, potentials: run.potentials });
  return {
    status: solved.status,
    engineVersion: ENGINE_VERSION,
    inputHash: inputHash(problem, scoresOf(problem)),
    settings,
    methodUsed: run.method,
    pivots: run.pivots,
    warnings: warningsOf(instance),
    levels: levelOutcomes(
      instance,
      LEVELS.map((_, level) => levelValue(run, level)),
      dualBound(instance, run),
    ),
    floor,
    ...report,
    certificate: { potentials: columns(run.potentials), refusal: refusal && columns(refusal.potentials) },
  };
}

const columns = (potentials: readonly Float64Array[]) => potentials.map((column) => Array.from(column, (p) => p + 0));

/** Costs of the flow in the words of the problem: shortfall and total include what pins bring. */
export function levelOutcomes(instance: Instance, costs: readonly number[], bounds: readonly number[]): LevelOutcome[] {
  const openMinimum = instance.minimum.reduce((sum, units) => sum + units, 0);
  const pinned = instance.pins.reduce((sum, pin) => sum + pin.score, 0);
  return LEVELS.map((level, at) => {
    const inWords = (cost: number) =>
      level === 'load' ? cost + openMinimum : level === 'score' ? pinned - cost : cost;
    const cost = costs[at] ?? 0;
    const bound = bounds[at];
    return {
      level,
      value: inWords(cost) + 0,
      bound: bound === undefined ? null : inWords(bound) + 0,
      gap: bound === undefined ? null : cost - bound + 0,
    };
  });
}

/** Demands that no one can meet are solved around, and named. */
function warningsOf(instance: Instance): AssignIssue[] {
  const found: AssignIssue[] = [];
  for (let row = 0; row < instance.n; row++) {
    const value = instance.openDemand[row] as number;
    const limit = instance.scores.row(row).reduce((count, score) => count + (score === FORBIDDEN ? 0 : 1), 0);
    if (limit < value) {
      found.push({ code: 'demand.unmeetable', side: 'startup', row, id: instance.startupIds[row] ?? '', value, limit });
    }
  }
  return found;
}
