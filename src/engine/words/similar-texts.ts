import { buildWordModel, type SharedTerm, type WordText } from './word-model.ts';

/** Texts of two sides; `sharedTerms` are ideas with their wordings, through which alone two languages meet. */
export interface TextQuestion {
  readonly left: readonly WordText[];
  readonly right: readonly WordText[];
  readonly sharedTerms?: readonly SharedTerm[];
}

/**
 * How alike each text of the left is to each of the right, 0..1: the cosine of their TF-IDF vectors, learned from all the texts
 * given (log(1 + tf) · idf^1.5, words and neighbouring pairs, accents folded, stop words left out, lightly stemmed). Row i holds
 * the similarities of `left[i]`; a text without a word is like nothing. O(words + left · right · shared terms).
 * Source: Salton and Buckley (1988).
 */
export function similarTexts({ left, right, sharedTerms = [] }: TextQuestion): Float64Array[] {
  const model = buildWordModel([...left, ...right], sharedTerms);
  const weightsByTerm = new Map<number, { readonly text: number; readonly weight: number }[]>();
  right.forEach((text, at) => {
    const vector = model.vectorOf(text);
    vector?.terms.forEach((term, place) => {
      const list = weightsByTerm.get(term) ?? [];
      list.push({ text: at, weight: vector.weights[place] ?? 0 });
      weightsByTerm.set(term, list);
    });
  });
  return left.map((text) => {
    const row = new Float64Array(right.length);
    const vector = model.vectorOf(text);
    vector?.terms.forEach((term, place) => {
      const own = vector.weights[place] ?? 0;
      for (const other of weightsByTerm.get(term) ?? []) row[other.text] = (row[other.text] ?? 0) + own * other.weight;
    });
    return row.map((value) => Math.min(1, value));
  });
}
