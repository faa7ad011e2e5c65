import mongoose from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { importChanged, importCommitted } from '../events.ts';
import { ImportModel, type ImportJob } from '../import-model.ts';
import { ImportRowModel } from '../import-row-model.ts';
import { importMovesTo } from '../lifecycle.ts';
import { missingFields } from '../reading/index.ts';

interface Step {
  readonly job: ImportJob;
  /** As the page last knew it. */
  readonly revision: number;
}

/** Begins to read every row, in the background. Error: `import.column_missing` where no row could enter. */
export async function beginCheck(ctx: ActionContext, { job, revision }: Step): Promise<ImportJob> {
  const fields = job.columns.map(({ field }) => field);
  if (missingFields({ kind: job.kind, fields }).length > 0) return refuse('import.column_missing');
  return begin(ctx, { job, revision, to: 'checking' });
}

/** Begins to write the rows that were checked, in the background. */
export async function beginCommit(ctx: ActionContext, { job, revision }: Step): Promise<ImportJob> {
  const row = await begin(ctx, { job, revision, to: 'committing' });
  await recordAudit(ctx, {
    act: 'import.commit',
    programId: String(job.programId),
    subject: { kind: 'import', id: String(job._id) },
    details: { fileName: job.fileName, rows: job.rowCount },
  });
  return row;
}

/** Stops what runs. Rows that are written stay; importing the same sheet again goes on from there. */
export async function stopImport(ctx: ActionContext, job: ImportJob): Promise<ImportJob> {
  const row: ImportJob | null = await ImportModel.findOneAndUpdate(
    { _id: job._id, state: mongoose.trusted({ $in: [...importMovesTo.stopped] }) },
    { $set: { state: 'stopped', finishedAt: ctx.now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!row) return refuse('import.wrong_state');
  await recordAudit(ctx, {
    act: 'import.stop',
    programId: String(job.programId),
    subject: { kind: 'import', id: String(job._id) },
    details: { written: row.progress?.done ?? 0 },
  });
  const importId = String(job._id);
  await ctx.emit(importChanged, { importId });
  if (job.state === 'committing') await ctx.emit(importCommitted, { importId });
  return row;
}

async function begin(
  ctx: ActionContext,
  { job, revision, to }: Step & { readonly to: 'checking' | 'committing' },
): Promise<ImportJob> {
  const of = to === 'checking' ? job.rowCount : await countEntering(job);
  const row: ImportJob | null = await ImportModel.findOneAndUpdate(
    { _id: job._id, revision, state: mongoose.trusted({ $in: [...importMovesTo[to]] }) },
    { $set: { state: to, progress: { row: 1, done: 0, of, at: null } }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!row) return refuse(importMovesTo[to].includes(job.state) ? 'request.stale' : 'import.wrong_state');
  await ctx.emit(importChanged, { importId: String(job._id) });
  return row;
}

const countEntering = ({ _id }: ImportJob): Promise<number> =>
  ImportRowModel.countDocuments({ importId: _id, enters: true, isLeftOut: false }).exec();
