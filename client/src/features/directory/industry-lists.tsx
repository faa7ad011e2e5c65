import { searchIndustries, searchVerticals } from '../../../../src/contract/directory/routes.ts';
import type { Industry, Vertical } from '../../../../src/contract/directory/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import type { Column } from '../../shared/components/data-table.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ListTable, useListSearch } from './list-table.tsx';
import { useNameColumns } from './use-name-columns.tsx';

/** The bilateral industries with both countries' official names and codes. */
export function IndustryList() {
  const t = useT();
  const search = useListSearch();
  const found = useRouteQuery(searchIndustries, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<Industry>[] = [
    {
      key: 'key',
      head: t('directory.column.key'),
      onPhone: 'aside',
      width: '76px',
      renderCell: ({ key }) => <code>{key}</code>,
    },
    ...useNameColumns<Industry>(({ title }) => title),
    {
      key: 'us',
      head: t('directory.column.us'),
      renderCell: ({ usCodes }) => (usCodes.length === 0 ? t('directory.onlyMx') : usCodes.join(', ')),
    },
    {
      key: 'mx',
      head: t('directory.column.mx'),
      renderCell: ({ mxCodes }) => (mxCodes.length === 0 ? t('directory.onlyUs') : mxCodes.join(', ')),
    },
    {
      key: 'level',
      head: t('directory.column.level'),
      width: '104px',
      renderCell: ({ level }) => t(`directory.level.${level}`),
    },
  ];
  return <ListTable list="industries" found={found} search={search} columns={columns} keyOf={({ key }) => key} />;
}

/** Verticals and technologies, with the industries that they usually sit in. */
export function VerticalList() {
  const t = useT();
  const names = useDirectory();
  const search = useListSearch();
  const found = useRouteQuery(searchVerticals, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<Vertical>[] = [
    ...useNameColumns<Vertical>(({ name }) => name),
    {
      key: 'under',
      head: t('directory.column.under'),
      renderCell: ({ parent }) => (parent === null ? '' : names.vertical(parent)),
    },
    { key: 'industries', head: t('directory.column.industries'), renderCell: (row) => row.industries.join(', ') },
  ];
  return <ListTable list="verticals" found={found} search={search} columns={columns} keyOf={({ id }) => id} />;
}
