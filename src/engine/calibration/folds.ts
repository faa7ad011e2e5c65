import type { Outcome } from './outcome.ts';

export interface Folds {
  /** What was never split between a fold and the rest. */
  readonly groupedBy: 'cohort' | 'startup';
  readonly count: number;
  /** Fold of each outcome. */
  readonly of: Uint8Array;
}

const mostFolds = 5;

/**
 * Up to five folds that never split a group: cohorts, or startups when there is one cohort only. Groups go, the largest first, to
 * the fold that has least, so the same outcomes always give the same folds. O(n log n).
 */
export function groupedFolds(outcomes: readonly Outcome[]): Folds {
  const cohorts = new Set(outcomes.map((outcome) => outcome.cohort));
  const groupedBy = cohorts.size > 1 ? 'cohort' : 'startup';
  const sizes = new Map<string, number>();
  for (const outcome of outcomes) sizes.set(outcome[groupedBy], (sizes.get(outcome[groupedBy]) ?? 0) + 1);
  const count = Math.max(1, Math.min(mostFolds, sizes.size));
  const filled = Array.from({ length: count }, () => 0);
  const foldOf = new Map<string, number>();
  const bySize = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  for (const [group, size] of bySize) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + size;
    foldOf.set(group, fold);
  }
  return { groupedBy, count, of: Uint8Array.from(outcomes, (outcome) => foldOf.get(outcome[groupedBy]) ?? 0) };
}
