import { getImport, leaveOutRow, listImportRows } from '../../../../src/contract/imports/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { ImportRow } from './api.ts';

/** Leaves a row out or takes it in; for somebody who is here already: keep what is here, or add what the row brings. */
export function LeaveOut({ row, importId }: { row: ImportRow; importId: string }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const leave = useRouteMutation(leaveOutRow, { invalidates: [getImport, listImportRows] });
  const brings = row.notes.some(({ code, params }) => code === 'person.known' && params['adds'] !== '');
  const act = row.isLeftOut
    ? t(brings ? 'imports.check.add' : 'imports.check.include')
    : t(brings ? 'imports.check.keep' : 'imports.check.leaveOut');
  return (
    <button
      type="button"
      className="link"
      disabled={leave.isPending}
      aria-label={t('imports.check.rowNamed', { row: row.row, act })}
      onClick={() =>
        leave.mutate(
          { params: { importId, row: String(row.row) }, body: { isLeftOut: !row.isLeftOut } },
          { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
        )
      }
    >
      {act}
    </button>
  );
}
