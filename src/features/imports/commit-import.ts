import mongoose, { mongo } from 'mongoose';
import type { Logger } from 'pino';
import type { Actor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { AppError, isDuplicateKey } from '../../platform/errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { requireCohort, requireProgram } from '../programs/index.ts';
import type { EnteringRow } from './actions/writing.ts';
import { writeRows } from './actions/write-rows.ts';
import { importChanged, importCommitted } from './events.ts';
import { ImportModel, type ImportJob } from './import-model.ts';
import { type ImportedRow, ImportRowModel, type StoredNote } from './import-row-model.ts';
import { inBatches } from './in-batches.ts';
import { openSheet } from './open-sheet.ts';
import { readSheet, severityOf } from './reading/index.ts';

interface Run {
  readonly actor: Actor;
  readonly clock: () => Date;
  readonly goOn: () => Promise<boolean>;
  readonly logger: Pick<Logger, 'error'>;
}

const batchRows = 200;

/**
 * Writes the checked rows in batches, from where the import stands: after an interruption whoever resumes it reads the file
 * again and goes on behind the last batch. Rows that were refused or left out stay out.
 */
export async function commitImport(job: ImportJob, run: Run): Promise<void> {
  const { sheet, plan } = await openSheet(job);
  const cohort = await requireCohort(String(job.cohortId));
  const { timeZone } = await requireProgram(String(job.programId));
  let from = job.progress?.row ?? 1;
  for await (const read of inBatches(readSheet(sheet, plan), batchRows)) {
    const to = read.at(-1)?.row ?? from;
    if (to <= from) continue;
    if (!(await run.goOn())) return;
    const entering = await findEntering(job, { from, to });
    const rows = read.flatMap(({ row, value }): EnteringRow[] =>
      value !== null && entering.has(row) ? [{ row, value }] : [],
    );
    await write({ job, cohort, language: plan.language, zone: timeZone, from, to, rows }, run);
    from = to;
  }
  await finish(job, run);
}

type Batch = Parameters<typeof writeRows>[1];

/**
 * Writes a batch whole. Where somebody else has just written the same people it is tried once more, since they are known then;
 * a batch that cannot be written whole is written row by row, so that a bad row costs nobody else anything.
 */
async function write(batch: Batch, run: Run): Promise<void> {
  try {
    await act(batch, run).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
      return act(batch, run);
    });
  } catch (error) {
    if (batch.rows.length === 0 || isStopped(error) || isOutage(error)) throw error;
    await writeEach(batch, run);
  }
}

async function writeEach(batch: Batch, run: Run): Promise<void> {
  let { from } = batch;
  for (const entering of batch.rows) {
    const isWritten = await writeAlone({ ...batch, from, to: entering.row, rows: [entering] }, run);
    if (isWritten) from = entering.row;
  }
  await act({ ...batch, from, rows: [] }, run);
}

/** False where the row cannot enter: it stays out, and the result says so. What is no fault of the row is thrown on. */
async function writeAlone(batch: Batch, run: Run): Promise<boolean> {
  try {
    await act(batch, run);
    return true;
  } catch (error) {
    if (isStopped(error) || isOutage(error)) throw error;
    run.logger.error({ err: error, importId: String(batch.job._id), row: batch.to }, 'row not written');
    const { _id } = batch.job;
    await ImportRowModel.updateOne(
      { importId: _id, row: batch.to },
      { $set: { result: 'refused', severity: severityOf('refused') }, $push: { notes: notWritten } },
    );
    await ImportModel.updateOne({ _id }, { $inc: { 'written.refused': 1 } });
    return false;
  }
}

const notWritten: StoredNote = {
  outcome: 'refused',
  code: 'row.not_written',
  field: null,
  column: null,
  value: '',
  params: '{}',
};

const act = (batch: Batch, run: Run): Promise<void> =>
  runAction({ actor: run.actor, now: run.clock() }, (ctx) => writeRows(ctx, batch));

const isStopped = (error: unknown): boolean => error instanceof AppError && error.code === 'import.wrong_state';

/** The database was away or moved: the batch is tried again whole. */
const isOutage = (error: unknown): boolean =>
  error instanceof mongo.MongoError &&
  (error instanceof mongo.MongoSystemError ||
    error instanceof mongo.MongoNetworkError ||
    error.hasErrorLabel('TransientTransactionError') ||
    error.hasErrorLabel('RetryableWriteError'));

async function findEntering(job: ImportJob, { from, to }: { from: number; to: number }): Promise<Set<number>> {
  const rows: ImportedRow[] = await ImportRowModel.find({
    importId: job._id,
    enters: true,
    isLeftOut: false,
    result: null,
    row: mongoose.trusted({ $gt: from, $lte: to }),
  }).lean();
  return new Set(rows.map(({ row }) => row));
}

async function finish(job: ImportJob, run: Run): Promise<void> {
  await runAction({ actor: run.actor, now: run.clock() }, async (ctx) => {
    const done: ImportJob | null = await ImportModel.findOneAndUpdate(
      { _id: job._id, state: 'committing' },
      { $set: { state: 'done', finishedAt: ctx.now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean();
    if (done === null) return;
    const importId = String(job._id);
    await recordAudit(ctx, {
      act: 'import.done',
      programId: String(job.programId),
      subject: { kind: 'import', id: importId },
      details: { ...done.written },
    });
    await ctx.emit(importChanged, { importId });
    await ctx.emit(importCommitted, { importId });
  });
}
