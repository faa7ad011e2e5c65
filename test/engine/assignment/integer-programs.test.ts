import { assign } from '../../../src/engine/assignment/assign.ts';
import type { AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { smallestConflict } from '../../../src/engine/assignment/smallest-conflict.ts';
import { startHighs } from '../../../src/engine/assignment/start-highs.ts';
import { assignWithSumFloor } from '../../../src/engine/assignment/sum-floor.ts';
import { assignTeams } from '../../../src/engine/assignment/team-coverage.ts';
import { sumFloorByExhaustion, teamsByExhaustion } from './exhaustive-sums.ts';
import { generator, randomProblem } from './random-problem.ts';

describe('a floor under sums', () => {
  it('is the highest of all assignments, and so is the total at it', async () => {
    const highs = await startHighs();
    for (let seed = 1; seed <= 200; seed++) {
      const problem = randomProblem(seed, { side: 4, top: seed % 2 === 0 ? 6 : 30, rules: seed % 3 === 0 });
      const instance = prepareInstance(problem, 1);
      const best = sumFloorByExhaustion(problem, instance);
      const result = assignWithSumFloor(highs, problem, { unit: 1 });
      if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
      const isServed = result.pairs.length > 0;
      expect({ seed, floor: isServed ? result.floor : null, total: result.total }).toEqual({ seed, ...best });
      expect(result.bound).toBeGreaterThanOrEqual(result.floor);
      expect(result.totalBound).toBe(result.total);
    }
  }, 60_000);

  it('refuses a unit that is none', async () => {
    const refused = assignWithSumFloor(await startHighs(), { scores: [[1]], capacities: [1] }, { unit: 0 });
    expect(refused).toMatchObject({ status: 'refused', issues: [{ code: 'option.out_of_range', id: 'unit' }] });
  });
});

describe('teams', () => {
  it('stand on both sides of the border as often as possible and cover needs together as well as possible', async () => {
    const highs = await startHighs();
    for (let seed = 1; seed <= 50; seed++) {
      const problem = randomProblem(seed, { side: 4, top: 20, rules: seed % 3 === 0 });
      const instance = prepareInstance(problem, 1);
      const random = generator(seed);
      const wishes = {
        needs: Array.from({ length: instance.n }, () => [0, 1, 2].map(() => Math.floor(random() * 30))),
        offers: Array.from({ length: instance.m }, () => [0, 1, 2].map(() => Math.floor(random() * 5) / 4)),
        sides: Array.from({ length: instance.m }, () => (random() < 0.5 ? 'MX' : 'US')),
      };
      const best = teamsByExhaustion(problem, instance, wishes);
      const result = assignTeams(highs, problem, wishes);
      if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
      expect({ seed, bothSides: result.bothSides }).toEqual({ seed, bothSides: best.bothSides });
      expect(result.total + result.covered).toBeCloseTo(best.points, 5);
    }
  }, 60_000);

  it('are refused where a mentor has no side, or a startup no list of needs', async () => {
    const wishes = { needs: [], offers: [[1]], sides: [] };
    const refused = assignTeams(await startHighs(), { scores: [[1]], capacities: [1] }, wishes);
    const issue = { code: 'scores.shape', value: 0, limit: 1 };
    expect(refused).toMatchObject({
      status: 'refused',
      issues: [
        { ...issue, side: 'startup' },
        { ...issue, side: 'mentor' },
      ],
    });
  });
});

describe('the smallest conflict', () => {
  const problem: AssignProblem = {
    scores: [
      [5, 1, null],
      [4, null, null],
      [3, null, 9],
    ],
    demands: [1, 1, 1],
    capacities: [1, 1, 1],
  };

  it('is empty where everything can be had', async () => {
    const highs = await startHighs();
    expect(smallestConflict(highs, problem)).toEqual({ status: 'possible', rules: [] });
  });

  it('names the startups that share too few places, and by how much a number must change', async () => {
    const highs = await startHighs();
    const crowded = { ...problem, forbidden: [[0, 1]] as const };
    const result = smallestConflict(highs, crowded);
    expect(result).toMatchObject({ status: 'impossible' });
    const rules = result.status === 'refused' ? [] : result.rules;
    expect(rules.map(({ kind, row, giveWayBy }) => [kind, row, giveWayBy])).toEqual(
      expect.arrayContaining([
        ['demand', 0, 1],
        ['demand', 1, 1],
        ['capacity', 0, 1],
      ]),
    );
    expect(rules).toHaveLength(3);
  });

  it('is there exactly where the best assignment leaves something unmet', async () => {
    const highs = await startHighs();
    const found = { possible: 0, impossible: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const problem = randomProblem(seed, { side: 4, top: 6, rules: seed % 3 === 0 });
      const best = assign(problem);
      const conflict = smallestConflict(highs, problem);
      if (best.status === 'refused' || conflict.status === 'refused' || conflict.status === 'stopped')
        throw new Error(`seed ${seed}`);
      const isWhole = best.totals.filled === best.totals.slots && best.totals.shortfall === 0;
      expect({ seed, status: conflict.status }).toEqual({ seed, status: isWhole ? 'possible' : 'impossible' });
      found[conflict.status] += 1;
    }
    expect(Math.min(found.possible, found.impossible)).toBeGreaterThan(20);
  }, 60_000);

  const pair: AssignProblem = {
    scores: [
      [9, 5],
      [8, 6],
    ],
    capacities: [2, 2],
    minimums: [2, 2],
  };
  const kindsOf = (result: ReturnType<typeof smallestConflict>) =>
    result.status === 'impossible' ? result.rules.map(({ kind, giveWayBy }) => [kind, giveWayBy]) : result.status;

  it('names minimum loads for which there are too few slots', async () => {
    const rules = kindsOf(smallestConflict(await startHighs(), pair));
    expect(rules).toHaveLength(3);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['minimum', 1],
        ['slots', 1],
      ]),
    );
  });

  it('names a number alone that contradicts what pairs there are', async () => {
    const highs = await startHighs();
    expect(kindsOf(smallestConflict(highs, { ...pair, minimums: [2, 0], forbidden: [[1, 0]] }))).toEqual([
      ['minimum', 1],
    ]);
    expect(kindsOf(smallestConflict(highs, { scores: [[null]], capacities: [1] }))).toEqual([['demand', 1]]);
  });

  it('counts minimum loads and quotas among the rules', async () => {
    const highs = await startHighs();
    const quotas = [{ name: 'track', side: 'mentor' as const, members: [0, 2], max: 1 }];
    const result = smallestConflict(highs, { ...problem, minimums: [1, 0, 1], quotas });
    const kinds = result.status === 'impossible' ? new Set(result.rules.map(({ kind }) => kind)) : new Set();
    expect(kinds.has('quota')).toBe(true);
  });
});
