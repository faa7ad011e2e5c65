import { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import type { CohortRow } from '../../programs/index.ts';
import { ImportFileModel } from '../import-file-model.ts';
import { ImportModel, type ImportColumn, type ImportJob } from '../import-model.ts';
import type { MappingGuess, Sheet, SheetSurvey } from '../reading/index.ts';

export interface DroppedSheet {
  readonly cohort: CohortRow;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Made outside the transaction, because reading takes a while. */
  readonly survey: SheetSurvey;
}

const fileHours = 24;
const columnsMax = 200;
const sampleChars = 80;
const nameChars = 200;

/** Keeps a dropped sheet for a day with its columns as guessed. Nothing of its people is saved yet. */
export async function uploadSheet(
  ctx: ActionContext,
  { cohort, fileName, bytes, survey }: DroppedSheet,
): Promise<ImportJob> {
  const { sheet } = survey;
  if (sheet.header.length > columnsMax) return refuse('import.file_unknown_columns', { columns: sheet.header.length });
  const job = newJob(ctx, { cohort, fileName, bytes, survey });
  await ImportModel.create([job]);
  await ImportFileModel.create([{ _id: job._id, bytes: Buffer.from(bytes), expiresAt: job.fileExpiresAt }]);
  await recordAudit(ctx, {
    act: 'import.upload',
    programId: String(cohort.programId),
    subject: { kind: 'import', id: String(job._id) },
    details: { fileName: job.fileName, rows: sheet.rowCount },
  });
  return job;
}

function newJob(
  { actor, now }: ActionContext,
  { cohort, fileName, bytes, survey: { sheet, guess, plan } }: DroppedSheet,
): ImportJob {
  return {
    _id: new Types.ObjectId(),
    programId: cohort.programId,
    cohortId: cohort._id,
    state: 'uploaded',
    startedById: actor.kind === 'user' ? new Types.ObjectId(actor.userId) : null,
    startedByName: actor.kind === 'visitor' ? '' : actor.name,
    fileName: fileName.slice(-nameChars),
    fileBytes: bytes.length,
    kind: guess.mapping.kind,
    encoding: sheet.encoding,
    separator: sheet.separator,
    rowCount: sheet.rowCount,
    columns: columnsOf(sheet, guess),
    dates: plan.dates,
    counts: null,
    foreseen: null,
    progress: null,
    written: { created: 0, people: 0, changed: 0, unchanged: 0, refused: 0 },
    createdAt: now,
    finishedAt: null,
    fileExpiresAt: new Date(now.getTime() + fileHours * 3_600_000),
    revision: 0,
  };
}

export function columnsOf(sheet: Sheet, guess: MappingGuess): ImportColumn[] {
  return sheet.header.map((title, column) => ({
    title: title.slice(0, nameChars),
    sample: (sheet.sample[column] ?? '').slice(0, sampleChars),
    field: guess.mapping.fields[column] ?? null,
    evidence: guess.evidence[column] ?? 'none',
  }));
}
