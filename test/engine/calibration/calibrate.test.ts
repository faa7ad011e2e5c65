import { type Calibration, calibrate, type Outcome } from '../../../src/engine/index.ts';
import { seeded } from '../build-profiles.ts';

const criteria = ['expertise', 'industry', 'stage', 'noise'];

/** Outcomes drawn from known slopes: P(yes) = sigmoid(intercept + slopes · values). */
function simulate(seed: number, rows: number, slopes: readonly number[]): Outcome[] {
  const random = seeded(seed);
  return Array.from({ length: rows }, (_, row) => {
    const values = slopes.map(() => random());
    const logit = values.reduce(
      (sum, value, at) => sum + value * (slopes[at] ?? 0),
      -0.5 * slopes.reduce((a, b) => a + b, 0),
    );
    return {
      cohort: `c${row % 4}`,
      startup: `s${Math.trunc(row / 8)}`,
      values,
      yes: random() < 1 / (1 + Math.exp(-logit)),
    };
  });
}

function proposal(calibration: Calibration): Extract<Calibration, { kind: 'proposal' }> {
  if (calibration.kind !== 'proposal') throw new Error(calibration.kind);
  return calibration;
}

describe('calibration', () => {
  it('finds the weights behind many outcomes, with an interval that holds them', () => {
    const slopes = [4, 2, 1, 1];
    const { weights, metrics, groupedBy } = proposal(
      calibrate({ criteria, weights: [25, 25, 25, 25], outcomes: simulate(1, 6000, slopes) }),
    );
    for (const [at, weight] of weights.entries()) {
      const truth = (100 * (slopes[at] ?? 0)) / 8;
      expect(Math.abs(weight.proposed - truth)).toBeLessThan(6);
      expect(weight.low).toBeLessThan(truth);
      expect(weight.high).toBeGreaterThan(truth);
      expect(weight.inFolds).toHaveLength(4);
    }
    expect(weights.reduce((sum, weight) => sum + weight.proposed, 0)).toBeCloseTo(100, 9);
    expect(groupedBy).toBe('cohort');
    expect(metrics.proposed.brier).toBeLessThan(metrics.current.brier);
    expect(metrics.proposed.auc ?? 0).toBeGreaterThan(metrics.current.auc ?? 1);
    expect(metrics.proposed.ece).toBeLessThan(0.05);
  });

  it('stays with the experts when outcomes are few, and moves further the more there are', () => {
    const weights = [40, 30, 20, 10];
    const distance = (rows: number): number =>
      proposal(calibrate({ criteria, weights, outcomes: simulate(2, rows, [1, 1, 4, 0.5]) })).weights.reduce(
        (sum, weight) => sum + Math.abs(weight.proposed - weight.current),
        0,
      );
    expect(distance(60)).toBeLessThan(distance(4000));
  });

  it('helps from about fifty outcomes: over many small samples it says more than the fit without experts', () => {
    let better = 0;
    const truth = [3, 2, 1.5, 0.5];
    for (let seed = 1; seed <= 20; seed += 1) {
      const outcomes = simulate(seed, 60, truth);
      const near = proposal(calibrate({ criteria, weights: [43, 28, 21, 8], outcomes }));
      const far = proposal(calibrate({ criteria, weights: [8, 21, 28, 43], outcomes }));
      const error = (weights: readonly { proposed: number }[]): number =>
        weights.reduce((sum, weight, at) => sum + Math.abs(weight.proposed - (100 * (truth[at] ?? 0)) / 7), 0);
      if (error(near.weights) < error(far.weights)) better += 1;
    }
    expect(better).toBe(20);
  });

  it('never proposes a negative weight, even for what speaks against a yes', () => {
    const { weights } = proposal(
      calibrate({ criteria, weights: [25, 25, 25, 25], outcomes: simulate(3, 3000, [4, 2, 0, -4]) }),
    );
    expect(weights[3]).toMatchObject({ proposed: 0, low: 0 });
    expect(weights.every((weight) => weight.proposed >= 0)).toBe(true);
  });

  it('gives the same proposal for the same outcomes', () => {
    const question = { criteria, weights: [40, 30, 20, 10], outcomes: simulate(4, 500, [3, 2, 1, 0]) };
    expect(calibrate(question)).toEqual(calibrate(question));
  });

  it('says that there is too little instead of proposing', () => {
    const few = simulate(5, 49, [1, 1, 1, 1]);
    expect(calibrate({ criteria, weights: [1, 1, 1, 1], outcomes: few })).toMatchObject({
      kind: 'too_few',
      outcomes: 49,
      needed: 50,
    });
    const onlyYes = simulate(5, 90, [1, 1, 1, 1]).map((outcome) => ({ ...outcome, yes: true }));
    expect(calibrate({ criteria, weights: [1, 1, 1, 1], outcomes: onlyYes })).toMatchObject({
      kind: 'too_few',
      yes: 90,
    });
    expect(calibrate({ criteria, weights: [1, 1, 1, 1], outcomes: [] }).kind).toBe('too_few');
  });

  it('keeps startups together where there is one cohort only', () => {
    const outcomes = simulate(6, 200, [2, 2, 2, 2]).map((outcome) => ({ ...outcome, cohort: 'only' }));
    expect(proposal(calibrate({ criteria, weights: [1, 1, 1, 1], outcomes })).groupedBy).toBe('startup');
  });

  it('takes the answers of both sides, and counts a pair when both said yes', () => {
    const plain = simulate(7, 300, [3, 2, 1, 0]);
    const sided = plain.map((outcome, at) => ({
      ...outcome,
      yes: outcome.yes === true ? { startup: true, mentor: true } : { startup: at % 2 === 0, mentor: at % 2 === 1 },
    }));
    const weights = [1, 1, 1, 1];
    expect(calibrate({ criteria, weights, outcomes: sided })).toEqual(
      calibrate({ criteria, weights, outcomes: plain }),
    );
  });

  it.each([
    [{ code: 'calibration.bad_value', row: 0, column: 3, value: 'NaN' }, [1, 1, 1, 1], [0.5, 0.5, 0.5, Number.NaN]],
    [{ code: 'calibration.bad_value', row: 0, column: 3, value: 1.01 }, [1, 1, 1, 1], [0.5, 0.5, 0.5, 1.01]],
    [{ code: 'calibration.values_missing', row: 0, value: 1 }, [1, 1, 1, 1], [0.5]],
    [{ code: 'calibration.bad_weight', row: 3, value: -1 }, [1, 1, 1, -1], [0.5, 0.5, 0.5, 0.5]],
    [{ code: 'calibration.bad_weight', row: 3, value: null }, [1, 1, 1], [0.5, 0.5, 0.5, 0.5]],
  ])('refuses %o', (issue, weights, values) => {
    const outcomes = [{ cohort: 'c', startup: 's', values, yes: true }];
    expect(calibrate({ criteria, weights, outcomes })).toMatchObject({ kind: 'refused', issues: [issue] });
  });
});
