import type { SpokenLanguage } from '../../contract/directory/schema.ts';
import lines from './data/languages.json' with { type: 'json' };
import { readTable } from './read-table.ts';
import { createSearch } from './search-words.ts';

export const spokenLanguages: readonly SpokenLanguage[] = readTable(lines, ['tag', 'kind', 'en', 'es', 'endonym']).map(
  (row) => ({
    tag: row.tag,
    kind: row.kind as SpokenLanguage['kind'],
    name: { en: row.en, es: row.es },
    endonym: row.endonym,
  }),
);

export const searchLanguages = createSearch(spokenLanguages, ({ name, endonym, tag }) => [
  name.en,
  name.es,
  endonym,
  tag,
]);
