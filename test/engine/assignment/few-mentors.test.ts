import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import type { PairList } from '../../../src/engine/assignment/pair-list.ts';
import { exchangePlaces } from '../../../src/engine/assignment/place-exchange.ts';
import { priceFewMentors } from '../../../src/engine/assignment/few-mentors.ts';
import { solveInstance } from '../../../src/engine/assignment/solve-instance.ts';
import { generator } from './random-problem.ts';

const nowhere = -1e6;

type Table = { demands: Int32Array; places: Int32Array; prices: Float64Array; pairs: PairList };

/** A table with holes, ties, startups that want nothing and mentors without places; prices start anywhere. */
function randomTable(seed: number): Table {
  const random = generator(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const [n, m] = [1 + upTo(30), 1 + upTo(8)];
  const rows: { startup: number; mentor: number; score: number }[] = [];
  const top = seed % 2 === 0 ? 5 : 900;
  for (let startup = 0; startup < n; startup++) {
    for (let mentor = 0; mentor < m; mentor++) {
      if (random() < 0.7) rows.push({ startup, mentor, score: upTo(top) - Math.floor(top / 3) });
    }
  }
  return {
    demands: Int32Array.from({ length: n }, () => upTo(3)),
    places: Int32Array.from({ length: m }, () => upTo(9)),
    prices: Float64Array.from({ length: m }, () => upTo(top)),
    pairs: {
      limits: null,
      count: rows.length,
      startup: Int32Array.from(rows, ({ startup }) => startup),
      mentor: Int32Array.from(rows, ({ mentor }) => mentor),
      score: Int32Array.from(rows, ({ score }) => score),
    },
  };
}

/** What the slots take, nowhere included; throws where a pair does not exist or a place is taken twice. */
function valueOf({ demands, places, pairs }: Table, place: Int32Array): number {
  const scores = new Map(
    Array.from({ length: pairs.count }, (_, k) => [`${pairs.startup[k]} ${pairs.mentor[k]}`, pairs.score[k] ?? 0]),
  );
  const left = Int32Array.from(places);
  let sum = 0;
  place.forEach((mentor, slot) => {
    const startup = Math.trunc(slot / 3);
    expect(mentor >= 0).toBe(slot % 3 < (demands[startup] ?? 0));
    if (mentor === places.length) sum += nowhere;
    if (mentor < 0 || mentor === places.length) return;
    const score = scores.get(`${startup} ${mentor}`);
    if (score === undefined || (left[mentor] ?? 0) === 0) throw new Error(`${startup} cannot have ${mentor}`);
    scores.delete(`${startup} ${mentor}`);
    left[mentor] = (left[mentor] ?? 0) - 1;
    sum += score;
  });
  return sum;
}

/** No assignment is worth more than all places at these prices and what each startup keeps of its best. */
function limitAt({ demands, places, pairs, prices }: Table): number {
  let limit = places.reduce((sum, units, j) => sum + units * (prices[j] ?? 0), 0);
  demands.forEach((demand, startup) => {
    const kept: number[] = Array<number>(demand).fill(nowhere);
    for (let k = 0; k < pairs.count; k++) {
      if (pairs.startup[k] === startup) kept.push((pairs.score[k] ?? 0) - (prices[pairs.mentor[k] ?? 0] ?? 0));
    }
    limit += kept
      .toSorted((a, b) => b - a)
      .slice(0, demand)
      .reduce((sum, value) => sum + value, 0);
  });
  return limit;
}

describe('exchanging places', () => {
  it('ends in the best assignment, and its prices prove it, wherever prices start', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const table = randomTable(seed);
      const value = valueOf(table, exchangePlaces({ ...table, nowhere }));
      expect(Math.min(...table.prices)).toBeGreaterThanOrEqual(0);
      expect({ seed, value }).toEqual({ seed, value: limitAt(table) });
    }
  });
});

describe('prices of few mentors', () => {
  it('leave the simplex next to nothing to do', () => {
    const random = generator(3);
    const facets = (rows: number) => Array.from({ length: rows }, () => Array.from({ length: 6 }, random));
    const [startups, mentors] = [facets(1200), facets(30)];
    const scores = startups.map((own) =>
      mentors.map((theirs) => Math.round(1e5 * own.reduce((sum, facet, at) => sum + facet * (theirs[at] ?? 0), 0))),
    );
    const instance = prepareInstance({ scores, capacities: Array<number>(30).fill(42) }, 1);
    const { choice, complete } = priceFewMentors(instance, new Float64Array(30));
    expect(complete).toBe(true);
    expect(choice.counts.every((count) => count === 1)).toBe(true);
    expect(solveInstance(instance, { fairness: false }).run.pivots).toBeLessThan(20);
  });
});
