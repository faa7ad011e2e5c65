import { EngineError } from '../engine-error.ts';

/** What became of one introduced pair. */
export interface Outcome {
  readonly cohort: string;
  readonly startup: string;
  /** f_k of each criterion, 0..1, in the order of the question's `criteria`: both sides' facts are in them. */
  readonly values: readonly number[];
  /** Both sides said yes (or whatever the program counts as success). */
  readonly yes: boolean;
}

export interface CalibrationQuestion {
  readonly criteria: readonly string[];
  /** The experts' weights in the same order, any non-negative scale; they are the mean of the prior. */
  readonly weights: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/** Outcomes as one matrix, row by row. */
export interface Sample {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly yes: Uint8Array;
}

/**
 * Checks the numbers. Throws `calibration.bad_weight` and `calibration.bad_value` with the criterion, or the row, to change.
 * O(rows · columns).
 */
export function toSample({ criteria, weights, outcomes }: CalibrationQuestion): Sample {
  const columns = criteria.length;
  for (const [at, criterion] of criteria.entries()) {
    const weight = weights[at] ?? Number.NaN;
    if (!Number.isFinite(weight) || weight < 0) throw new EngineError('calibration.bad_weight', criterion);
  }
  const values = new Float64Array(outcomes.length * columns);
  for (const [row, outcome] of outcomes.entries()) {
    const sound = outcome.values.length === columns && outcome.values.every((value) => value >= 0 && value <= 1);
    if (!sound) throw new EngineError('calibration.bad_value', `row ${row}`);
    values.set(outcome.values, row * columns);
  }
  return { rows: outcomes.length, columns, values, yes: Uint8Array.from(outcomes, (outcome) => Number(outcome.yes)) };
}

/** The rows of a sample for which `keep` is 1. */
export function subSample(sample: Sample, keep: Uint8Array): Sample {
  const { columns } = sample;
  const rows = [...keep.keys()].filter((row) => keep[row] === 1);
  const values = new Float64Array(rows.length * columns);
  for (const [at, row] of rows.entries()) {
    values.set(sample.values.subarray(row * columns, (row + 1) * columns), at * columns);
  }
  return { rows: rows.length, columns, values, yes: Uint8Array.from(rows, (row) => sample.yes[row] ?? 0) };
}
