import { munkres } from 'munkres';
import { dualBound } from '../../../src/engine/assignment/dual-bound.ts';
import { levelValue, type FlowRun } from '../../../src/engine/assignment/flow-run.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { AssignOptions, AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { solveInstance } from '../../../src/engine/assignment/solve-instance.ts';
import { startHighs } from '../../../src/engine/assignment/start-highs.ts';
import { levelsByHighs } from './highs-levels.ts';
import { generator, randomProblem } from './random-problem.ts';

const valuesOf = (run: FlowRun) => [0, 1, 2, 3].map((level) => levelValue(run, level) + 0);

function solve(problem: AssignProblem, options: AssignOptions = {}) {
  const instance = prepareInstance(problem, 11);
  const solved = solveInstance(instance, options);
  return { instance, run: solved.run, floor: solved.floor, values: valuesOf(solved.run) };
}

function denseSquare(size: number, seed: number): number[][] {
  const random = generator(seed);
  return Array.from({ length: size }, () => Array.from({ length: size }, () => Math.floor(random() * 1000)));
}

describe('the two implementations', () => {
  it('agree on every level, the tie-break included, and prove it over the whole table', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = randomProblem(seed, { side: 24, top: seed % 2 === 0 ? 9 : 900, rules: seed % 3 === 0 });
      const bySimplex = solve(problem, { shortlist: 3 });
      const byPaths = solve(problem, { shortlist: 3, method: 'shortest-paths' });
      expect({ seed, values: bySimplex.values, floor: bySimplex.floor }).toEqual({
        seed,
        values: byPaths.values,
        floor: byPaths.floor,
      });
      expect(dualBound(bySimplex.instance, bySimplex.run)).toEqual(bySimplex.values);
      expect(dualBound(byPaths.instance, byPaths.run)).toEqual(byPaths.values);
    }
  });

  it('agree where prices are guessed first, and the guess decides nothing', () => {
    const large = Array.from({ length: 40 }, (_, at) =>
      randomProblem(at + 1, { side: 110, top: at % 2 === 0 ? 8 : 5000, rules: at % 3 === 0 }),
    ).filter(({ scores, capacities }) => (scores as unknown[]).length * capacities.length > 4096);
    expect(large.length).toBeGreaterThan(8);
    large.forEach((problem, at) => {
      const bySimplex = solve(problem, { shortlist: 6 });
      expect(dualBound(bySimplex.instance, bySimplex.run)).toEqual(bySimplex.values);
      const others: AssignOptions[] =
        at % 6 === 0 ? [{ shortlist: 32 }, { method: 'shortest-paths' }] : [{ shortlist: 32 }];
      for (const options of others) {
        const other = solve(problem, options);
        expect({ at, values: other.values, floor: other.floor }).toEqual({
          at,
          values: bySimplex.values,
          floor: bySimplex.floor,
        });
      }
    });
  }, 120_000);

  it('relieve each other: past the limit of pivots shortest paths finish the work', () => {
    const problem = randomProblem(5, { side: 24, top: 900, rules: false });
    const relieved = solve(problem, { maxPivots: 3 });
    expect(relieved.run.method).toBe('shortest-paths');
    expect(relieved.values).toEqual(solve(problem).values);
  });
});

describe('munkres', () => {
  it('finds the same total where everyone wants one and takes one', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const scores = denseSquare(5 + seed, seed);
      const pairs = munkres(scores.map((row) => row.map((score) => 1000 - score)));
      const best = pairs.reduce((sum, [i, j]) => sum + (scores[i]?.[j] ?? 0), 0);
      const { values } = solve({ scores, capacities: scores.map(() => 1) }, { fairness: false, shortlist: 4 });
      expect({ seed, total: -(values[2] ?? 0) }).toEqual({ seed, total: best });
    }
  });
});

describe('HiGHS', () => {
  it('finds the same coverage, shortfall and total, and agrees that the floor cannot be higher', async () => {
    const highs = await startHighs();
    for (let seed = 1; seed <= 20; seed++) {
      const problem = randomProblem(seed, { side: 9, top: 60, rules: false });
      const { instance, values, floor } = solve(problem, { shortlist: 3 });
      const shortfall = instance.minimum.reduce((sum, units) => sum + units, 0);
      const ours = { coverage: values[0], load: (values[1] ?? 0) + shortfall, total: -(values[2] ?? 0) + 0 };
      const theirs = levelsByHighs(highs, instance, floor);
      expect({ seed, ...ours }).toEqual({ seed, ...theirs, total: theirs.total + 0 });
      if (floor === null) continue;
      const above = levelsByHighs(highs, instance, floor + 1);
      const isWorse =
        above.coverage > theirs.coverage || (above.coverage === theirs.coverage && above.load > theirs.load);
      expect({ seed, isWorse }).toEqual({ seed, isWorse: true });
    }
  });
});
