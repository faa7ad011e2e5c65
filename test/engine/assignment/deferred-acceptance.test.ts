import { blockingPairs } from '../../../src/engine/assignment/blocking-pairs.ts';
import { deferredAcceptance, type Preferences } from '../../../src/engine/assignment/deferred-acceptance.ts';
import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { Choice } from '../../../src/engine/assignment/pair-list.ts';
import type { AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { denseScores } from '../../../src/engine/assignment/score-source.ts';
import { generator } from './random-problem.ts';

/** Strict preferences of both sides, independent of each other. */
function market(seed: number, n: number, m: number) {
  const random = generator(seed);
  const ranking = () => Int32Array.from({ length: n * m }, (_, at) => Math.floor(random() * 1e6) * 100 + (at % 97));
  const [scores, mentorScores] = [ranking(), ranking()];
  return { n, m, scores, mentorScores, capacities: Array.from({ length: m }, () => Math.floor(random() * 4)) };
}

type Market = ReturnType<typeof market>;

function fromStartups({ n, m, scores, mentorScores, capacities }: Market) {
  const preferences: Preferences = { scores: denseScores(n, m, scores), mentorScores: denseScores(n, m, mentorScores) };
  const instance = prepareInstance({ scores: preferences.scores, capacities }, 1);
  return { instance, preferences, choice: deferredAcceptance(instance, preferences) };
}

const servedIn = (choice: Choice) => [...choice.counts].flatMap((count, i) => (count > 0 ? [i] : []));

describe('deferred acceptance', () => {
  it('leaves no pair that both sides would rather be', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { instance, preferences, choice } = fromStartups(market(seed, 3 + (seed % 15), 2 + (seed % 9)));
      expect({ seed, ...blockingPairs(instance, choice, preferences) }).toEqual({ seed, count: 0, pairs: [] });
    }
  });

  it('leaves the same startups and places unfilled when the mentors propose', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const one = market(seed, 8, 6);
      const capacities = one.capacities.map(() => 1);
      const plain = fromStartups({ ...one, capacities });
      const turn = (values: Int32Array) =>
        Int32Array.from(values, (_, at) => values[(at % 8) * 6 + Math.floor(at / 8)] ?? 0);
      const turned = fromStartups({
        n: 6,
        m: 8,
        scores: turn(one.mentorScores),
        mentorScores: turn(one.scores),
        capacities: Array<number>(8).fill(1),
      });
      const matched = [...turned.choice.mentors].filter((startup) => startup >= 0).toSorted((a, b) => a - b);
      expect({ seed, served: servedIn(plain.choice) }).toEqual({ seed, served: matched });
    }
  });

  it('takes the best remaining pair again and again where both sides have the same scores', () => {
    const problem: AssignProblem = {
      scores: [
        [9, 8],
        [7, 1],
      ],
      capacities: [1, 1],
    };
    const instance = prepareInstance(problem, 1);
    const choice = deferredAcceptance(instance, { scores: instance.scores, mentorScores: instance.scores });
    expect([choice.mentors[0], choice.mentors[3]]).toEqual([0, 1]);
  });
});
