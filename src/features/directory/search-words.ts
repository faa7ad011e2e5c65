import { foldedTokens } from '../../platform/text/fold-text.ts';

const queryMaxChars = 80;
const queryMaxTokens = 8;

interface Entry<T> {
  readonly item: T;
  readonly tokens: readonly string[];
}

/**
 * Builds a search over a small list: every word typed must begin a word of the item, in any language and order, with
 * accents and capitals ignored. Whole words rank before prefixes, earlier words before later ones, then list order.
 * A query is cut to 80 characters and 8 words; an empty one gives the first items. Linear in the size of the list.
 */
export function createSearch<T>(items: readonly T[], textsOf: (item: T) => readonly string[]) {
  const entries: Entry<T>[] = items.map((item) => ({ item, tokens: textsOf(item).flatMap(foldedTokens) }));
  return (query: string, limit = 20): T[] => {
    const typed = foldedTokens(query.slice(0, queryMaxChars)).slice(0, queryMaxTokens);
    if (typed.length === 0) return items.slice(0, limit);
    return entries
      .map((entry) => ({ item: entry.item, score: scoreOf(entry.tokens, typed) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map((found) => found.item);
  };
}

function scoreOf(tokens: readonly string[], typed: readonly string[]): number {
  let total = 0;
  for (const prefix of typed) {
    const best = bestMatch(tokens, prefix);
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function bestMatch(tokens: readonly string[], prefix: string): number {
  let best = 0;
  for (const [position, token] of tokens.entries()) {
    if (!token.startsWith(prefix)) continue;
    best = Math.max(best, (token === prefix ? 2 : 1) + 1 / (1 + position));
  }
  return best;
}
