import { useDebouncedValue } from '@mantine/hooks';
import { searchClusters } from '../../../../src/contract/directory/routes.ts';
import { getOrganisations, listOrganisations } from '../../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { id } from '../../../../src/contract/shared/schema.ts';
import { useRouteQuery } from '../api/use-route-query.ts';
import { useFormat } from '../format/use-format.ts';
import { useLanguage } from '../i18n/language-provider.tsx';
import { useT } from '../i18n/use-t.ts';
import { useDirectory } from './use-directory.ts';

const pauseMs = 150;

/** Organisations by the beginnings of their words; asked for when somebody pauses in typing. */
export function useOrganisationSearch(search: string) {
  const [q] = useDebouncedValue(search.trim(), pauseMs);
  return useRouteQuery(listOrganisations, { query: { q } }, { keepPrevious: true });
}

/** What can be chosen as a tie: a record of the directory, or a cluster of its taxonomy. */
export type TieChoice = Pick<Organisation, 'id' | 'kind' | 'name'>;

/** Clusters and regions by words of their names and descriptions, in either language; none until something is typed. */
export function useClusterSearch(search: string, isWanted: boolean) {
  const [q] = useDebouncedValue(search.trim(), pauseMs);
  const enabled = isWanted && q !== '';
  const { data } = useRouteQuery(searchClusters, { query: { q } }, { enabled, keepPrevious: true });
  return enabled ? (data?.items ?? []) : [];
}

/** A cluster's id is a word of the taxonomy. */
const isRecord = (one: string): boolean => id.safeParse(one).success;

/** The records that ties lead to, by the id that was asked for. */
export function useNamedOrganisations(ids: readonly (string | null)[]): ReadonlyMap<string, Organisation> {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))].filter(isRecord).sort();
  const { data } = useRouteQuery(
    getOrganisations,
    { query: { ids: asked.join(',') } },
    { enabled: asked.length > 0, keepPrevious: true },
  );
  return new Map((data?.items ?? []).map(({ askedId, organisation }) => [askedId, organisation]));
}

/** What an organisation is called here, and under it its kind and place. */
export function useOrganisationWords() {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { place } = useDirectory();
  const nameOf = ({ name }: Pick<Organisation, 'name'>): string =>
    name[language] ?? name[language === 'en' ? 'es' : 'en'] ?? '';
  const aboutOf = ({ kind, placeId }: Pick<Organisation, 'kind' | 'placeId'>): string =>
    [t(`facts.kinds.${kind ?? 'other'}`), ...(placeId === null ? [] : [place(placeId)])].join(', ');
  const otherNamesOf = ({ name, otherNames }: Organisation): string =>
    format.list([...new Set([name.en, name.es, ...otherNames].flatMap((one) => one ?? []))].slice(1));
  return { nameOf, aboutOf, otherNamesOf };
}
