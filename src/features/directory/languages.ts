import type { SpokenLanguage } from '../../contract/directory/schema.ts';
import wordLines from './data/language-words.json' with { type: 'json' };
import lines from './data/languages.json' with { type: 'json' };
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { readTable, wordsById } from './read-table.ts';
import { createSearch } from './search-words.ts';

export const spokenLanguages: readonly SpokenLanguage[] = readTable(lines, ['tag', 'kind', 'en', 'es', 'endonym']).map(
  (row) => ({
    tag: row.tag,
    kind: row.kind as SpokenLanguage['kind'],
    name: { en: row.en, es: row.es },
    endonym: row.endonym,
  }),
);

const words = wordsById(wordLines);

export const searchLanguages = createSearch(spokenLanguages, ({ name, endonym, tag }) => [
  name.en,
  name.es,
  endonym,
  tag,
  ...(words.get(tag) ?? []),
]);

const byName = new Map<string, string>();
for (const { tag, name, endonym } of spokenLanguages) {
  for (const written of [name.en, name.es, endonym]) {
    byName.set(nameKey(written), tag);
    byName.set(nameKey(withoutBrackets(written)), tag);
  }
}
for (const line of wordLines) {
  const [tag = '', words = ''] = line.split(' | ');
  for (const word of words.split('; ')) byName.set(nameKey(word), tag);
}

/** The tag of a language that people name in either language or its own ("mandarín", "yaqui (yoeme)"), or null. */
export function findLanguage(name: string): string | null {
  return byName.get(nameKey(name)) ?? byName.get(nameKey(withoutBrackets(name))) ?? null;
}

function nameKey(name: string): string {
  return foldedTokens(name).join(' ');
}

function withoutBrackets(name: string): string {
  return name.split('(')[0] ?? name;
}
