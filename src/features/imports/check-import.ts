import { Types } from 'mongoose';
import type { ImportField } from '../../contract/imports/fields.ts';
import type { Actor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { startupsMax } from '../startups/index.ts';
import { findConsentDays } from '../users/index.ts';
import { type Comparison, compareWithKnown } from './compare-known.ts';
import { importChanged } from './events.ts';
import { countRow, foresee, startTally, type Tally } from './foresee.ts';
import { ImportModel, type ImportJob } from './import-model.ts';
import { type ImportedRow, ImportRowModel } from './import-row-model.ts';
import { inBatches } from './in-batches.ts';
import { findKnownProfiles, type KnownProfiles } from './known-profiles.ts';
import { openSheet } from './open-sheet.ts';
import { type Note, readSheet, type ReadRow, type RowValue, severityOf, worstOutcome } from './reading/index.ts';

interface Run {
  readonly actor: Actor;
  readonly clock: () => Date;
  /** Called between batches; false ends the run where it is, to be resumed by whoever comes next. */
  readonly goOn: () => Promise<boolean>;
}

const batchRows = 200;
const keepDays = 30;

/** Reads every row and keeps what would happen to it. Starting over after an interruption begins at the first row. */
export async function checkImport(job: ImportJob, run: Run): Promise<void> {
  const { sheet, plan } = await openSheet(job);
  await ImportRowModel.deleteMany({ importId: job._id });
  const tally = startTally();
  for await (const rows of inBatches(readSheet(sheet, plan), batchRows)) {
    if (!(await run.goOn())) return;
    const known = await findKnownProfiles(
      job,
      rows.flatMap(({ value }) => value ?? []),
    );
    const consentDays = await findConsentDays([...known.users.values()].map(({ _id }) => _id));
    const judged = rows.map((row) => judge(row, known, consentDays));
    // Whole rows of the right types: making documents of them would cost more than all the rest of the check.
    await ImportRowModel.insertMany(
      judged.map(({ row }) => storedRow(job, row, run.clock())),
      { lean: true },
    );
    for (const one of judged) countRow(tally, { ...one, users: known.users });
    if (!(await tellProgress(job, run, rows))) return;
  }
  await finish(job, run, tally);
}

interface Judged {
  readonly row: ReadRow;
  /** Null where nobody is here yet whom the row is about. */
  readonly known: Comparison | null;
}

/** Adds what only the import can say: who is here already, and who cannot take a further startup. */
function judge(row: ReadRow, known: KnownProfiles, consentDays: ReadonlyMap<string, string>): Judged {
  const { value } = row;
  if (value === null || row.duplicateOf !== null) return { row, known: null };
  const here = compareWithKnown(value, known, consentDays);
  const note = here === null ? startupLimitNote(value, known) : here.isSameSheet ? null : knownNote(here);
  if (note === null) return { row, known: here };
  const notes = [...row.notes, note];
  const outcome = worstOutcome(notes);
  return { row: { ...row, notes, outcome, value: outcome === 'refused' ? null : value }, known: here };
}

const wholeRow = { field: null, column: null, value: '' } as const;

function startupLimitNote(value: RowValue, known: KnownProfiles): Note | null {
  if (value.kind === 'mentors') return null;
  const count = known.users.get(value.founder.email)?.startupIds.length ?? 0;
  if (count < startupsMax) return null;
  return { ...wholeRow, outcome: 'refused', code: 'person.too_many_startups', params: { max: startupsMax } };
}

const knownNote = ({ differing, bringing, language }: Comparison): Note => ({
  ...wholeRow,
  outcome: 'warned',
  code: 'person.known',
  params: { fields: differing.join(','), adds: bringing.join(','), language: language ?? '' },
});

function storedRow(job: ImportJob, read: ReadRow, now: Date): ImportedRow {
  const { value } = read;
  const who = value === null ? null : value.kind === 'startups' ? value.founder.name : value.mentor.name;
  return {
    _id: new Types.ObjectId(),
    importId: job._id,
    row: read.row,
    line: read.line,
    outcome: read.outcome,
    severity: severityOf(read.outcome),
    who: who ?? cellOfRefused(job, read, ['founderName', 'fullName']),
    startup: value?.kind === 'startups' ? value.startupName : cellOfRefused(job, read, ['startupName']),
    notes: read.notes.map(({ params, ...note }) => ({ ...note, params: JSON.stringify(params) })),
    enters: value !== null && read.duplicateOf === null,
    isLeftOut: false,
    result: null,
    subjectId: null,
    expiresAt: new Date(now.getTime() + keepDays * 86_400_000),
  };
}

/** A coordinator must know whose row was refused; empty rows and rows without the notice bring no cells. */
function cellOfRefused(job: ImportJob, { cells, notes }: ReadRow, fields: readonly ImportField[]): string | null {
  const isShifted = notes.some(({ code }) => code === 'row.shifted');
  // Only what stands before the shift can be trusted, and a name does.
  if (isShifted && fields.includes('startupName')) return null;
  const column = job.columns.findIndex(({ field }) => field !== null && fields.includes(field));
  const said = (cells[column] ?? '').trim().slice(0, 120);
  return said === '' ? null : said;
}

async function tellProgress(job: ImportJob, run: Run, rows: readonly ReadRow[]): Promise<boolean> {
  return runAction({ actor: run.actor, now: run.clock() }, async (ctx) => {
    const told = await ImportModel.updateOne(
      { _id: job._id, state: 'checking' },
      { $set: { 'progress.row': rows.at(-1)?.row ?? 1 }, $inc: { 'progress.done': rows.length } },
    );
    if (told.modifiedCount > 0) await ctx.emit(importChanged, { importId: String(job._id) });
    return told.modifiedCount > 0;
  });
}

async function finish(job: ImportJob, run: Run, tally: Tally): Promise<void> {
  const foreseen = await foresee(tally);
  await runAction({ actor: run.actor, now: run.clock() }, async (ctx) => {
    await ImportModel.updateOne(
      { _id: job._id, state: 'checking' },
      { $set: { state: 'checked', counts: tally.counts, foreseen, progress: null }, $inc: { revision: 1 } },
    );
    await ctx.emit(importChanged, { importId: String(job._id) });
  });
}
