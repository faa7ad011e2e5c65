import { useNavigate } from '@tanstack/react-router';
import { listImports, uploadSheet } from '../../../../src/contract/imports/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useKeepImport } from './api.ts';

const workbooks = ['.xlsx', '.xls', '.xlsm', '.ods', '.numbers'];

/** Brings a dropped sheet to a cohort and opens its columns. */
export function useUpload(cohortId: string) {
  const t = useT();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const keep = useKeepImport();
  const upload = useRouteMutation(uploadSheet, {
    invalidates: [listImports],
    onSuccess: (sheet) => {
      keep(sheet);
      void navigate({ to: '/imports/$importId/columns', params: { importId: sheet.id } });
    },
  });
  return {
    isSending: upload.isPending,
    error: upload.error === null ? null : sentence(upload.error),
    send: (file: File) => upload.mutate({ params: { cohortId }, file }),
    /** What can be told by the name alone, before anything is sent. */
    refusalOf: ({ name }: File): string | null =>
      workbooks.some((ending) => name.toLowerCase().endsWith(ending)) ? t('errors.import.file_workbook') : null,
  };
}

export const sheetEndings = ['.csv', '.tsv', '.txt'] as const;
