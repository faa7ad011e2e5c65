import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { type SheetImport, useImport } from './api.ts';

/** The import that the address names, once it is there; its skeleton and its refusal before. */
export function ImportGate({ children }: { children: (sheet: SheetImport) => ReactNode }) {
  const t = useT();
  const { importId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useImport(importId);
  if (data !== undefined) return children(data);
  return (
    <Page title={t('imports.title')} back={{ to: '/imports', label: t('imports.list.title') }} width="reading">
      {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
