import { importMaxBytes } from '../../../../src/contract/imports/routes.ts';
import { Dropzone } from '../../shared/components/dropzone.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Split } from '../../shared/components/split.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SheetImport } from './api.ts';
import { ColumnTable } from './column-table.tsx';
import styles from './columns.module.css';
import { ImportSteps } from './import-steps.tsx';
import { SheetFindings } from './sheet-findings.tsx';
import { useMapping } from './use-mapping.ts';
import { sheetEndings, useUpload } from './use-upload.ts';

/** o1: what each column is, guessed and to be corrected; beside it what was found about the whole file. */
export function ImportColumns({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const mapping = useMapping(sheet);
  const known = sheet.columns.filter(({ evidence }) => evidence === 'name').length;
  return (
    <div data-width="full">
      <Split
        thenWidth={356}
        thenLabel={t('imports.columns.found')}
        work={
          <Page
            title={t('imports.columns.title')}
            kicker={<ImportSteps step="columns" />}
            lead={t('imports.columns.recognised', { known, all: sheet.columns.length })}
            back={{ to: `/imports/into/${sheet.cohortId}`, label: t('imports.list.title') }}
          >
            <OtherSheet sheet={sheet} />
            {/* Another kind, other letters or another separator make other columns: the table begins anew. */}
            <ColumnTable key={`${sheet.kind}${sheet.encoding}${sheet.separator}`} sheet={sheet} mapping={mapping} />
          </Page>
        }
        then={<SheetFindings sheet={sheet} mapping={mapping} />}
      />
    </div>
  );
}

/** The sheet in hand, and the place where another one takes its turn. */
function OtherSheet({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const format = useFormat();
  const upload = useUpload(sheet.cohortId);
  return (
    <div className={styles.other}>
      <Dropzone
        icon="note"
        label={sheet.fileName}
        hint={t('imports.columns.facts', {
          size: format.number(Math.max(1, Math.round(sheet.fileBytes / 1024))),
          rows: format.number(sheet.rowCount),
          columns: format.number(sheet.columns.length),
        })}
        chooseLabel={t('imports.drop.another')}
        endings={sheetEndings}
        maxBytes={importMaxBytes}
        refusalOf={upload.refusalOf}
        onFile={upload.send}
        isBusy={upload.isSending}
        error={upload.error}
      />
    </div>
  );
}
