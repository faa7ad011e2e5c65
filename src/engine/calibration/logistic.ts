import { invert } from './cholesky.ts';
import type { Sample } from './outcome.ts';

/** A normal prior for the intercept (first) and each slope, in logits per full step 0 → 1 of a criterion. */
export interface Prior {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

export interface LogisticFit {
  /** Intercept first, then one slope a column, each at least 0. */
  readonly beta: Float64Array;
  /** Curvature of the negative log posterior at `beta`, (columns + 1)², row by row. */
  readonly hessian: Float64Array;
  readonly steps: number;
}

const tolerance = 1e-9;
const mostSteps = 100;

/**
 * Maximum a posteriori of P(yes) = sigmoid(β₀ + Σ β_k f_k) with normal priors and β_k ≥ 0 for the slopes: projected Newton with
 * halved steps. The posterior is strictly concave, so the answer is the only one. O(steps · rows · columns²).
 */
export function fitLogistic(sample: Sample, prior: Prior): LogisticFit {
  const n = sample.columns + 1;
  let beta: Float64Array = prior.mean.map((mean, at) => (at === 0 ? mean : Math.max(0, mean)));
  let loss = lossAt(sample, prior, beta);
  for (let steps = 1; ; steps += 1) {
    const { gradient, hessian } = derivatives(sample, prior, beta);
    const free = [...beta.keys()].filter((at) => at === 0 || (beta[at] as number) > 0 || (gradient[at] as number) < 0);
    const steepest = Math.max(0, ...free.map((at) => Math.abs(gradient[at] as number)));
    if (steepest < tolerance * Math.max(1, sample.rows) || steps > mostSteps) return { beta, hessian, steps };
    const direction = newtonDirection(gradient, hessian, { free, n });
    const next = downhill(beta, direction, { loss, lossOf: (candidate) => lossAt(sample, prior, candidate) });
    if (next === null) return { beta, hessian, steps };
    beta = next.beta;
    loss = next.loss;
  }
}

/** P(yes) of one row. */
export function probability(beta: Float64Array, sample: Sample, row: number): number {
  let logit = beta[0] as number;
  for (let at = 0; at < sample.columns; at += 1) {
    logit += (beta[at + 1] as number) * (sample.values[row * sample.columns + at] as number);
  }
  return 1 / (1 + Math.exp(-logit));
}

/** Negative log posterior; log(1 + e^x) is written so that it cannot overflow. */
function lossAt(sample: Sample, prior: Prior, beta: Float64Array): number {
  let loss = 0;
  for (const [at, mean] of prior.mean.entries()) {
    loss += 0.5 * (((beta[at] as number) - mean) / (prior.sd[at] as number)) ** 2;
  }
  for (let row = 0; row < sample.rows; row += 1) {
    let logit = beta[0] as number;
    for (let at = 0; at < sample.columns; at += 1) {
      logit += (beta[at + 1] as number) * (sample.values[row * sample.columns + at] as number);
    }
    const against = sample.yes[row] === 1 ? -logit : logit;
    loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
  }
  return loss;
}

function derivatives(
  sample: Sample,
  prior: Prior,
  beta: Float64Array,
): { gradient: Float64Array; hessian: Float64Array } {
  const { columns, values } = sample;
  const n = columns + 1;
  const gradient = beta.map((value, at) => (value - (prior.mean[at] as number)) / (prior.sd[at] as number) ** 2);
  const hessian = new Float64Array(n * n);
  for (let at = 0; at < n; at += 1) hessian[at * n + at] = 1 / (prior.sd[at] as number) ** 2;
  const x = new Float64Array(n).fill(1);
  for (let row = 0; row < sample.rows; row += 1) {
    for (let at = 0; at < columns; at += 1) x[at + 1] = values[row * columns + at] as number;
    const p = probability(beta, sample, row);
    const slope = p - (sample.yes[row] as number);
    const weight = p * (1 - p);
    for (let at = 0; at < n; at += 1) {
      const xAt = x[at] as number;
      gradient[at] = (gradient[at] as number) + slope * xAt;
      for (let other = 0; other <= at; other += 1) {
        hessian[at * n + other] = (hessian[at * n + other] as number) + weight * xAt * (x[other] as number);
      }
    }
  }
  for (let at = 0; at < n; at += 1) {
    for (let other = 0; other < at; other += 1) hessian[other * n + at] = hessian[at * n + other] as number;
  }
  return { gradient, hessian };
}

function newtonDirection(
  gradient: Float64Array,
  hessian: Float64Array,
  { free, n }: { readonly free: readonly number[]; readonly n: number },
): Float64Array {
  const size = free.length;
  const reduced = Float64Array.from({ length: size * size }, (_, cell) => {
    return hessian[(free[Math.trunc(cell / size)] as number) * n + (free[cell % size] as number)] as number;
  });
  const inverse = invert(reduced, size);
  const direction = new Float64Array(n);
  for (const [row, at] of free.entries()) {
    for (const [column, other] of free.entries()) {
      direction[at] =
        (direction[at] as number) - (inverse[row * size + column] as number) * (gradient[other] as number);
    }
  }
  return direction;
}

/** The first halved step that lowers the loss, with slopes kept at 0 or above; null when none does. */
function downhill(
  beta: Float64Array,
  direction: Float64Array,
  { loss, lossOf }: { readonly loss: number; readonly lossOf: (beta: Float64Array) => number },
): { beta: Float64Array; loss: number } | null {
  for (let step = 1; step > 1e-10; step /= 2) {
    const candidate = beta.map((value, at) => {
      const moved = value + step * (direction[at] as number);
      return at === 0 ? moved : Math.max(0, moved);
    });
    const candidateLoss = lossOf(candidate);
    if (candidateLoss < loss) return { beta: candidate, loss: candidateLoss };
  }
  return null;
}
