import mongoose from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { ImportModel, type ImportJob } from '../import-model.ts';
import { ImportRowModel } from '../import-row-model.ts';
import { importMovesTo } from '../lifecycle.ts';
import type { SheetReading } from '../map-columns.ts';

export interface NewMapping {
  readonly job: ImportJob;
  readonly revision: number;
  readonly reading: SheetReading;
}

/** Sets how the sheet is read and what its columns are. A check that was made before says nothing any more and is discarded. */
export async function changeMapping(_ctx: ActionContext, input: NewMapping): Promise<ImportJob> {
  const { job, revision, reading } = input;
  const row: ImportJob | null = await ImportModel.findOneAndUpdate(
    { _id: job._id, revision, state: mongoose.trusted({ $in: [...importMovesTo.uploaded] }) },
    {
      $set: { ...reading, state: 'uploaded', counts: null, foreseen: null, progress: null },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  if (!row) return refuse(importMovesTo.uploaded.includes(job.state) ? 'request.stale' : 'import.wrong_state');
  await ImportRowModel.deleteMany({ importId: job._id });
  return row;
}
