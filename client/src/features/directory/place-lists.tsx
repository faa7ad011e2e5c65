import { searchClusters, searchPlaces } from '../../../../src/contract/directory/routes.ts';
import type { Cluster, Place } from '../../../../src/contract/directory/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import type { Column } from '../../shared/components/data-table.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { ListTable, useListSearch } from './list-table.tsx';
import { useNameColumns } from './use-name-columns.tsx';

/** Countries, states and metropolitan areas with the clock that each of them keeps. */
export function PlaceList() {
  const t = useT();
  const format = useFormat();
  const names = useDirectory();
  const search = useListSearch();
  const found = useRouteQuery(searchPlaces, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<Place>[] = [
    ...useNameColumns<Place>(({ name }) => name),
    {
      key: 'level',
      head: t('directory.column.level'),
      width: '112px',
      renderCell: ({ level }) => t(`directory.level.${level}`),
    },
    {
      key: 'under',
      head: t('directory.column.under'),
      renderCell: ({ parent }) => (parent === null ? '' : names.place(parent)),
    },
    { key: 'zone', head: t('directory.column.zone'), renderCell: ({ timeZone }) => <code>{timeZone}</code> },
    {
      key: 'sisters',
      head: t('directory.column.sisters'),
      renderCell: ({ sisters }) => format.list(sisters.map(names.place)),
    },
  ];
  return <ListTable list="places" found={found} search={search} columns={columns} keyOf={({ id }) => id} />;
}

/** Named clusters and regions: where they are, what they make. */
export function ClusterList() {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const names = useDirectory();
  const search = useListSearch();
  const found = useRouteQuery(searchClusters, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<Cluster>[] = [
    ...useNameColumns<Cluster>(({ name }) => name),
    {
      key: 'kind',
      head: t('directory.column.kind'),
      width: '104px',
      renderCell: ({ kind }) => t(`directory.clusterKind.${kind}`),
    },
    {
      key: 'states',
      head: t('directory.column.states'),
      renderCell: ({ states }) => format.list(states.map(names.place)),
    },
    {
      key: 'industries',
      head: t('directory.column.industries'),
      renderCell: ({ industries }) => format.list(industries.map(names.industry)),
    },
    { key: 'about', head: t('directory.column.about'), renderCell: ({ description }) => description[language] },
  ];
  return <ListTable list="clusters" found={found} search={search} columns={columns} keyOf={({ id }) => id} />;
}
