import { assign } from '../../../src/engine/assignment/assign.ts';
import type { AssignOptions, AssignProblem, PairIndex } from '../../../src/engine/assignment/problem.ts';
import type { AssignResult } from '../../../src/engine/assignment/result.ts';
import { generator, randomProblem } from './random-problem.ts';

type Table = AssignProblem & {
  scores: (number | null)[][];
  demands: number[];
  capacities: number[];
  minimums: number[];
};

function named(seed: number, top = 30): Table {
  const problem = randomProblem(seed, { side: 10, top, rules: false }) as Table;
  return {
    ...problem,
    startupIds: problem.scores.map((_, i) => `startup ${i}`),
    mentorIds: problem.capacities.map((_, j) => `mentor ${j}`),
  };
}

function solve(problem: AssignProblem, options: AssignOptions = {}): AssignResult {
  const result = assign(problem, options);
  if (result.status === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

const pairsOf = (result: AssignResult) =>
  result.startups.flatMap(({ id, mentors }) => mentors.map((mentor) => `${id} with ${mentor.id}`)).toSorted();
const indexPairs = (result: AssignResult): PairIndex[] =>
  result.startups.flatMap(({ row, mentors }) => mentors.map(({ mentor }) => [row, mentor] as const));
const valuesOf = (result: AssignResult) => [...result.levels.map(({ value }) => value), result.floor];
const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

describe('what must not matter', () => {
  it('is the order of the rows: the same people meet', () => {
    for (const seed of seeds) {
      const problem = named(seed, 4);
      const random = generator(seed);
      const shuffled = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ at, key: random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ at }) => at);
      const rows = shuffled(problem.demands.length);
      const columns = shuffled(problem.capacities.length);
      const other = {
        scores: rows.map((i) => columns.map((j) => problem.scores[i]?.[j] ?? null)),
        demands: rows.map((i) => problem.demands[i] ?? 1),
        capacities: columns.map((j) => problem.capacities[j] ?? 0),
        minimums: columns.map((j) => problem.minimums[j] ?? 0),
        startupIds: rows.map((i) => `startup ${i}`),
        mentorIds: columns.map((j) => `mentor ${j}`),
      };
      expect({ seed, pairs: pairsOf(solve(other)) }).toEqual({ seed, pairs: pairsOf(solve(problem)) });
    }
  });

  it('is the scale of the scores: doubled, they choose the same pairs', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const scores = problem.scores.map((row) => row.map((score) => score && 2 * score));
      expect(pairsOf(solve({ ...problem, scores }))).toEqual(pairsOf(solve(problem)));
    }
  });

  it('is a constant on one startup’s scores, where coverage fixes how many mentors it gets', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const demands = problem.demands.map(() => 1);
      const capacities = problem.capacities.map(() => 10);
      const scores = problem.scores.map((row, i) =>
        row.map((score) => (score === null || i > 0 ? score : score + 500)),
      );
      const plain = { ...problem, demands, capacities, minimums: capacities.map(() => 0) };
      const options = { fairness: false };
      expect(pairsOf(solve({ ...plain, scores }, options))).toEqual(pairsOf(solve(plain, options)));
    }
  });

  it('is the length of the shortlist and the method', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const usual = solve(problem);
      expect(pairsOf(solve(problem, { shortlist: 1 }))).toEqual(pairsOf(usual));
      expect(pairsOf(solve(problem, { method: 'shortest-paths' }))).toEqual(pairsOf(usual));
    }
  });

  it('is a pin on a chosen pair, and a ban on one that was not chosen', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const usual = solve(problem);
      const chosen = indexPairs(usual);
      const pin = chosen[seed % Math.max(1, chosen.length)];
      // The tie-break counts open pairs only: with a pin its value is another, the pairs are the same.
      const pins = pin === undefined ? [] : [pin];
      expect(pairsOf(solve({ ...problem, pins }))).toEqual(pairsOf(usual));
      const unused = problem.scores.flatMap((row, i) =>
        row.flatMap((score, j) =>
          score === null || chosen.some((pair) => pair[0] === i && pair[1] === j) ? [] : [[i, j] as const],
        ),
      );
      const forbidden = unused.slice(0, 3);
      expect(pairsOf(solve({ ...problem, forbidden }))).toEqual(pairsOf(usual));
      expect(valuesOf(solve({ ...problem, forbidden }))).toEqual(valuesOf(usual));
    }
  });
});

describe('what must help', () => {
  it('is one more place: coverage never gets worse, and the total does not fall where all else is equal', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const capacities = problem.capacities.map(
        (capacity, j) => capacity + (j === seed % problem.capacities.length ? 1 : 0),
      );
      const options = { fairness: false };
      const [before, after] = [solve(problem, options), solve({ ...problem, capacities }, options)];
      const costs = ({ levels }: AssignResult) =>
        levels.slice(0, 3).map(({ level, value }) => (level === 'score' ? -value : value));
      const [old, fresh] = [costs(before), costs(after)];
      const at = fresh.findIndex((cost, level) => cost !== old[level]);
      expect(at < 0 || (fresh[at] ?? 0) < (old[at] ?? 0)).toBe(true);
    }
  });

  it('a mentor’s price is the most that one more of its places can bring', () => {
    for (const seed of seeds) {
      const problem = named(seed);
      const demands = problem.demands.map(() => 1);
      const plain = { ...problem, demands, minimums: problem.capacities.map(() => 0) };
      const before = solve(plain, { fairness: false });
      const priced = before.mentors.filter(
        ({ capacity, coveragePrice, loadPrice }) => capacity > 0 && coveragePrice === 0 && loadPrice === 0,
      );
      for (const { row, price } of priced) {
        const capacities = problem.capacities.map((capacity, j) => capacity + (j === row ? 1 : 0));
        const after = solve({ ...plain, capacities }, { fairness: false });
        expect(after.levels[0]).toEqual(before.levels[0]);
        expect(after.totals.total - before.totals.total).toBeLessThanOrEqual(price);
      }
    }
  });
});
