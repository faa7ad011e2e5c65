import { Link } from '@tanstack/react-router';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useOrganisationWords } from '../../shared/directory/use-organisations.ts';
import { useT } from '../../shared/i18n/use-t.ts';

export function OrganisationTable({
  rows,
  onOpen,
}: {
  rows: readonly Organisation[];
  onOpen: (organisation: Organisation) => void;
}) {
  const t = useT();
  const { place } = useDirectory();
  const { nameOf, otherNamesOf } = useOrganisationWords();
  const columns: readonly Column<Organisation>[] = [
    {
      key: 'name',
      head: t('directory.organisations.name'),
      onPhone: 'name',
      renderCell: (row) => (
        <>
          <button
            type="button"
            className="link"
            style={{ textAlign: 'start' }}
            aria-label={t('directory.organisations.change', { name: nameOf(row) })}
            onClick={() => onOpen(row)}
          >
            {nameOf(row)}
          </button>
          <span className="t14 ink3" style={{ display: 'block' }}>
            {otherNamesOf(row)}
          </span>
          <Link
            className="link t14"
            to="/organisations/$organisationId"
            params={{ organisationId: row.id }}
            aria-label={t('directory.organisations.whoOf', { name: nameOf(row) })}
          >
            {t('directory.organisations.who')}
          </Link>
        </>
      ),
    },
    {
      key: 'kind',
      head: t('directory.organisations.kind'),
      renderCell: ({ kind }) => t(`facts.kinds.${kind ?? 'other'}`),
    },
    {
      key: 'place',
      width: '160px',
      head: t('directory.organisations.place'),
      renderCell: ({ placeId }) => (placeId === null ? t('directory.edit.noPlace') : place(placeId)),
    },
    {
      key: 'sharing',
      head: t('directory.organisations.sharing'),
      renderCell: ({ isLargePublic }) => t(`directory.organisations.${isLargePublic ? 'flags' : 'excludes'}`),
    },
    {
      key: 'from',
      head: t('directory.organisations.from'),
      renderCell: ({ createdFrom, isChecked }) => (
        <>
          {t(`directory.organisations.${createdFrom}`)}
          {isChecked ? null : <span className="ink3">, {t('directory.organisations.notChecked')}</span>}
        </>
      ),
    },
  ];
  const caption = t('directory.caption', { list: t('directory.lists.organisations') });
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
