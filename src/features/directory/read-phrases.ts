import { foldedTokens, stemToken } from '../../platform/text/fold-text.ts';
import { readList } from './read-table.ts';

/** Words that say nothing by themselves, so "sales of software" meets "software sales". */
const silent = new Set(
  'a al an and con de del el en for from in la las lo los of on or our para por the to un una with y'.split(' '),
);

const keptReadings = 2_000;

interface Phrase {
  readonly ids: readonly string[];
  readonly stems: readonly string[];
  /** Place in the table. */
  readonly rank: number;
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
 * the earlier row, so tables put telling names (FDA, IMMEX) before general words. Null when no phrase fits. Looks only
 * at phrases that begin with a word of the text.
 */
export function createPhraseReader(rows: readonly string[]): (text: string) => PhraseReading | null {
  const byFirstStem = new Map<string, Phrase[]>();
  for (const phrase of rows.flatMap(readRow).map((read, rank) => ({ ...read, rank }))) {
    const [first] = phrase.stems;
    if (first !== undefined) byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), phrase]);
  }
  const known = new Map<string, PhraseReading | null>();
  return (text) => {
    // People use the same words again and again; a sheet asks for each of them thousands of times.
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= keptReadings) known.clear();
    const reading = bestPhrase(new Set(tellingStems(text)), byFirstStem);
    known.set(text, reading);
    return reading;
  };
}

function bestPhrase(
  stems: ReadonlySet<string>,
  byFirstStem: ReadonlyMap<string, readonly Phrase[]>,
): PhraseReading | null {
  let best: Phrase | null = null;
  for (const stem of stems) {
    for (const phrase of byFirstStem.get(stem) ?? []) {
      if (phrase.stems.every((one) => stems.has(one)) && isBetter(phrase, best)) best = phrase;
    }
  }
  return best === null ? null : { ids: best.ids };
}

function isBetter(phrase: Phrase, best: Phrase | null): boolean {
  if (best === null || phrase.stems.length > best.stems.length) return true;
  return phrase.stems.length === best.stems.length && phrase.rank < best.rank;
}

function readRow(row: string): Omit<Phrase, 'rank'>[] {
  const [ids = '', words = ''] = row.split(' | ');
  return words.split('; ').map((phrase) => ({ ids: readList(ids), stems: [...new Set(tellingStems(phrase))] }));
}
