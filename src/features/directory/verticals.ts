import type { Vertical } from '../../contract/directory/schema.ts';
import lines from './data/verticals.json' with { type: 'json' };
import wordLines from './data/vertical-words.json' with { type: 'json' };
import { createPhraseReader } from './read-phrases.ts';
import { orNull, readList, readTable, wordsById } from './read-table.ts';
import { createSearch } from './search-words.ts';
import { countLeaves } from './taxonomy.ts';

export const verticals: readonly Vertical[] = readTable(lines, ['id', 'parent', 'en', 'es', 'industries']).map(
  (row) => ({
    id: row.id,
    parent: orNull(row.parent),
    name: { en: row.en, es: row.es },
    industries: readList(row.industries),
  }),
);

export const verticalTaxonomy = countLeaves(verticals);

const words = wordsById(wordLines);

export const searchVerticals = createSearch(verticals, ({ id, name }) => [name.en, name.es, ...(words.get(id) ?? [])]);

const titles = verticals.flatMap(({ id, name }) => [`${id} | ${name.en}`, `${id} | ${name.es}`]);
const readPhrase = createPhraseReader([...wordLines, ...titles]);

/** The verticals that words in either language name ("femtech", "aeroespacial"); empty when unknown. */
export function findVerticals(words: string): readonly string[] {
  return readPhrase(words)?.ids ?? [];
}
