import { fitLogistic, probability } from '../../../src/engine/calibration/logistic.ts';
import { measure, reliability, wilson } from '../../../src/engine/calibration/metrics.ts';
import { groupedFolds } from '../../../src/engine/calibration/folds.ts';
import { seeded } from '../build-profiles.ts';

describe('the logistic fit', () => {
  it('ends where nothing can be gained: zero gradient inside, none pointing inwards at the bound', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const columns = 1 + (seed % 5);
      const rows = 20 + seed * 5;
      const values = Float64Array.from({ length: rows * columns }, () => random());
      const yes = Uint8Array.from({ length: rows }, (_, row) => Number(random() < (values[row * columns] ?? 0)));
      const sample = { rows, columns, values, yes };
      const prior = {
        mean: Float64Array.from({ length: columns + 1 }, (_, at) => (at === 0 ? 0 : random() * 2 - 0.5)),
        sd: new Float64Array(columns + 1).fill(0.7),
      };
      const { beta } = fitLogistic(sample, prior);
      for (let at = 0; at <= columns; at += 1) {
        let gradient = ((beta[at] ?? 0) - (prior.mean[at] ?? 0)) / 0.49;
        for (let row = 0; row < rows; row += 1) {
          const x = at === 0 ? 1 : (values[row * columns + at - 1] ?? 0);
          gradient += (probability(beta, sample, row) - (yes[row] ?? 0)) * x;
        }
        expect(at === 0 || (beta[at] ?? -1) >= 0).toBe(true);
        const inside = at === 0 || (beta[at] ?? 0) > 0;
        expect(inside ? Math.abs(gradient) : Math.max(0, -gradient)).toBeLessThan(1e-5);
      }
    }
  });

  it('does not run away when the outcomes are separable', () => {
    const values = Float64Array.from({ length: 40 }, (_, row) => (row < 20 ? 0 : 1));
    const yes = Uint8Array.from(values);
    const prior = { mean: Float64Array.of(0, 3), sd: Float64Array.of(5, 3) };
    const { beta } = fitLogistic({ rows: 40, columns: 1, values, yes }, prior);
    expect(beta.every((value) => Number.isFinite(value) && Math.abs(value) < 20)).toBe(true);
  });
});

describe('metrics', () => {
  const judged = {
    probability: Float64Array.of(0.9, 0.8, 0.7, 0.3, 0.2, 0.2),
    yes: Uint8Array.of(1, 0, 1, 0, 0, 1),
    list: ['a', 'a', 'a', 'b', 'b', 'b'],
  };

  it('are those worked out by hand', () => {
    const { brier, auc, ndcgAt5, acceptanceAt5 } = measure(judged);
    expect(brier).toBeCloseTo((0.01 + 0.64 + 0.09 + 0.09 + 0.04 + 0.64) / 6, 12);
    // Of nine pairs of a yes and a no: 0.9 wins three, 0.7 two, 0.2 ties one.
    expect(auc).toBeCloseTo(5.5 / 9, 12);
    const first = (1 + 1 / 2) / (1 + 1 / Math.log2(3));
    const second = 1 / 2;
    expect(ndcgAt5).toBeCloseTo((first + second) / 2, 12);
    expect(acceptanceAt5).toBeCloseTo((2 / 3 + 1 / 3) / 2, 12);
  });

  it('draw the reliability curve in ten bins', () => {
    const bins = reliability(judged);
    expect(bins).toHaveLength(10);
    expect(bins[2]).toMatchObject({ pairs: 2, said: 0.2, cameTrue: 0.5 });
    expect(bins[0]).toMatchObject({ pairs: 0, said: null, cameTrue: null, low: 0, high: 1 });
    expect(bins.reduce((sum, bin) => sum + bin.pairs, 0)).toBe(6);
  });

  it('say nothing where nothing can be said', () => {
    expect(measure({ probability: new Float64Array(), yes: new Uint8Array(), list: [] })).toEqual({
      brier: 0,
      ece: 0,
      auc: null,
      ndcgAt5: null,
      acceptanceAt5: null,
    });
    const { low, high } = wilson(5, 10);
    expect(low).toBeCloseTo(0.2693, 3);
    expect(high).toBeCloseTo(0.7307, 3);
  });
});

describe('folds', () => {
  it('never split a group and are about equal', () => {
    const random = seeded(3);
    const outcomes = Array.from({ length: 500 }, () => ({
      cohort: `c${Math.trunc(random() * 12)}`,
      startup: 's',
      values: [],
      yes: true,
    }));
    const { of, count } = groupedFolds(outcomes);
    expect(count).toBe(5);
    const foldOfCohort = new Map(outcomes.map((outcome, at) => [outcome.cohort, of[at]]));
    expect(outcomes.every((outcome, at) => foldOfCohort.get(outcome.cohort) === of[at])).toBe(true);
    for (let fold = 0; fold < 5; fold += 1) expect(of.filter((one) => one === fold).length).toBeGreaterThan(60);
  });
});
