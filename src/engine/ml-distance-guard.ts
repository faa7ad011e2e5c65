/**
 * The only file that imports ml-distance 5.0.0. The library checks nothing: a zero vector gives NaN in most similarities
 * (1 in some), a longer second vector is cut silently, a shorter one gives NaN, and mixed array kinds cost 20 to 40 times.
 * So here only Float64Array of equal length gets in, and only a number in 0..1 gets out.
 */
import { distance, similarity } from 'ml-distance';
import { EngineError } from './engine-error.ts';
import { unit } from './unit.ts';

/** Cosine of two non-negative vectors, 0..1; 0 when one is all zero. O(n). Throws `vector.lengths_differ`. */
export function cosineSimilarity(a: Float64Array, b: Float64Array): number {
  requireSameLength(a, b);
  return unit(similarity.cosine(a, b));
}

/**
 * Weighted Jaccard Σ min / Σ max of two non-negative vectors, 0..1; 0 when both are all zero. On unsquared edge weights this is
 * simGIC (Pesquita 2008); with the second vector capped by the first it is the share of the first that is covered.
 * (`distance.jaccard` of the library is 1 − Kumar-Hassebrook, another thing.) O(n). Throws `vector.lengths_differ`.
 */
export function weightedJaccard(a: Float64Array, b: Float64Array): number {
  requireSameLength(a, b);
  return unit(similarity.ruzicka(a, b));
}

/** 1 − mean absolute difference (Gower) of answers in 0..1; 0 for empty vectors. O(n). Throws `vector.lengths_differ`. */
export function gowerSimilarity(a: Float64Array, b: Float64Array): number {
  requireSameLength(a, b);
  return unit(1 - distance.gower(a, b));
}

function requireSameLength(a: Float64Array, b: Float64Array): void {
  if (a.length !== b.length) throw new EngineError('vector.lengths_differ', `${a.length} and ${b.length}`);
}
