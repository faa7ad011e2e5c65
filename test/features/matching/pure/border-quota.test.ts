import { FORBIDDEN, verifyResult } from '../../../../src/engine/index.ts';
import { assignAcross, type BorderRule } from '../../../../src/features/matching/border-quota.ts';
import { type CohortProblem, tableOf } from '../../../../src/features/matching/cohort-problem.ts';

const go = () => true;
const nothing = { pairs: 0, across: 0 };

const problemWith = (
  scores: readonly (readonly (number | null)[])[],
  capacities: readonly number[],
): CohortProblem => ({
  scores: tableOf(scores.length, capacities.length, (i, row) => {
    for (let j = 0; j < row.length; j += 1) row[j] = scores[i]?.[j] ?? FORBIDDEN;
  }),
  capacities,
});

const solve = (problem: CohortProblem, rule: BorderRule) => {
  const plan = assignAcross(problem, { rule, onProgress: go });
  if ('status' in plan) throw new Error('refused');
  const pairs = plan.result.startups.flatMap(({ row, mentors }) => mentors.map(({ mentor }) => [row, mentor]));
  return { ...plan, pairs };
};

/** Ana and Beto are at home in Mexico, like mentor 0; mentors 1 and 2 are not. */
const scores = [
  [90, 70, null],
  [80, 40, 75],
];
const rule = (share: number, more: Partial<BorderRule> = {}): BorderRule => ({
  share,
  startups: ['MX', 'MX'],
  mentors: ['MX', 'US', 'US'],
  standing: nothing,
  ...more,
});

test('where the best plan has enough pairs across the border, it stands as it is and costs nothing', () => {
  const { outcome, pairs, price } = solve(problemWith(scores, [2, 1, 1]), rule(0));
  expect(pairs).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect({ outcome, price }).toEqual({ outcome: { kind: 'kept', across: 0, of: 2, price: 0 }, price: 0 });
});

test('a share is kept by the pairs that lose least, the price says what one more costs, and the plan is proved', () => {
  const { outcome, pairs, problem, result } = solve(problemWith(scores, [2, 1, 1]), rule(50));
  expect(pairs).toEqual([
    [0, 0],
    [1, 2],
  ]);
  expect(outcome).toEqual({ kind: 'kept', across: 1, of: 2, price: 5 });
  expect(verifyResult(problem, result)).toEqual({ valid: true, objections: [] });
});

test('what stands counts on both sides of the share', () => {
  const table = problemWith(scores, [2, 1, 1]);
  expect(solve(table, rule(50, { standing: { pairs: 2, across: 2 } })).outcome).toMatchObject({ across: 2, of: 4 });
  const { outcome } = solve(table, rule(50, { standing: { pairs: 2, across: 0 } }));
  expect(outcome).toMatchObject({ kind: 'kept', across: 2, of: 4 });
});

test('a share that nobody can keep says how many could, who fits nobody across and what places are there', () => {
  const { outcome } = solve(
    problemWith(
      [
        [90, null, null],
        [80, 40, 75],
      ],
      [2, 1, 1],
    ),
    rule(100),
  );
  expect(outcome).toEqual({ kind: 'unreachable', asked: 2, most: 1, of: 2, alone: 1, places: 2 });
  const unknown = solve(problemWith(scores, [2, 1, 1]), rule(50, { startups: [null, null] }));
  expect(unknown.outcome).toEqual({ kind: 'unreachable', asked: 1, most: 0, of: 2, alone: 2, places: 0 });
});

test('nobody is left out for the share', () => {
  // Across there is one place, and only Ana could stay at home: Beto has nobody else.
  const { outcome, pairs } = solve(
    problemWith(
      [
        [90, 95],
        [null, 40],
      ],
      [1, 1],
    ),
    rule(100, { mentors: ['MX', 'US'] }),
  );
  expect(outcome).toMatchObject({ kind: 'unreachable', asked: 2, most: 1, of: 2 });
  expect(pairs).toHaveLength(2);
});

test('whom startups have already stays, is paid for by nobody, and is counted once', () => {
  // The last column holds Ana's first mentor: her second comes after Beto's first.
  const held = 1_000_001;
  const table = problemWith(
    [
      [60, 50, held],
      [80, 70, null],
    ],
    [1, 1, 2],
  );
  const problem: CohortProblem = { ...table, demands: [2, 2] };
  const asks = { share: 60, startups: ['MX', 'MX'], mentors: ['MX', 'US'], standing: { pairs: 1, across: 0 } };
  const { outcome, pairs } = solve(problem, asks);
  // Two mentors are left: of three pairs two would have to cross, and only one place is across.
  expect(outcome).toMatchObject({ kind: 'unreachable', asked: 2, most: 1, of: 3, alone: 0, places: 1 });
  expect(pairs).toContainEqual([0, 2]);
  const { outcome: kept } = solve(problem, { ...asks, share: 33 });
  expect(kept).toMatchObject({ kind: 'kept', across: 1, of: 3 });
});

/** All plans of a small table, one mentor each. */
function* plansOf(table: CohortProblem, from = 0): Generator<readonly (number | null)[]> {
  if (from === table.scores.startups) return yield [];
  for (const rest of plansOf(table, from + 1)) {
    yield [null, ...rest];
    for (let j = 0; j < table.scores.mentors; j += 1) {
      const used = rest.filter((one) => one === j).length;
      if (table.scores.score(from, j) !== FORBIDDEN && used < (table.capacities[j] ?? 0)) yield [j, ...rest];
    }
  }
}

test('against every plan there is: served as many, enough across where any plan has them, no further below than told', () => {
  let at = 7;
  const next = (below: number): number => {
    at = (at * 48_271) % 2_147_483_647;
    return at % below;
  };
  for (let round = 0; round < 60; round += 1) {
    const table = problemWith(
      Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => (next(4) === 0 ? null : next(100)))),
      [1 + next(2), 1 + next(2), 1],
    );
    const asks = rule(20 * next(6), {
      startups: Array.from({ length: 4 }, () => (next(2) === 0 ? 'MX' : 'US')),
    });
    const all = [...plansOf(table)].map((plan) => ({
      served: plan.filter((one) => one !== null).length,
      across: plan.filter((one, i) => one !== null && asks.mentors[one] !== asks.startups[i]).length,
      total: plan.reduce<number>((sum, one, i) => sum + (one === null ? 0 : table.scores.score(i, one)), 0),
    }));
    const served = Math.max(...all.map((plan) => plan.served));
    const full = all.filter((plan) => plan.served === served);
    const asked = Math.ceil((asks.share * served) / 100);
    const { outcome, pairs } = solve(table, asks);
    const keeping = full.filter(({ across }) => across >= asked);
    const across = pairs.filter(([i, j]) => asks.mentors[j ?? -1] !== asks.startups[i ?? -1]).length;
    const total = pairs.reduce((sum, [i, j]) => sum + table.scores.score(i ?? -1, j ?? -1), 0);
    const best = Math.max(...keeping.map((plan) => plan.total));
    const price = outcome?.kind === 'kept' ? outcome.price : 0;
    // The fairness floor may cost points as long as nothing is paid for the border.
    const isWorthIt = price === 0 || total + price * (across - asked) >= best;
    const isPossible = keeping.length > 0;
    const most = Math.max(...full.map((plan) => plan.across));
    expect({ served: pairs.length, isWorthIt, keeps: !isPossible || across >= asked }).toEqual({
      served,
      isWorthIt: true,
      keeps: true,
    });
    expect(outcome).toMatchObject(isPossible ? { kind: 'kept', of: served } : { kind: 'unreachable', asked, most });
  }
});
