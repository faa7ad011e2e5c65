import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SheetImport } from './api.ts';

/** A sheet that was dropped and left for a day: only its name remains. */
export function FileGone({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const into = `/imports/into/${sheet.cohortId}`;
  return (
    <Page title={sheet.fileName} back={{ to: into, label: t('imports.list.title') }} width="reading">
      <EmptyState
        title={t('imports.columns.goneTitle')}
        action={<LinkButton to={into}>{t('imports.result.another')}</LinkButton>}
      >
        <p>{t('imports.columns.gone')}</p>
      </EmptyState>
    </Page>
  );
}
