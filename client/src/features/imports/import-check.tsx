import { Page } from '../../shared/components/page.tsx';
import { Split } from '../../shared/components/split.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { readyRows, type RowFilter, type SheetImport } from './api.ts';
import { CheckThen } from './check-then.tsx';
import { ImportRows } from './import-rows.tsx';
import { ImportSteps } from './import-steps.tsx';
import { OutcomeBar } from './outcome-bar.tsx';

/** o2: what each row would become, before anything is written; beside it what follows, and the one button. */
export function ImportCheck({ sheet, show }: { sheet: SheetImport; show: RowFilter }) {
  const t = useT();
  const { counts } = sheet;
  if (counts === null) return null;
  const ready = t('imports.check.ready', { count: readyRows(sheet) });
  const cannot = counts.refused === 0 ? null : t('imports.check.cannot', { count: counts.refused });
  return (
    <div data-width="full">
      <Split
        thenLabel={t('imports.check.afterwards')}
        work={
          <Page
            title={cannot === null ? ready : `${ready}; ${cannot}`}
            kicker={<ImportSteps step="check" />}
            lead={
              <>
                {t('imports.check.counts', { ...counts, all: sheet.rowCount })}{' '}
                {counts.leftOut === 0 ? null : t('imports.check.leftOutCount', { count: counts.leftOut })}{' '}
                {t('imports.check.nothingYet')}
              </>
            }
            back={{ to: `/imports/${sheet.id}/columns`, label: t('imports.list.columns') }}
          >
            <OutcomeBar counts={counts} />
            <ImportRows sheet={sheet} show={show} base={`/imports/${sheet.id}/check`} />
          </Page>
        }
        then={<CheckThen sheet={sheet} />}
      />
    </div>
  );
}
