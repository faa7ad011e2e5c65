import { checkPins, checkQuotas } from './check-rules.ts';
import { checkLists } from './problem-shape.ts';
import { scoresOf } from './instance.ts';
import {
  MAX_DEMAND,
  SCORE_LIMIT,
  type AssignIssue,
  type AssignOptions,
  type AssignProblem,
  type IssueCode,
} from './problem.ts';
import type { ScoreSource } from './score-source.ts';

/** Enough to act on; a table that is wrong everywhere would otherwise answer with a million lines. */
const MAX_ISSUES = 100;

/**
 * Everything that makes a problem unusable, each with its row and number; empty when it can be solved. A demand that no
 * one can meet is no such thing: it comes back as unmet, with its reason. Complexity: one look at each score.
 */
export function checkProblem(problem: AssignProblem, options: AssignOptions = {}): AssignIssue[] {
  const found = [...checkOptions(options), ...checkShape(problem)];
  if (found.length > 0) return found.slice(0, MAX_ISSUES);
  const numbers = [...checkDemands(problem), ...checkLoads(problem), ...checkNames(problem)];
  if (numbers.length > 0) return numbers.slice(0, MAX_ISSUES);
  const rules = [...checkQuotas(problem)];
  if (rules.length === 0) rules.push(...checkPins(problem, scoresOf(problem)));
  return rules.slice(0, MAX_ISSUES);
}

function checkOptions(options: AssignOptions): AssignIssue[] {
  const issue = (id: string, value: number, limit: number): AssignIssue[] =>
    Number.isInteger(value) && value >= limit
      ? []
      : [{ code: 'option.out_of_range', side: 'option', row: 0, id, value: shown(value), limit }];
  return [
    ...issue('shortlist', options.shortlist ?? 32, 1),
    ...issue('maxPivots', options.maxPivots ?? 0, 0),
    ...issue('seed', options.seed ?? 1, 0),
  ];
}

/** NaN and the infinities have no place in JSON: they are named, and so is what is no number at all. */
function shown(value: unknown): number | string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' ? (Number.isFinite(value) ? value : String(value)) : typeof value;
}

function checkShape(problem: AssignProblem): AssignIssue[] {
  // Whoever calls from plain JavaScript, or with what a file held, is told as well.
  if (typeof problem !== 'object' || problem === null)
    return [{ code: 'problem.missing', side: 'option', row: 0, value: null }];
  const { scores, capacities } = problem;
  if (!Array.isArray(capacities)) return [{ code: 'capacity.missing', side: 'mentor', row: 0, value: null }];
  const isMatrix = Array.isArray(scores);
  if (!isMatrix && typeof (scores as Partial<ScoreSource> | undefined | null)?.startups !== 'number')
    return [{ code: 'scores.shape', side: 'startup', row: 0, value: null }];
  const odd = checkLists(problem);
  if (odd.length > 0) return odd;
  const m = capacities.length;
  const n = isMatrix ? scores.length : (scores as { startups: number }).startups;
  if (n === 0) return [{ code: 'startups.empty', side: 'startup', row: 0, value: 0, limit: 1 }];
  if (m === 0) return [{ code: 'mentors.empty', side: 'mentor', row: 0, value: 0, limit: 1 }];
  if (!isMatrix) {
    const columns = (scores as { mentors: number }).mentors;
    return columns === m ? [] : [{ code: 'scores.shape', side: 'startup', row: 0, value: columns, limit: m }];
  }
  return (scores as readonly (readonly (number | null)[])[]).flatMap((row, i) => checkRow(row, i, m));
}

