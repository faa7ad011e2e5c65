import mongoose, { Types } from 'mongoose';
import type { z } from 'zod';
import type { rowFilter } from '../../contract/imports/schema.ts';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { ImportModel, type ImportJob } from './import-model.ts';
import { type ImportedRow, ImportRowModel } from './import-row-model.ts';

const listed = 50;
const pageSize = 100;

export async function findImport(importId: string | Types.ObjectId): Promise<ImportJob | null> {
  return ImportModel.findById(importId).lean();
}

/** For whoever coordinates its program; to all others it does not exist. */
export async function requireImport(actor: UserActor, importId: string): Promise<ImportJob> {
  const row = await findImport(importId);
  return row && coordinates(actor, String(row.programId)) ? row : refuse('import.not_found');
}

export async function findImportsOfCohort(cohortId: Types.ObjectId): Promise<ImportJob[]> {
  return ImportModel.find({ cohortId }).sort({ createdAt: -1 }).limit(listed).lean();
}

/** Names of the sheets that profiles came from, by import. */
export async function findFileNames(importIds: readonly (string | Types.ObjectId)[]): Promise<Map<string, string>> {
  const rows: ImportJob[] = await ImportModel.find({ _id: mongoose.trusted({ $in: [...importIds] }) })
    .select({ fileName: 1 })
    .lean();
  return new Map(rows.map((row) => [String(row._id), row.fileName]));
}

/** A page of rows, the gravest outcome first, then as the sheet has them. */
export async function findRows(
  importId: Types.ObjectId,
  ask: { show: z.output<typeof rowFilter>; after?: number | undefined },
): Promise<{ rows: ImportedRow[]; total: number; hasMore: boolean }> {
  const wish = conditionsOf(ask.show);
  const rows: ImportedRow[] = await ImportRowModel.find({ importId })
    .and([...wish, ...(await behind(importId, ask.after))])
    .sort({ severity: -1, row: 1 })
    .limit(pageSize + 1)
    .lean();
  const total = await ImportRowModel.countDocuments({ importId }).and(wish);
  return { rows: rows.slice(0, pageSize), total, hasMore: rows.length > pageSize };
}

/** What follows the row that the page before ended with. */
async function behind(importId: Types.ObjectId, after: number | undefined): Promise<object[]> {
  if (after === undefined) return [];
  const last: ImportedRow | null = await ImportRowModel.findOne({ importId, row: after }).lean();
  if (last === null) return [];
  const { severity } = last;
  const isLater = { severity, row: mongoose.trusted({ $gt: after }) };
  return [{ $or: [{ severity: mongoose.trusted({ $lt: severity }) }, isLater] }];
}

/** By the check, or when it could not be written. */
const isRefused: object = { $or: [{ outcome: 'refused' }, { result: 'refused' }] };

export async function findRefused(importId: Types.ObjectId): Promise<ImportedRow[]> {
  return ImportRowModel.find({ importId }).and([isRefused]).lean();
}

function conditionsOf(show: z.output<typeof rowFilter>): object[] {
  if (show === 'all') return [{}];
  if (show === 'left-out') return [{ isLeftOut: true }];
  if (show === 'notable') return [{ outcome: mongoose.trusted({ $ne: 'clean' }) }];
  if (show === 'refused') return [isRefused];
  return [{ outcome: show }];
}

/** What an import wrote: the profiles of its rows, for features that read more out of them. */
export async function findImportedSubjects(importId: string): Promise<{ job: ImportJob; subjectIds: string[] } | null> {
  const job = await findImport(importId);
  if (job === null) return null;
  const rows = await ImportRowModel.find({ importId: job._id, subjectId: mongoose.trusted({ $ne: null }) })
    .select({ subjectId: 1 })
    .lean<ImportedRow[]>();
  return { job, subjectIds: [...new Set(rows.map(({ subjectId }) => String(subjectId)))] };
}

/** A row of a sheet, as people count it. */
export interface SheetPlace {
  readonly file: string;
  readonly row: number;
}

/** Where profiles stood in the sheets: the latest import of each. */
export async function findSources(subjectIds: readonly string[]): Promise<Map<string, SheetPlace>> {
  const ids = subjectIds.map((id) => new Types.ObjectId(id));
  const rows: ImportedRow[] = await ImportRowModel.find({ subjectId: mongoose.trusted({ $in: ids }) })
    .sort({ _id: 1 })
    .lean();
  const names = await findFileNames([...new Set(rows.map(({ importId }) => importId))]);
  return new Map(
    rows.map(({ subjectId, importId, row }) => [String(subjectId), { file: names.get(String(importId)) ?? '', row }]),
  );
}

/** The imports of these programs that finished last. */
export const findFinishedImports = (programIds: readonly Types.ObjectId[], count: number): Promise<ImportJob[]> =>
  ImportModel.find({
    programId: mongoose.trusted({ $in: [...programIds] }),
    finishedAt: mongoose.trusted({ $ne: null }),
  })
    .sort({ finishedAt: -1 })
    .limit(count)
    .lean();
