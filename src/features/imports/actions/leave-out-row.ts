import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { ImportModel, type ImportJob } from '../import-model.ts';
import { type ImportedRow, ImportRowModel } from '../import-row-model.ts';

/** Leaves a row out of the import or takes it in again. Errors: `import.wrong_state`, `import.row_refused`. */
export async function leaveOutRow(
  _ctx: ActionContext,
  { job, row, isLeftOut }: { readonly job: ImportJob; readonly row: number; readonly isLeftOut: boolean },
): Promise<ImportedRow> {
  const known: ImportedRow | null = await ImportRowModel.findOne({ importId: job._id, row }).lean();
  if (!known) return refuse('import.not_found');
  if (!known.enters) return refuse('import.row_refused');
  if (known.isLeftOut === isLeftOut) return known;
  // Claims the import as well, so that a commit that begins at the same moment sees the row one way or the other.
  const claimed = await ImportModel.updateOne(
    { _id: job._id, state: 'checked' },
    { $inc: { 'counts.leftOut': isLeftOut ? 1 : -1 } },
  );
  if (claimed.modifiedCount === 0) return refuse('import.wrong_state');
  await ImportRowModel.updateOne({ _id: known._id }, { $set: { isLeftOut } });
  return { ...known, isLeftOut };
}
