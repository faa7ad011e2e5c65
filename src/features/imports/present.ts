import type { z } from 'zod';
import type { importRow, sheetImport } from '../../contract/imports/schema.ts';
import type { ImportJob } from './import-model.ts';
import type { ImportedRow } from './import-row-model.ts';
import { missingFields } from './reading/index.ts';

export function presentImport(job: ImportJob, now: Date): z.input<typeof sheetImport> {
  const fields = job.columns.map(({ field }) => field);
  const missing = missingFields({ kind: job.kind, fields });
  const isFileKept = job.fileExpiresAt > now;
  const isReady = job.state === 'checked' && isFileKept;
  return {
    id: String(job._id),
    programId: String(job.programId),
    cohortId: String(job.cohortId),
    revision: job.revision,
    state: job.state,
    fileName: job.fileName,
    fileBytes: job.fileBytes,
    kind: job.kind,
    encoding: job.encoding,
    separator: job.separator,
    rowCount: job.rowCount,
    columns: job.columns,
    missing,
    dates: job.dates,
    counts: job.counts,
    foreseen: job.foreseen,
    progress: job.progress,
    written: job.written,
    startedByName: job.startedByName,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    isFileKept,
    can: {
      map: isFileKept && (job.state === 'uploaded' || job.state === 'checked'),
      check: isFileKept && missing.length === 0 && (job.state === 'uploaded' || job.state === 'checked'),
      commit: isReady,
      stop: job.state === 'checking' || job.state === 'committing',
      download: isFileKept && (job.counts?.refused ?? 0) + job.written.refused > 0,
    },
  };
}

export function presentRow(row: ImportedRow, job: Pick<ImportJob, 'columns' | 'state'>): z.input<typeof importRow> {
  return {
    row: row.row,
    line: row.line,
    outcome: row.outcome,
    who: row.who,
    startup: row.startup,
    notes: row.notes.map(({ outcome, code, field, column, value, params }) => ({
      outcome,
      code,
      field,
      columnTitle: column === null ? null : (job.columns[column]?.title ?? null),
      value,
      params: JSON.parse(params) as Record<string, string | number>,
    })),
    isLeftOut: row.isLeftOut,
    result: row.result,
    can: { leaveOut: row.enters && job.state === 'checked' },
  };
}
