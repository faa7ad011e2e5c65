import { invert } from './cholesky.ts';
import { groupedFolds } from './folds.ts';
import { fitLogistic, type LogisticFit, type Prior, probability } from './logistic.ts';
import { type Metrics, measure, reliability, type ReliabilityBin } from './metrics.ts';
import {
  type CalibrationIssue,
  calibrationIssues,
  type CalibrationQuestion,
  type Sample,
  subSample,
  toSample,
} from './outcome.ts';

/** Below this nothing is proposed. */
export const leastOutcomes = 50;
/** Spread of the prior around the experts' weights, in logits (prior). */
const priorSd = 0.7;

export interface ProposedWeight {
  readonly criterion: string;
  /** The experts' weight and the proposed one, of 100. */
  readonly current: number;
  readonly proposed: number;
  /** Where the proposed weight lies nine times in ten. */
  readonly low: number;
  readonly high: number;
  /** The weight in each fold's own fit: a change that does not hold in all of them is chance. */
  readonly inFolds: readonly number[];
}

export type Calibration =
  | { readonly kind: 'refused'; readonly issues: readonly CalibrationIssue[] }
  | { readonly kind: 'too_few'; readonly outcomes: number; readonly yes: number; readonly needed: number }
  | {
      readonly kind: 'proposal';
      readonly outcomes: number;
      readonly yes: number;
      readonly weights: readonly ProposedWeight[];
      /** P(yes) = sigmoid(intercept + slope · points / 100) under the current weights. */
      readonly current: { readonly intercept: number; readonly slope: number };
      readonly groupedBy: 'cohort' | 'startup';
      /** Measured on pairs that the fit had not seen. */
      readonly metrics: { readonly current: Metrics; readonly proposed: Metrics };
      readonly reliability: {
        readonly current: readonly ReliabilityBin[];
        readonly proposed: readonly ReliabilityBin[];
      };
    };

/**
 * Proposes weights from what became of introduced pairs: MAP logistic regression of the mutual yes with the experts' weights as
 * prior mean and no negative weight. Never applies anything and never throws: numbers that are none, too few outcomes, or all
 * of one kind are results. O(folds · steps · rows · columns²).
 */
export function calibrate(question: CalibrationQuestion): Calibration {
  const issues = calibrationIssues(question);
  if (issues.length > 0) return { kind: 'refused', issues };
  const sample = toSample(question);
  const yes = sample.yes.reduce((sum, one) => sum + one, 0);
  const expert = normalised(question.weights);
  const few = sample.rows < leastOutcomes || yes === 0 || yes === sample.rows || expert === null;
  if (few) return { kind: 'too_few', outcomes: sample.rows, yes, needed: leastOutcomes };
  const whole = fitBoth(sample, expert);
  const folds = groupedFolds(question.outcomes);
  const said = { current: new Float64Array(sample.rows), proposed: new Float64Array(sample.rows) };
  const foldFits: LogisticFit[] = [];
  for (let fold = 0; fold < folds.count; fold += 1) {
    const fit =
      folds.count === 1
        ? whole
        : fitBoth(
            subSample(
              sample,
              folds.of.map((of) => Number(of !== fold)),
            ),
            expert,
          );
    foldFits.push(fit.proposed);
    const scores = scoresOf(sample, expert);
    for (const [row, of] of folds.of.entries()) {
      if (of !== fold) continue;
      said.current[row] = probability(fit.current.beta, scores, row);
      said.proposed[row] = probability(fit.proposed.beta, sample, row);
    }
  }
  const list = question.outcomes.map((outcome) => JSON.stringify([outcome.cohort, outcome.startup]));
  const judgedCurrent = { probability: said.current, yes: sample.yes, list };
  const judgedProposed = { probability: said.proposed, yes: sample.yes, list };
  return {
    kind: 'proposal',
    outcomes: sample.rows,
    yes,
    weights: proposedWeights(question.criteria, { expert, fit: whole.proposed, foldFits }),
    current: { intercept: whole.current.beta[0] ?? 0, slope: whole.current.beta[1] ?? 0 },
    groupedBy: folds.groupedBy,
    metrics: { current: measure(judgedCurrent), proposed: measure(judgedProposed) },
    reliability: { current: reliability(judgedCurrent), proposed: reliability(judgedProposed) },
  };
}

/**
 * First how much the present score says (one slope for all of it), then each criterion's own slope around that: the prior mean of
 * criterion k is its expert share of the common slope.
 */
function fitBoth(sample: Sample, expert: Float64Array): { current: LogisticFit; proposed: LogisticFit } {
  const wide: Prior = { mean: Float64Array.of(0, 3), sd: Float64Array.of(5, 3) };
  const current = fitLogistic(scoresOf(sample, expert), wide);
  const [intercept = 0, slope = 0] = current.beta;
  const proposed = fitLogistic(sample, {
    mean: Float64Array.of(intercept, ...expert.map((share) => share * slope)),
    sd: Float64Array.of(5, ...expert.map(() => priorSd)),
  });
  return { current, proposed };
}

/** The present score, 0..1, as the only column. */
function scoresOf(sample: Sample, expert: Float64Array): Sample {
  const values = new Float64Array(sample.rows);
  for (let row = 0; row < sample.rows; row += 1) {
    for (let at = 0; at < sample.columns; at += 1) {
      values[row] =
        (values[row] as number) + (expert[at] as number) * (sample.values[row * sample.columns + at] as number);
    }
  }
  return { rows: sample.rows, columns: 1, values, yes: sample.yes };
}

function normalised(weights: readonly number[]): Float64Array | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? Float64Array.from(weights, (weight) => weight / sum) : null;
}

interface Fits {
  readonly expert: Float64Array;
  readonly fit: LogisticFit;
  readonly foldFits: readonly LogisticFit[];
}

function proposedWeights(criteria: readonly string[], { expert, fit, foldFits }: Fits): ProposedWeight[] {
  const n = criteria.length + 1;
  const covariance = invert(fit.hessian, n);
  const slopes = fit.beta.subarray(1);
  const sum = slopes.reduce((total, slope) => total + slope, 0);
  const shareOf = (beta: Float64Array, at: number): number => {
    const all = beta.subarray(1).reduce((total, slope) => total + slope, 0);
    return all > 0 ? (100 * (beta[at + 1] ?? 0)) / all : 0;
  };
  return criteria.map((criterion, at) => {
    const proposed = shareOf(fit.beta, at);
    const spread = sum > 0 ? 1.6449 * 100 * Math.sqrt(shareVariance(covariance, { slopes, sum, at, n })) : 100;
    return {
      criterion,
      current: 100 * (expert[at] ?? 0),
      proposed,
      low: Math.max(0, proposed - spread),
      high: Math.min(100, proposed + spread),
      inFolds: foldFits.map((foldFit) => shareOf(foldFit.beta, at)),
    };
  });
}

/** Variance of β_k / Σβ by the delta method from the Laplace covariance of the slopes. */
function shareVariance(
  covariance: Float64Array,
  {
    slopes,
    sum,
    at,
    n,
  }: { readonly slopes: Float64Array; readonly sum: number; readonly at: number; readonly n: number },
): number {
  const slopeOf = (other: number): number => (Number(other === at) * sum - (slopes[at] as number)) / (sum * sum);
  let variance = 0;
  for (let row = 0; row < slopes.length; row += 1) {
    for (let column = 0; column < slopes.length; column += 1) {
      variance += slopeOf(row) * slopeOf(column) * (covariance[(row + 1) * n + column + 1] as number);
    }
  }
  return Math.max(0, variance);
}
