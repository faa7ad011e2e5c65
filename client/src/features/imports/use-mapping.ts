import { changeMapping, checkSheet } from '../../../../src/contract/imports/routes.ts';
import type { ImportField } from '../../../../src/contract/imports/fields.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { type SheetImport, useImport, useKeepImport } from './api.ts';

export type Reading = Pick<SheetImport, 'kind' | 'encoding' | 'separator'> & {
  readonly dateOrder: SheetImport['dates']['order'];
  readonly fields: readonly (ImportField | null)[];
};

const readingOf = (sheet: SheetImport): Reading => ({
  kind: sheet.kind,
  encoding: sheet.encoding,
  separator: sheet.separator,
  dateOrder: sheet.dates.order,
  fields: sheet.columns.map(({ field }) => field),
});

/**
 * How the sheet is read, each change kept at once, so that the page can be left at any moment. A refused change leaves what
 * was; a stale one shows what somebody else has changed meanwhile.
 */
export function useMapping(sheet: SheetImport) {
  const toast = useToast();
  const sentence = useErrorSentence();
  const keep = useKeepImport();
  const { refetch } = useImport(sheet.id);
  const map = useRouteMutation(changeMapping, { onSuccess: keep });
  const check = useRouteMutation(checkSheet, { onSuccess: keep });
  const onError = (error: unknown): void => {
    toast({ text: sentence(error), tone: 'late' });
    if (isApiError(error, 'request.stale') || isApiError(error, 'import.wrong_state')) void refetch();
  };
  const params = { importId: sheet.id };
  const shown = map.isPending && map.variables.body !== undefined ? map.variables.body : readingOf(sheet);
  const change = (news: Partial<Reading>): void => {
    const { fields, ...reading } = { ...readingOf(sheet), ...news };
    map.mutate({ params, body: { ...reading, fields: [...fields], revision: sheet.revision } }, { onError });
  };
  return {
    reading: shown,
    isBusy: map.isPending || check.isPending,
    change,
    /** A field stands once: whatever column held it before is left out. */
    choose: (column: number, field: ImportField | null): void =>
      change({
        fields: sheet.columns.map((known, at) => (at === column ? field : known.field === field ? null : known.field)),
      }),
    /** Another kind has other fields: all columns are guessed again. */
    chooseKind: (kind: SheetImport['kind']): void => change({ kind, fields: [] }),
    check: (): void => check.mutate({ params, body: { revision: sheet.revision } }, { onError }),
  };
}

export type Mapping = ReturnType<typeof useMapping>;
