import type { WordVector } from '../profiles.ts';
import { tokens } from './tokens.ts';

/** A text with the language it is written in (BCP 47 tag; stemming and stop words exist for `en` and `es`). */
export interface WordText {
  readonly language: string;
  readonly text: string;
}

/** One idea of a taxonomy with its wordings by language: all of them count as the same term in every language. */
export interface SharedTerm {
  readonly id: string;
  readonly wordings: readonly WordText[];
}

export interface WordModel {
  /** TF-IDF vector of length one: weight log(1 + tf) · idf^1.5; null when no word of the text is known to the model. */
  vectorOf(text: WordText): WordVector | null;
  /** What a term number stands for: `#id` for a shared term, `es:palabra` or `en:two words` otherwise. */
  nameOf(term: number): string;
}

const longestWording = 5;

/**
 * Learns how rare each term is from a collection of texts; idf = ln(1 + N / documents with it). Terms are words and pairs of
 * neighbouring words of one language, and shared terms, through which alone two languages meet. O(all words).
 */
export function buildWordModel(collection: readonly WordText[], sharedTerms: readonly SharedTerm[] = []): WordModel {
  const wordings = new Map<string, string>();
  for (const { id, wordings: texts } of sharedTerms) {
    for (const wording of texts) {
      const key = tokens(wording.text, wording.language).join(' ');
      if (key !== '') wordings.set(`${wording.language}:${key}`, `#${id}`);
    }
  }
  const documents = new Map<string, number>();
  for (const text of collection) {
    for (const term of new Set(termsOf(text, wordings))) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  const names = [...documents.keys()].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const idf = Float64Array.from(names, (name) => Math.log(1 + collection.length / (documents.get(name) ?? 1)) ** 1.5);
  return {
    nameOf: (term) => names[term] ?? '',
    vectorOf(text) {
      const counts = new Map<number, number>();
      for (const term of termsOf(text, wordings)) {
        const number = numbers.get(term);
        if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      if (counts.size === 0) return null;
      const terms = Int32Array.from(counts.keys()).sort();
      const weights = Float64Array.from(terms, (term) => Math.log1p(counts.get(term) ?? 0) * (idf[term] ?? 0));
      const length = Math.hypot(...weights);
      return { terms, weights: weights.map((weight) => weight / length) };
    },
  };
}

/** Words and neighbouring pairs; the longest wording of a shared term found at a word stands for its words, too. */
function termsOf({ language, text }: WordText, wordings: ReadonlyMap<string, string>): string[] {
  const words = tokens(text, language);
  const terms: string[] = [];
  for (const [at, word] of words.entries()) {
    terms.push(`${language}:${word}`);
    const next = words[at + 1];
    if (next !== undefined) terms.push(`${language}:${word} ${next}`);
    for (let length = Math.min(longestWording, words.length - at); length > 0; length -= 1) {
      const shared = wordings.get(`${language}:${words.slice(at, at + length).join(' ')}`);
      if (shared === undefined) continue;
      terms.push(shared);
      break;
    }
  }
  return terms;
}
