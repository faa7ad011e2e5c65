import { cosineSimilarity } from '../ml-distance-guard.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import type { WordVector } from '../profiles.ts';
import { unit } from '../unit.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface OwnWordsFacts {
  /** Cosine of the texts, 0..1. */
  readonly similarity: number;
  /** Term numbers of the word model that carry it, the weightiest first, at most five. */
  readonly terms: readonly number[];
}

/**
 * TF-IDF cosine of what both wrote, the best over the languages they wrote in. Words of two languages have different terms, so
 * they meet only where the taxonomies map both to one. Counted from a neutral half upwards (½ + ½ cos), so that writing something
 * never costs a pair anything (prior).
 */
export const ownWords: Criterion<OwnWordsFacts> = {
  optional: true,
  missing: (startup, mentor) => missingSide(startup.words, mentor.words),
  value: (startup, mentor) => 0.5 + 0.5 * bestTexts(startup, mentor).similarity,
  facts(startup, mentor) {
    const { similarity, ours, theirs } = bestTexts(startup, mentor);
    const carried = sharedTerms(ours, theirs).sort((a, b) => b.product - a.product || a.term - b.term);
    return { similarity, terms: carried.slice(0, 5).map((entry) => entry.term) };
  },
};

/** Cosine of two sparse vectors by ml-distance, over the terms of either. 0..1. O(terms). */
export function wordSimilarity(a: WordVector, b: WordVector): number {
  const terms = Int32Array.from(new Set([...a.terms, ...b.terms])).sort();
  return cosineSimilarity(dense(a, terms), dense(b, terms));
}

function bestTexts(
  startup: PreparedStartup,
  mentor: PreparedMentor,
): { similarity: number; ours: WordVector | null; theirs: WordVector | null } {
  let best: { similarity: number; ours: WordVector | null; theirs: WordVector | null } = {
    similarity: 0,
    ours: null,
    theirs: null,
  };
  for (const ours of startup.words ?? []) {
    for (const theirs of mentor.words ?? []) {
      const similarity = wordSimilarity(ours, theirs);
      if (similarity > best.similarity) best = { similarity, ours, theirs };
    }
  }
  return best;
}

function sharedTerms(a: WordVector | null, b: WordVector | null): { term: number; product: number }[] {
  if (a === null || b === null) return [];
  return [...a.terms].flatMap((term, at) => {
    const other = b.terms.indexOf(term);
    return other < 0 ? [] : [{ term, product: (a.weights[at] ?? 0) * (b.weights[other] ?? 0) }];
  });
}

function dense(vector: WordVector, terms: Int32Array): Float64Array {
  const weightOf = new Map([...vector.terms].map((term, at) => [term, unit(vector.weights[at] ?? 0)]));
  return Float64Array.from(terms, (term) => weightOf.get(term) ?? 0);
}
