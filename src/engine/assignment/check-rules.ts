import { MAX_DEMAND, type AssignIssue, type AssignProblem, type PairIndex, type Quota } from './problem.ts';
import { FORBIDDEN, type ScoreSource } from './score-source.ts';

/** Pins and forbidden pairs against the table and against each other, demands, capacities and quotas. */
export function checkPins(problem: AssignProblem, scores: ScoreSource): AssignIssue[] {
  const { pins = [], forbidden = [], previous = [] } = problem;
  const found = [
    ...outOfTable(pins, 'pin', scores),
    ...outOfTable(forbidden, 'forbidden', scores),
    ...outOfTable(previous, 'previous', scores),
  ];
  if (found.length > 0) return found;
  const key = ([i, j]: PairIndex) => i * scores.mentors + j;
  const closed = new Set(forbidden.map(key));
  const seen = new Set<number>();
  pins.forEach((pin, row) => {
    const [startup, mentor] = pin;
    const where = { side: 'pin', row, column: mentor, value: startup } as const;
    if (seen.has(key(pin))) found.push({ code: 'pin.duplicate', ...where });
    if (closed.has(key(pin)) || scores.score(startup, mentor) === FORBIDDEN) {
      found.push({ code: 'pin.forbidden', ...where });
    }
    seen.add(key(pin));
  });
  return [...found, ...pinsAboveLimits(problem, pins)];
}

function outOfTable(pairs: readonly PairIndex[], side: AssignIssue['side'], scores: ScoreSource): AssignIssue[] {
  return pairs.flatMap(([i, j], row): AssignIssue[] => {
    if (!isRow(i, scores.startups)) {
      return [{ code: 'pair.out_of_range', side, row, column: 0, value: String(i), limit: scores.startups - 1 }];
    }
    if (isRow(j, scores.mentors)) return [];
    return [{ code: 'pair.out_of_range', side, row, column: 1, value: String(j), limit: scores.mentors - 1 }];
  });
}

const isRow = (row: number, length: number) => Number.isInteger(row) && row >= 0 && row < length;

function pinsAboveLimits(problem: AssignProblem, pins: readonly PairIndex[]): AssignIssue[] {
  const perStartup = countBy(pins.map(([startup]) => startup));
  const perMentor = countBy(pins.map(([, mentor]) => mentor));
  const found: AssignIssue[] = [];
  for (const [row, value] of perStartup) {
    const limit = problem.demands === undefined ? 1 : (problem.demands[row] ?? MAX_DEMAND);
    if (value > limit) found.push({ code: 'pin.above_demand', side: 'startup', row, value, limit });
  }
  for (const [row, value] of perMentor) {
    const limit = problem.capacities[row] ?? 0;
    if (value > limit) found.push({ code: 'pin.above_capacity', side: 'mentor', row, value, limit });
  }
  (problem.quotas ?? []).forEach((quota, row) => {
    const counts = quota.side === 'startup' ? perStartup : perMentor;
    const value = quota.members.reduce((sum, member) => sum + (counts.get(member) ?? 0), 0);
    const limit = quota.max;
    if (value > limit) found.push({ code: 'pin.above_quota', side: 'quota', row, id: quota.name, value, limit });
  });
  return found;
}

function countBy(rows: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** Quotas must name existing rows once, have a maximum >= 0 and nest on each side. */
export function checkQuotas(problem: AssignProblem): AssignIssue[] {
  const quotas = problem.quotas ?? [];
  const n = Array.isArray(problem.scores)
    ? problem.scores.length
    : (problem.scores as { readonly startups: number }).startups;
  const found = quotas.flatMap((quota, row) =>
    checkQuota(quota, row, quota.side === 'startup' ? n : problem.capacities.length),
  );
  return found.length > 0 ? found : crossingQuotas(quotas);
}

function checkQuota(quota: Quota, row: number, rows: number): AssignIssue[] {
  const where = { side: 'quota', row, id: quota.name } as const;
  const found: AssignIssue[] = [];
  if (!Number.isInteger(quota.max) || quota.max < 0) {
    found.push({ code: 'quota.max_out_of_range', ...where, value: String(quota.max), limit: 0 });
  }
  const stray = quota.members.find((member) => !isRow(member, rows));
  if (stray !== undefined) {
    found.push({ code: 'quota.member_out_of_range', ...where, value: String(stray), limit: rows - 1 });
  }
  if (new Set(quota.members).size < quota.members.length) found.push({ code: 'quota.member_duplicate', ...where });
  return found;
}

function crossingQuotas(quotas: readonly Quota[]): AssignIssue[] {
  const found: AssignIssue[] = [];
  quotas.forEach((quota, row) => {
    const members = new Set(quota.members);
    quotas.slice(0, row).forEach((other, limit) => {
      if (other.side !== quota.side) return;
      const shared = other.members.filter((member) => members.has(member)).length;
      const nested = shared === 0 || shared === Math.min(members.size, other.members.length);
      if (!nested) found.push({ code: 'quota.crossing', side: 'quota', row, id: quota.name, value: other.name, limit });
    });
  });
  return found;
}
