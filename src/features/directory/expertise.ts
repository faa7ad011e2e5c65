import type { Expertise } from '../../contract/directory/schema.ts';
import wordLines from './data/expertise-words.json' with { type: 'json' };
import lines from './data/expertise.json' with { type: 'json' };
import { createPhraseReader } from './read-phrases.ts';
import { orNull, readTable, wordsById } from './read-table.ts';
import { createSearch } from './search-words.ts';
import { countLeaves } from './taxonomy.ts';

export const expertise: readonly Expertise[] = readTable(lines, [
  'id',
  'parent',
  'en',
  'es',
  'direction',
  'hint_en',
  'hint_es',
]).map((row) => ({
  id: row.id,
  parent: orNull(row.parent),
  name: { en: row.en, es: row.es },
  hint: { en: row.hint_en, es: row.hint_es },
  direction: row.direction as Expertise['direction'],
}));

export const expertiseTaxonomy = countLeaves(expertise);

const words = wordsById(wordLines);

export const searchExpertise = createSearch(expertise, ({ id, name, hint }) => [
  name.en,
  name.es,
  hint.en,
  hint.es,
  ...(words.get(id) ?? []),
]);

const leaves = expertise.filter(({ parent }) => parent !== null);
const titles = leaves.flatMap(({ id, name }) => [`${id} | ${name.en}`, `${id} | ${name.es}`]);
const readPhrase = createPhraseReader([...wordLines, ...titles]);

/**
 * The needs or offers that words in either language name, likeliest first; empty when the taxonomy has no such leaf.
 * Several ids mean that the words alone do not tell which ("customs" is both countries'): a need takes the first that
 * fits its direction, an offer all of them.
 */
export function findExpertise(words: string): readonly string[] {
  return readPhrase(words)?.ids ?? [];
}
