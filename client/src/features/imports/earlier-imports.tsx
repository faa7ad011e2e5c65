import { Link } from '@tanstack/react-router';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { enteredRows, importAddress, refusedRows, type SheetImport, useImports } from './api.ts';
import styles from './imports.module.css';

/** What was brought before, and what was begun and left: each leads to where it stands. Nothing yet, nothing shown. */
export function EarlierImports({ cohortId, exceptId }: { cohortId: string; exceptId?: string }) {
  const t = useT();
  const { data, error, refetch } = useImports(cohortId);
  const imports = (data?.imports ?? []).filter(({ id }) => id !== exceptId);
  if (data !== undefined && imports.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className="t20">{t('imports.list.title')}</h2>
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && error === null ? <RowsSkeleton rows={2} /> : null}
      {data === undefined ? null : <ImportTable imports={imports} />}
    </section>
  );
}

function ImportTable({ imports }: { imports: readonly SheetImport[] }) {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<SheetImport>[] = [
    {
      key: 'sheet',
      head: t('imports.list.sheet'),
      onPhone: 'name',
      renderCell: (sheet) => (
        <>
          <Link className={styles.sheetLink} to={importAddress(sheet)}>
            {sheet.fileName}
          </Link>
          {sheet.state === 'done' ? null : (
            <StateBadge tone={sheet.state === 'stopped' ? 'off' : 'act'}>
              {t(`imports.list.state.${sheet.state}`)}
            </StateBadge>
          )}
        </>
      ),
    },
    {
      key: 'when',
      head: t('imports.list.when'),
      renderCell: ({ createdAt }) => format.day(createdAt, { weekday: false }),
    },
    { key: 'by', head: t('imports.list.by'), renderCell: ({ startedByName }) => startedByName },
    {
      key: 'in',
      head: t('imports.list.entered'),
      isNumber: true,
      renderCell: (one) => format.number(enteredRows(one)),
    },
    {
      key: 'refused',
      head: t('imports.list.refused'),
      isNumber: true,
      renderCell: (one) => format.number(refusedRows(one)),
    },
  ];
  return <DataTable caption={t('imports.list.caption')} columns={columns} rows={imports} keyOf={({ id }) => id} />;
}
