import type { Cluster, Country } from '../../contract/directory/schema.ts';
import lines from './data/clusters.json' with { type: 'json' };
import { readList, readTable } from './read-table.ts';
import { createSearch } from './search-words.ts';

export const clusters: readonly Cluster[] = readTable(lines, [
  'id',
  'en',
  'es',
  'kind',
  'country',
  'states',
  'metros',
  'industries',
  'verticals',
  'desc_en',
  'desc_es',
]).map((row) => ({
  id: row.id,
  kind: row.kind as Cluster['kind'],
  countries: row.country === 'both' ? ['MX', 'US'] : [row.country as Country],
  states: readList(row.states),
  metros: readList(row.metros),
  industries: readList(row.industries),
  verticals: readList(row.verticals),
  name: { en: row.en, es: row.es },
  description: { en: row.desc_en, es: row.desc_es },
}));

export const searchClusters = createSearch(clusters, ({ name, description }) => [
  name.en,
  name.es,
  description.en,
  description.es,
]);
