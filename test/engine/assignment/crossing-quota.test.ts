import { assignStable } from '../../../src/engine/assignment/assign-stable.ts';
import { assign } from '../../../src/engine/assignment/assign.ts';
import { assignWithCrossingQuota, type CrossingQuota } from '../../../src/engine/assignment/crossing-quota.ts';
import type { AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { generator } from './random-problem.ts';

function square(size: number, seed: number): AssignProblem & { scores: number[][] } {
  const random = generator(seed);
  const scores = Array.from({ length: size }, () => Array.from({ length: size }, () => Math.floor(random() * 1000)));
  return { scores, capacities: scores.map(() => 1) };
}

/** Startups and mentors alternate between the two sides of the border. */
const acrossBorder = (i: number, j: number) => i % 2 !== j % 2;
const atLeast = (pairs: number): CrossingQuota => ({ counts: acrossBorder, sense: 'at_least', pairs });

/** The best total of all one-to-one assignments that keep the rule. */
function bestOfAll(scores: number[][], keeps: (count: number) => boolean): number {
  let best = -Infinity;
  const used = scores.map(() => false);
  const place = (i: number, total: number, count: number) => {
    if (i === scores.length) {
      if (keeps(count)) best = Math.max(best, total);
      return;
    }
    scores[i]?.forEach((score, j) => {
      if (used[j] === true) return;
      used[j] = true;
      place(i + 1, total + score, count + (acrossBorder(i, j) ? 1 : 0));
      used[j] = false;
    });
  };
  place(0, 0, 0);
  return best;
}

describe('a quota that crosses', () => {
  it('is kept at a total between the best possible and the bound', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const problem = square(6, seed);
      const pairs = 2 * (1 + (seed % 3));
      for (const sense of ['at_least', 'at_most'] as const) {
        const result = assignWithCrossingQuota(problem, { counts: acrossBorder, sense, pairs });
        if (result.status === 'refused') throw new Error('refused');
        const keeps = (count: number) => (sense === 'at_least' ? count >= pairs : count <= pairs);
        const best = bestOfAll(problem.scores, keeps);
        expect({ seed, status: result.status, keeps: keeps(result.count) }).toEqual({
          seed,
          status: 'kept',
          keeps: true,
        });
        expect(result.total).toBeLessThanOrEqual(best);
        expect(result.bound).toBeGreaterThanOrEqual(best);
      }
    }
  });

  it('costs nothing where the best assignment keeps it already', () => {
    const problem = square(8, 3);
    const plain = assign(problem, { fairness: false });
    if (plain.status === 'refused') throw new Error('refused');
    expect(assignWithCrossingQuota(problem, atLeast(0))).toMatchObject({
      status: 'kept',
      price: 0,
      total: plain.totals.total,
      gap: 0,
    });
  });

  it('closes in on the bound in a cohort of 120', () => {
    const result = assignWithCrossingQuota(square(120, 5), atLeast(90));
    if (result.status === 'refused') throw new Error('refused');
    expect(result.status).toBe('kept');
    expect(result.count).toBeGreaterThanOrEqual(90);
    expect(result.gap).toBeLessThan(0.001);
    expect(result.price).toBeGreaterThan(0);
  });

  it('says when it cannot be kept, and refuses a number that is none', () => {
    expect(assignWithCrossingQuota(square(5, 1), atLeast(6))).toMatchObject({ status: 'unreachable', bound: null });
    expect(assignWithCrossingQuota(square(5, 1), atLeast(Number.NaN))).toMatchObject({ status: 'refused' });
  });
});

describe('stable mode', () => {
  it('has no blocking pair, and never more than the best total', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const problem = square(12, seed);
      const [stable, best] = [assignStable(problem), assign(problem, { fairness: false })];
      if (stable.status === 'refused' || best.status === 'refused') throw new Error('refused');
      expect(stable.blocking).toEqual({ count: 0, pairs: [] });
      expect(stable.totals.total).toBeLessThanOrEqual(best.totals.total);
      expect(stable.totals.total).toBe(best.greedy?.total);
    }
  });

  it('listens to the mentors too, and refuses quotas and scores of another shape', () => {
    const problem: AssignProblem = {
      scores: [
        [2, 1],
        [2, 1],
      ],
      capacities: [1, 1],
    };
    const stable = assignStable(problem, [
      [1, 1],
      [5, 1],
    ]);
    expect(stable).toMatchObject({ startups: [{ mentors: [{ mentor: 1 }] }, { mentors: [{ mentor: 0 }] }] });
    expect(assignStable(problem, [[1, 1]])).toMatchObject({ status: 'refused', issues: [{ code: 'scores.shape' }] });
    const quotas = [{ name: 'q', side: 'mentor' as const, members: [0], max: 1 }];
    expect(assignStable({ ...problem, quotas })).toMatchObject({ issues: [{ code: 'quota.not_stable' }] });
  });
});
