import { solveInstance } from '../../../src/engine/assignment/solve-instance.ts';
import { checkProblem } from '../../../src/engine/assignment/check-problem.ts';
import { dualBound } from '../../../src/engine/assignment/dual-bound.ts';
import { levelValue } from '../../../src/engine/assignment/flow-run.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { AssignOptions, AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { bestByExhaustion, type Costs } from './exhaustive.ts';
import { randomProblem } from './random-problem.ts';

function solvedCosts(problem: AssignProblem, options: AssignOptions): { costs: Costs; isProven: boolean } {
  const instance = prepareInstance(problem, 7);
  const { run, floor } = solveInstance(instance, options);
  const pinned = instance.pins.reduce((sum, pin) => sum + pin.score, 0);
  const shortfall = instance.minimum.reduce((sum, units) => sum + units, 0);
  const values = [0, 1, 2, 3].map((level) => levelValue(run, level));
  const [coverage = 0, load = 0, score = 0, tie = 0] = values;
  const costs = [coverage, load + shortfall, floor === null ? 0 : -floor, score - pinned, tie] as const;
  return { costs, isProven: dualBound(instance, run).join() === values.join() };
}

describe('every assignment of a small problem', () => {
  const cases = [
    { name: 'ties everywhere', side: 4, top: 2, rules: false, count: 1500 },
    { name: 'spread scores', side: 4, top: 40, rules: false, count: 1500 },
    { name: 'pins and quotas', side: 4, top: 6, rules: true, count: 2500 },
  ];
  it.each(cases)(
    'is no better than the result: $count with $name',
    ({ count, ...shape }) => {
      for (let seed = 1; seed <= count; seed++) {
        const problem = randomProblem(seed, shape);
        expect(checkProblem(problem)).toEqual([]);
        const instance = prepareInstance(problem, 7);
        const fairness = seed % 3 !== 0;
        const { best } = bestByExhaustion(problem, instance, fairness);
        const method = seed % 2 === 0 ? 'network-simplex' : 'shortest-paths';
        const shortlist = 1 + (seed % 4);
        const { costs, isProven } = solvedCosts(problem, { fairness, method, shortlist });
        expect({ seed, costs: costs.map((cost) => cost + 0), isProven }).toEqual({
          seed,
          costs: best?.map((cost) => cost + 0),
          isProven: true,
        });
      }
    },
    120_000,
  );
});
