import { foldedTokens, stemToken } from './fold-text.ts';
import { readList } from './read-table.ts';

/** Words that say nothing by themselves, so "sales of software" meets "software sales". */
const silent = new Set(
  'a al an and con de del el en for from in la las lo los of on or our para por the to un una with y'.split(' '),
);

interface Phrase {
  readonly ids: readonly string[];
  readonly stems: readonly string[];
}

export interface PhraseReading {
  /** Ids that are a right reading, the likeliest first. */
  readonly ids: readonly string[];
}

/** Stems of the telling words of a text. */
export function tellingStems(text: string): string[] {
  return foldedTokens(text)
    .filter((token) => !silent.has(token))
    .map(stemToken);
}

/**
 * Builds a reader from a synonym table, each row "id[,id] | phrase; phrase". The reader answers with the ids of the
 * phrase that covers most of the text: its words must all stand in the text, side by side or not; more words win, then
 * the earlier row, so tables put telling names (FDA, IMMEX) before general words. Null when no phrase fits. Linear in
 * the table for each text.
 */
export function createPhraseReader(rows: readonly string[]): (text: string) => PhraseReading | null {
  const phrases = rows.flatMap(readRow);
  return (text) => {
    const stems = new Set(tellingStems(text));
    let best: Phrase | null = null;
    for (const phrase of phrases) {
      if (!phrase.stems.every((stem) => stems.has(stem))) continue;
      if (best === null || phrase.stems.length > best.stems.length) best = phrase;
    }
    return best === null ? null : { ids: best.ids };
  };
}

function readRow(row: string): Phrase[] {
  const [ids = '', words = ''] = row.split(' | ');
  return words.split('; ').map((phrase) => ({ ids: readList(ids), stems: [...new Set(tellingStems(phrase))] }));
}
