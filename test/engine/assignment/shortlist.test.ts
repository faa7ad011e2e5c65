import { prepareInstance } from '../../../src/engine/assignment/instance.ts';
import { shortlist } from '../../../src/engine/assignment/shortlist.ts';
import { generator } from './random-problem.ts';

/** Large enough that lists begin with a bar from a sample; some pairs are missing, some mentors have no place. */
function tableOf(seed: number) {
  const random = generator(seed);
  const [n, m] = [330, 290];
  const worth = Array.from({ length: m }, () => random());
  const scores = Array.from({ length: n }, () =>
    worth.map((liked) => (random() < 0.2 ? null : Math.floor(1000 * (liked + random())))),
  );
  const capacities = worth.map(() => Math.floor(random() * 3));
  const prices = {
    mentors: Float64Array.from(worth, (liked) => 900 * liked),
    startups: Float64Array.from(scores, () => 1000 * random()),
  };
  return { n, m, scores, instance: prepareInstance({ scores, capacities }, 1), prices };
}

describe('the shortlist', () => {
  it.each([
    [1, 0, true],
    [3, 0, false],
    [3, 2, true],
    [16, 0, true],
  ])('keeps %i a side and %i besides, and knows what those it leaves out cannot exceed', (best, spread, isPriced) => {
    const { n, m, scores, instance, prices } = tableOf(best);
    const pairs = shortlist(instance, { best, spread, prices: isPriced ? prices : null });
    const listed = new Set<number>();
    for (let k = 0; k < pairs.count; k += 1) {
      const [i = -1, j = -1] = [pairs.startup[k], pairs.mentor[k]];
      expect(pairs.score[k]).toBe(scores[i]?.[j]);
      listed.add(i * m + j);
    }
    expect(listed.size).toBe(pairs.count);
    expect(pairs.count).toBeGreaterThan(best * n);
    let beyond = 0;
    scores.forEach((row, i) =>
      row.forEach((score, j) => {
        const { limits } = pairs;
        if (limits === null || score === null || instance.open[j] === 0 || listed.has(i * m + j)) return;
        const { startups, mentors, prices: taken, gains } = limits;
        if (score - (taken[j] ?? 0) > (startups[i] ?? 0) || score - (gains[i] ?? 0) > (mentors[j] ?? 0)) beyond += 1;
      }),
    );
    expect(pairs.limits).not.toBeNull();
    expect(beyond).toBe(0);
  });
});
