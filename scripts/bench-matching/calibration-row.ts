import { calibrate, type Outcome } from '../../src/engine/index.ts';
import { type BenchRow, fastest } from './row.ts';
import { seeded } from './world.ts';

const criteria = [
  'expertise',
  'industry',
  'stage',
  'language',
  'availability',
  'place',
  'working_style',
  'track_record',
];
const truth = [3, 2, 1, 1.5, 1, 0.5, 0.2, 0.8];

/** Weights proposed from 10,000 outcomes of eight criteria, five grouped folds included. */
export function calibrationRow(): BenchRow {
  const random = seeded(5);
  const outcomes: Outcome[] = Array.from({ length: 10_000 }, (_, row) => {
    const values = truth.map(() => random());
    const logit = values.reduce((sum, value, at) => sum + (value - 0.5) * (truth[at] ?? 0), 0);
    return {
      cohort: `c${row % 10}`,
      startup: `s${Math.trunc(row / 10)}`,
      values,
      yes: random() < 1 / (1 + Math.exp(-logit)),
    };
  });
  const question = { criteria, weights: [34, 22, 14, 14, 10, 6, 2, 2], outcomes };
  const found = calibrate(question);
  const ms = fastest(5, () => calibrate(question));
  const inside = found.kind === 'proposal' ? found.weights.filter((weight, at) => holds(weight, at)).length : 0;
  return {
    name: 'calibrate_10000_ms',
    value: ms,
    unit: 'ms',
    floor: 1000,
    aim: 100,
    better: 'less',
    same: inside >= 6,
    note: `${inside} of 8 true weights within their nine-in-ten interval`,
  };
}

function holds({ low, high }: { readonly low: number; readonly high: number }, at: number): boolean {
  const share = (100 * (truth[at] ?? 0)) / truth.reduce((sum, slope) => sum + slope, 0);
  return low <= share && share <= high;
}
