/** What became of one introduced pair. */
export interface Outcome {
  readonly cohort: string;
  readonly startup: string;
  /** f_k of each criterion, 0..1, in the order of the question's `criteria`: both sides' facts are in them. */
  readonly values: readonly number[];
  /** Both sides said yes (or whatever the program counts as success), at once or side by side: it takes two. */
  readonly yes: boolean | { readonly startup: boolean; readonly mentor: boolean };
}

/** What is wrong with the input: the row of the outcome, or the weight's place, and the number to change (NaN by name). */
export interface CalibrationIssue {
  readonly code: 'calibration.bad_weight' | 'calibration.bad_value' | 'calibration.values_missing';
  readonly row: number;
  readonly column: number | null;
  readonly criterion: string | null;
  readonly value: number | string | null;
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

/** Everything that makes the numbers unusable, at most a hundred of it. O(rows · columns). */
export function calibrationIssues({ criteria, weights, outcomes }: CalibrationQuestion): CalibrationIssue[] {
  const found: CalibrationIssue[] = [];
  criteria.forEach((criterion, row) => {
    const weight = weights[row];
    if (weight !== undefined && Number.isFinite(weight) && weight >= 0) return;
    found.push({ code: 'calibration.bad_weight', row, column: null, criterion, value: shown(weight) });
  });
  outcomes.forEach(({ values }, row) => {
    if (values.length !== criteria.length) {
      const issue = { row, column: null, criterion: null, value: values.length };
      found.push({ code: 'calibration.values_missing', ...issue });
      return;
    }
    const column = values.findIndex((value) => !(value >= 0 && value <= 1));
    if (column < 0) return;
    const criterion = criteria[column] ?? null;
    found.push({ code: 'calibration.bad_value', row, column, criterion, value: shown(values[column]) });
  });
  return found.slice(0, 100);
}

/** NaN and the infinities have no place in JSON: they are named. */
const shown = (value: number | undefined): number | string | null =>
  value === undefined ? null : Number.isFinite(value) ? value : String(value);

/** The outcomes of a sound question as one matrix. O(rows · columns). */
export function toSample({ criteria, outcomes }: CalibrationQuestion): Sample {
  const columns = criteria.length;
  const values = new Float64Array(outcomes.length * columns);
  for (const [row, outcome] of outcomes.entries()) values.set(outcome.values, row * columns);
  return { rows: outcomes.length, columns, values, yes: Uint8Array.from(outcomes, ({ yes }) => Number(saidYes(yes))) };
}

const saidYes = (yes: Outcome['yes']): boolean => (typeof yes === 'boolean' ? yes : yes.startup && yes.mentor);

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
