import { assign } from '../../../src/engine/assignment/assign.ts';
import type { Progress } from '../../../src/engine/assignment/problem.ts';
import { verifyResult } from '../../../src/engine/assignment/verify-result.ts';
import { generator } from './random-problem.ts';

const size = 60;
const random = generator(9);
/** All want the same few, and the first list is too short: the total takes several rounds over the table. */
const wanted = Array.from({ length: size }, () => random() ** 3 * 1e6);
const scores = Array.from({ length: size }, () => wanted.map((value) => Math.floor(value * (0.5 + random()))));
const problem = { scores, capacities: scores.map(() => 1) };

describe('a long solve', () => {
  it('reports level, value, bound and gap, each bound beyond the result and none falling back', () => {
    const heard: Progress[] = [];
    const result = assign(problem, {
      fairness: false,
      shortlist: 1,
      onProgress: (progress) => {
        heard.push(progress);
        return true;
      },
    });
    if (result.status !== 'optimal') throw new Error(result.status);
    const { total } = result.totals;
    const ofScore = heard.filter(({ level }) => level === 'score');
    expect(ofScore.length).toBeGreaterThan(1);
    for (const [at, { value, bound, gap }] of ofScore.entries()) {
      expect(bound).toBeGreaterThanOrEqual(total);
      expect(gap).toBe((bound ?? 0) - value);
      expect(bound).toBeLessThanOrEqual(ofScore[at - 1]?.bound ?? Infinity);
      expect(value).toBeLessThanOrEqual(total);
    }
    expect(heard.every(({ pivots, floor }) => pivots >= 0 && floor === null)).toBe(true);
  });

  it('stops when told to, with the best so far, its gap, and a proof of that gap', () => {
    const heard: Progress[] = [];
    const result = assign(problem, {
      shortlist: 1,
      fairness: false,
      onProgress: (progress) => {
        heard.push(progress);
        return progress.level !== 'score';
      },
    });
    if (result.status !== 'stopped') throw new Error(result.status);
    expect(heard.filter(({ level }) => level === 'score')).toHaveLength(1);
    const score = result.levels.find(({ level }) => level === 'score');
    expect(result.levels.slice(0, 2)).toMatchObject([{ gap: 0 }, { gap: 0 }]);
    expect(score?.gap).toBeGreaterThan(0);
    expect(score?.bound).toBe((score?.value ?? 0) + (score?.gap ?? 0));
    expect(result.totals).toMatchObject({ filled: size, total: score?.value });
    expect(verifyResult(problem, result)).toEqual({ valid: true, objections: [] });
    const bolder = { ...result, levels: result.levels.map((level) => ({ ...level, gap: level.gap && 0 })) };
    expect(verifyResult(problem, bolder).objections).toEqual(['report_differs']);
  });

  it('tells the floor that it tries, and keeps the last one that held', () => {
    const floors = new Set<number | null>();
    const result = assign(problem, {
      shortlist: 1,
      onProgress: ({ floor }) => floors.add(floor).size < 4,
    });
    expect(floors.size).toBeGreaterThan(1);
    if (result.status === 'refused') throw new Error('refused');
    expect(verifyResult(problem, result)).toEqual({ valid: true, objections: [] });
  });
});
