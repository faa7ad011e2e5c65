import { engineVersion } from '../engine-version.ts';
import { checkProblem } from './check-problem.ts';
import { describeAssignment } from './describe-assignment.ts';
import { dualBound } from './dual-bound.ts';
import { choiceOfRun, levelValue } from './flow-run.ts';
import { inputHash } from './input-hash.ts';
import { prepareInstance, scoresOf, type Instance } from './instance.ts';
import { inWords } from './level-words.ts';
import { LEVELS, type AssignIssue, type AssignOptions, type AssignProblem } from './problem.ts';
import { type AssignResult, type LevelOutcome, type Refusal, type Report } from './result.ts';
import { pinCosts, standingOf } from './pin-costs.ts';
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
  const steering = { ...settings, ...(options.onProgress && { onProgress: options.onProgress }) };
  const solved = solveInstance(instance, steering);
  return resultOf(problem, solved, steering);
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

type Steering = AssignResult['settings'] & Pick<AssignOptions, 'onProgress'>;

/** The full, serialisable result of a solved instance. */
export function resultOf(problem: AssignProblem, solved: Solved, steering: Steering): AssignResult {
  const { instance, run, floor, refusal } = solved;
  const settings = settingsOf(steering);
  const choice = choiceOfRun(run);
  const report = describeAssignment({
    instance,
    net: run.net,
    choice,
    potentials: run.potentials,
    isProved: solved.status === 'optimal',
  });
  return {
    status: solved.status,
    engineVersion,
    inputHash: inputHash(problem, scoresOf(problem)),
    settings,
    methodUsed: run.method,
    pivots: run.pivots,
    warnings: [...warningsOf(instance), ...oddParts(report)],
    levels: levelOutcomes(
      instance,
      LEVELS.map((_, level) => levelValue(run, level)),
      dualBound(instance, run),
    ),
    floor,
    pins:
      solved.status === 'optimal'
        ? pinCosts(problem, steering, { standing: standingOf(solved), from: solved })
        : instance.pins.map((pin) => ({ ...pin, cost: null })),
    ...report,
    certificate: { potentials: columns(run.potentials), refusal: refusal && columns(refusal.potentials) },
  };
}

const columns = (potentials: readonly Float64Array[]) => potentials.map((column) => Array.from(column, (p) => p + 0));

/** Costs of the flow, level by level, in the words of the problem. */
export function levelOutcomes(instance: Instance, costs: readonly number[], bounds: readonly number[]): LevelOutcome[] {
  return LEVELS.map((level, at) => {
    const cost = costs[at] ?? 0;
    const bound = bounds[at];
    return {
      level,
      value: inWords(instance, level, cost) + 0,
      bound: bound === undefined ? null : inWords(instance, level, bound) + 0,
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

/** Parts of reported pairs that do not add up to the score: a fault of whoever told them. */
export function oddParts({ startups }: Report): AssignIssue[] {
  return startups.flatMap(({ row, id, mentors }) =>
    mentors.flatMap(({ mentor, score, parts }): AssignIssue[] => {
      const value = parts?.reduce((sum, part) => sum + part, 0) ?? score;
      if (value === score) return [];
      return [
        { code: 'parts.do_not_add_up', side: 'startup', row, column: mentor, id, value: String(value), limit: score },
      ];
    }),
  );
}