function checkRow(row: readonly (number | null)[], i: number, m: number): AssignIssue[] {
  if (!Array.isArray(row)) return [{ code: 'scores.shape', side: 'startup', row: i, value: null, limit: m }];
  if (row.length !== m) return [{ code: 'scores.shape', side: 'startup', row: i, value: row.length, limit: m }];
  const found: AssignIssue[] = [];
  for (let j = 0; j < m; j++) {
    const score = row[j];
    if (score === null) continue;
    if (!Number.isInteger(score)) {
      found.push({ code: 'score.not_integer', side: 'startup', row: i, column: j, value: shown(score) });
    } else if (Math.abs(score as number) > SCORE_LIMIT) {
      found.push({
        code: 'score.out_of_range',
        side: 'startup',
        row: i,
        column: j,
        value: shown(score),
        limit: SCORE_LIMIT,
      });
    }
  }
  return found;
}

function checkDemands(problem: AssignProblem): AssignIssue[] {
  const { demands, scores } = problem;
  if (demands === undefined) return [];
  const n = Array.isArray(scores) ? scores.length : (scores as { startups: number }).startups;
  return integersWithin(demands, {
    length: n,
    side: 'startup',
    min: 1,
    max: MAX_DEMAND,
    missing: 'demand.missing',
    outOfRange: 'demand.out_of_range',
  });
}

function checkLoads(problem: AssignProblem): AssignIssue[] {
  const { capacities, minimums } = problem;
  const range = { length: capacities.length, side: 'mentor', min: 0, max: SCORE_LIMIT } as const;
  const found = integersWithin(capacities, {
    ...range,
    missing: 'capacity.missing',
    outOfRange: 'capacity.out_of_range',
  });
  if (minimums === undefined) return found;
  found.push(...integersWithin(minimums, { ...range, missing: 'minimum.missing', outOfRange: 'minimum.out_of_range' }));
  minimums.forEach((minimum, row) => {
    const limit = capacities[row];
    if (limit !== undefined && Number.isInteger(limit) && Number.isInteger(minimum) && minimum > limit) {
      found.push({ code: 'minimum.above_capacity', side: 'mentor', row, value: minimum, limit });
    }
  });
  return found;
}

type IntegerRule = {
  readonly length: number;
  readonly side: 'startup' | 'mentor';
  readonly min: number;
  readonly max: number;
  readonly missing: IssueCode;
  readonly outOfRange: IssueCode;
};

function integersWithin(values: readonly number[], rule: IntegerRule): AssignIssue[] {
  const found: AssignIssue[] = [];
  for (let row = 0; row < Math.max(rule.length, values.length); row++) {
    const value: number | null | undefined = values[row];
    if (value === undefined || value === null || row >= rule.length) {
      found.push({ code: rule.missing, side: rule.side, row, value: null, limit: rule.length });
    } else if (!Number.isInteger(value) || value < rule.min || value > rule.max) {
      const limit = value > rule.max ? rule.max : rule.min;
      found.push({ code: rule.outOfRange, side: rule.side, row, value: shown(value), limit });
    }
  }
  return found;
}

function checkNames(problem: AssignProblem): AssignIssue[] {
  const { startupIds, mentorIds, capacities, scores } = problem;
  const n = Array.isArray(scores) ? scores.length : (scores as { startups: number }).startups;
  return [
    ...uniqueNames(startupIds, 'startup', n),
    ...uniqueNames(mentorIds, 'mentor', capacities.length),
    ...(problem.groups ?? []).flatMap(({ name, side, labels }, row): AssignIssue[] => {
      const limit = side === 'startup' ? n : capacities.length;
      return labels.length === limit
        ? []
        : [{ code: 'group.missing', side: 'group', row, id: name, value: labels.length, limit }];
    }),
  ];
}

function uniqueNames(ids: readonly string[] | undefined, side: 'startup' | 'mentor', length: number): AssignIssue[] {
  if (ids === undefined) return [];
  if (ids.length !== length) return [{ code: 'id.missing', side, row: ids.length, value: ids.length, limit: length }];
  const firstRow = new Map<string, number>();
  return ids.flatMap((id, row): AssignIssue[] => {
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, row);
    return first === undefined ? [] : [{ code: 'id.duplicate', side, row, id, value: first }];
  });
}
