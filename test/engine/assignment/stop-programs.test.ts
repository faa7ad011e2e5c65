import type { AssignProblem, PairIndex } from '../../../src/engine/assignment/problem.ts';
import { smallestConflict } from '../../../src/engine/assignment/smallest-conflict.ts';
import type { ProgramProgress } from '../../../src/engine/assignment/solve-program.ts';
import { startHighs } from '../../../src/engine/assignment/start-highs.ts';
import { assignWithSumFloor } from '../../../src/engine/assignment/sum-floor.ts';
import { assignTeams } from '../../../src/engine/assignment/team-coverage.ts';
import { generator } from './random-problem.ts';

const [n, m] = [16, 12];
const random = generator(17);
/** Some mentors are better for everyone, and there is no place too many. */
const scores = Array.from({ length: n }, () =>
  Array.from({ length: m }, (_, j) => Math.floor((100 + 40 * j) * (0.4 + random()))),
);
const capacities = Array.from({ length: m }, (_, j) => 4 + (j % 2));
const problem: AssignProblem = { scores, demands: Array<number>(n).fill(3), capacities };

/** Says no from the `limit`-th time on. */
function patience(limit: number) {
  const heard: ProgramProgress[] = [];
  return { heard, onProgress: (progress: ProgramProgress) => heard.push(progress) < limit };
}

function totalOf(pairs: readonly PairIndex[]): number {
  expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  return pairs.reduce((sum, [i, j]) => sum + (scores[i]?.[j] ?? NaN), 0);
}

function leastSum(pairs: readonly PairIndex[]): number {
  const sums = new Map<number, number>();
  for (const [i, j] of pairs) sums.set(i, (sums.get(i) ?? 0) + (scores[i]?.[j] ?? NaN));
  return Math.min(...sums.values());
}

/** Runs a question to its end, then again stopped after each of some numbers of looks. */
function stopAtEach<Result>(run: (onProgress: (progress: ProgramProgress) => boolean) => Result) {
  const whole = patience(Infinity);
  const best = run(whole.onProgress);
  const looks = whole.heard.length;
  const limits = Array.from({ length: 14 }, (_, at) => 1 + Math.floor((at * looks) / 14));
  const stops = [...new Set(limits)].map((limit) => {
    const { heard, onProgress } = patience(limit);
    const result = run(onProgress);
    expect(heard).toHaveLength(limit);
    return result;
  });
  return { best, heard: whole.heard, stops };
}

describe('a floor under sums, stopped at any time', () => {
  it('gives pairs that keep the floor it names, and bounds that the best one keeps', async () => {
    const highs = await startHighs();
    const { best, heard, stops } = stopAtEach((onProgress) =>
      assignWithSumFloor(highs, problem, { unit: 1, onProgress }),
    );
    if (best.status !== 'optimal') throw new Error(best.status);
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['flow', 'bound', 'floor', 'total']));
    expect(stops.length).toBeGreaterThan(6);
    for (const result of stops) {
      if (result.status === 'refused') throw new Error('refused');
      expect(result.status).toBe('stopped');
      expect(result.total).toBe(totalOf(result.pairs));
      expect(leastSum(result.pairs)).toBeGreaterThanOrEqual(result.floor);
      expect(result.floor).toBeLessThanOrEqual(best.floor);
      expect(result.bound ?? Infinity).toBeGreaterThanOrEqual(best.floor);
      expect(result.totalBound ?? Infinity).toBeGreaterThanOrEqual(Math.max(best.total, result.total));
    }
  });
});

describe('teams, stopped at any time', () => {
  it('are counted as they stand, with bounds that the best ones keep', async () => {
    const highs = await startHighs();
    const wishes = {
      needs: scores.map(() => Array.from({ length: 4 }, () => Math.floor(400 * random()))),
      offers: Array.from({ length: m }, () => Array.from({ length: 4 }, () => Math.floor(5 * random()) / 4)),
      sides: Array.from({ length: m }, (_, j) => (j < 4 ? 'MX' : 'US')),
    };
    const { best, heard, stops } = stopAtEach((onProgress) => assignTeams(highs, problem, { ...wishes, onProgress }));
    if (best.status !== 'optimal') throw new Error(best.status);
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['flow', 'sides', 'points']));
    expect(best).toMatchObject({ bothSidesBound: best.bothSides, pointsBound: best.total + best.covered });
    for (const result of stops) {
      if (result.status === 'refused') throw new Error('refused');
      expect(result).toMatchObject({ status: 'stopped', total: totalOf(result.pairs) });
      expect(result.bothSides).toBeLessThanOrEqual(best.bothSides);
      expect(result.bothSidesBound ?? Infinity).toBeGreaterThanOrEqual(best.bothSides);
      expect(result.pointsBound ?? Infinity).toBeGreaterThanOrEqual(best.total + best.covered - 1e-6);
    }
  });
});

describe('the smallest conflict, stopped at any time', () => {
  it('holds the smallest one as soon as there is one', async () => {
    const highs = await startHighs();
    const crowded = {
      ...problem,
      capacities: problem.capacities.with(3, 1),
      forbidden: scores.map((_, i) => [i, 7] as const),
    };
    const { best, stops } = stopAtEach((onProgress) => smallestConflict(highs, crowded, onProgress));
    if (best.status !== 'impossible') throw new Error(best.status);
    for (const result of stops) {
      if (result.status === 'refused') throw new Error('refused');
      expect(result.status).toBe('stopped');
      expect(result.rules.length === 0 || result.rules.length >= best.rules.length).toBe(true);
    }
    expect(stops.some(({ status }) => status === 'stopped')).toBe(true);
  });
});
