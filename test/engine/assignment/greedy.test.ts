import { greedyPairs } from '../../../src/engine/assignment/greedy.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { AssignProblem, PairIndex } from '../../../src/engine/assignment/problem.ts';
import { randomProblem } from './random-problem.ts';

describe('taking the best remaining pair again and again', () => {
  it('is what the report compares with, quotas included', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const problem = randomProblem(seed, { side: 8, top: 900, rules: seed % 2 === 0 });
      const instance = prepareInstance(problem, 1);
      const { mentors } = greedyPairs(instance);
      const pairs = [...mentors].flatMap((j, at) => (j < 0 ? [] : [`${Math.floor(at / 3)}-${j}`])).toSorted();
      expect({ seed, pairs }).toEqual({ seed, pairs: naiveGreedy(problem).toSorted() });
    }
  });
});

/** Every open pair, best first, taken while demands, capacities and quotas have room. */
function naiveGreedy(problem: AssignProblem): string[] {
  const { demands = [], capacities, quotas = [], pins = [] } = problem;
  const taken: PairIndex[] = [...pins];
  const has = (i: number, j: number) => taken.some((pair) => pair[0] === i && pair[1] === j);
  const open = (problem.scores as (number | null)[][]).flatMap((row, i) =>
    row.flatMap((score, j) => (score === null || has(i, j) ? [] : [{ i, j, score }])),
  );
  const own: string[] = [];
  for (const { i, j } of open.toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    const next = [...taken, [i, j] as const];
    const fits =
      next.filter((pair) => pair[0] === i).length <= (demands[i] ?? 1) &&
      next.filter((pair) => pair[1] === j).length <= (capacities[j] ?? 0) &&
      quotas.every(
        ({ side, members, max }) =>
          next.filter((pair) => members.includes(pair[side === 'startup' ? 0 : 1])).length <= max,
      );
    if (!fits) continue;
    taken.push([i, j]);
    own.push(`${i}-${j}`);
  }
  return own;
}
