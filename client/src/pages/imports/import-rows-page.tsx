import { useParams } from '@tanstack/react-router';
import { ImportGate } from '../../features/imports/import-gate.tsx';
import { asFilter, ImportRows } from '../../features/imports/import-rows.tsx';
import { Page } from '../../shared/components/page.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** The rows of an import that is over, with what was noted about each. */
export function RowsPage() {
  const t = useT();
  const { show } = useParams({ strict: false });
  return (
    <ImportGate>
      {(sheet) => (
        <Page
          title={t('imports.result.rows', { file: sheet.fileName })}
          back={{ to: `/imports/${sheet.id}`, label: sheet.fileName }}
        >
          <ImportRows sheet={sheet} show={asFilter(show)} base={`/imports/${sheet.id}/rows`} />
        </Page>
      )}
    </ImportGate>
  );
}
