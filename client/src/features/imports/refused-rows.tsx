import { Button } from '@mantine/core';
import { downloadRefused } from '../../../../src/contract/imports/routes.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { fileUrl, refusedRows, type SheetImport } from './api.ts';
import { useRows } from './import-rows.tsx';
import { RowTable } from './row-table.tsx';
import styles from './imports.module.css';

/** o4: who stayed out and why, to be corrected in the sheet; the same rows as a file. */
export function RefusedRows({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const { language } = useLanguage();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRows(sheet.id, 'refused');
  // None are left once the file is gone.
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const url = fileUrl(downloadRefused, { params: { importId: sheet.id }, query: { language } });
  return (
    <section className={styles.section}>
      <div className="between">
        <h2 className="t20">{t('imports.result.refusedRows', { count: refusedRows(sheet) })}</h2>
        {sheet.can.download ? (
          <Button
            component="a"
            href={url}
            download
            variant="default"
            size="sm"
            leftSection={<Icon name="download" size={16} />}
          >
            {t('imports.result.download')}
          </Button>
        ) : null}
      </div>
      <p className="t14 ink2 p">{t(sheet.can.download ? 'imports.result.downloadHint' : 'imports.result.fileGone')}</p>
      {data === undefined && error === null ? <RowsSkeleton rows={2} /> : null}
      {data === undefined && error !== null ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {rows.length === 0 ? null : <RowTable rows={rows} importId={sheet.id} why={t('imports.result.why')} />}
      {hasNextPage ? (
        <Button variant="default" mt={16} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('imports.check.more')}
        </Button>
      ) : null}
    </section>
  );
}
