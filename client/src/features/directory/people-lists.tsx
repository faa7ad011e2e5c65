import { listStages, searchExpertise, searchLanguages } from '../../../../src/contract/directory/routes.ts';
import type { Expertise, SpokenLanguage, Stage } from '../../../../src/contract/directory/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import type { Column } from '../../shared/components/data-table.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { ListTable, useListSearch } from './list-table.tsx';
import { useNameColumns } from './use-name-columns.tsx';

/** What founders need and mentors offer, by group and direction of the border. */
export function ExpertiseList() {
  const t = useT();
  const { language } = useLanguage();
  const names = useDirectory();
  const search = useListSearch();
  const found = useRouteQuery(searchExpertise, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<Expertise>[] = [
    ...useNameColumns<Expertise>(({ name }) => name),
    {
      key: 'under',
      head: t('directory.column.under'),
      renderCell: ({ parent }) => (parent === null ? '' : names.expertise(parent)),
    },
    {
      key: 'direction',
      head: t('directory.column.direction'),
      renderCell: ({ direction }) => t(`directory.direction.${direction}`),
    },
    { key: 'hint', head: t('directory.column.hint'), renderCell: ({ hint }) => hint[language] },
  ];
  return <ListTable list="expertise" found={found} search={search} columns={columns} keyOf={({ id }) => id} />;
}

/** The eight stages, in order. */
export function StageList() {
  const t = useT();
  const found = useRouteQuery(listStages, {});
  const columns: readonly Column<Stage>[] = [
    { key: 'number', head: t('directory.column.number'), onPhone: 'aside', renderCell: ({ stage }) => stage },
    ...useNameColumns<Stage>(({ name }) => name),
  ];
  return <ListTable list="stages" found={found} columns={columns} keyOf={({ id }) => id} />;
}

/** Spoken and signed languages with the name that their own speakers use. */
export function LanguageList() {
  const t = useT();
  const search = useListSearch();
  const found = useRouteQuery(searchLanguages, { query: search.query }, { keepPrevious: true });
  const columns: readonly Column<SpokenLanguage>[] = [
    ...useNameColumns<SpokenLanguage>(({ name }) => name),
    {
      key: 'own',
      head: t('directory.column.ownName'),
      renderCell: ({ endonym, tag }) => <span lang={tag}>{endonym}</span>,
    },
    { key: 'tag', head: t('directory.column.tag'), onPhone: 'aside', renderCell: ({ tag }) => <code>{tag}</code> },
    {
      key: 'kind',
      head: t('directory.column.kind'),
      width: '104px',
      renderCell: ({ kind }) => t(`directory.languageKind.${kind}`),
    },
  ];
  return <ListTable list="languages" found={found} search={search} columns={columns} keyOf={({ tag }) => tag} />;
}
