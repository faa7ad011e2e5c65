import { Types } from 'mongoose';
import type { Actor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { startupsMax } from '../startups/index.ts';
import { importChanged } from './events.ts';
import { countRow, foresee, startTally, type Tally } from './foresee.ts';
import { ImportModel, type ImportJob } from './import-model.ts';
import { type ImportedRow, ImportRowModel } from './import-row-model.ts';
import { inBatches } from './in-batches.ts';
import { findKnownProfiles, type KnownProfiles } from './known-profiles.ts';
import { differingFacts } from './merge-facts.ts';
import { openSheet } from './open-sheet.ts';
import { mentorFactsOf, type Note, readSheet, type ReadRow, startupFactsOf, worstOutcome } from './reading/index.ts';

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
    const judged = rows.map((row) => judge(row, known));
    await ImportRowModel.insertMany(judged.map((row) => storedRow(job, row, run.clock())));
    for (const row of judged) countRow(tally, row, known);
    if (!(await tellProgress(job, run, rows))) return;
  }
  await finish(job, run, tally);
}

/** Adds what only the import can say: who is here already, and who cannot take a further startup. */
function judge(row: ReadRow, known: KnownProfiles): ReadRow {
  const { value } = row;
  if (value === null) return row;
  const notes = value.kind === 'startups' ? startupNotes(value, known) : mentorNotes(value, known);
  if (notes.length === 0) return row;
  const all = [...row.notes, ...notes];
  const outcome = worstOutcome(all);
  return { ...row, notes: all, outcome, value: outcome === 'refused' ? null : value };
}

const wholeRow = { field: null, column: null, value: '' } as const;

function startupNotes(value: Extract<ReadRow['value'], { kind: 'startups' }>, known: KnownProfiles): Note[] {
  const here = known.startupOf(value);
  if (here !== null)
    return here.isSameSheet ? [] : knownNote(differingFacts(here.profile, startupFactsOf(value, known.tieOf)));
  const count = known.users.get(value.founder.email)?.startupIds.length ?? 0;
  if (count < startupsMax) return [];
  return [{ ...wholeRow, outcome: 'refused', code: 'person.too_many_startups', params: { max: startupsMax } }];
}

function mentorNotes(value: Extract<ReadRow['value'], { kind: 'mentors' }>, known: KnownProfiles): Note[] {
  const here = known.mentorOf(value);
  if (here === null || here.isSameSheet) return [];
  const { isListedByName } = here.profile;
  return knownNote(differingFacts(here.profile, mentorFactsOf(value, { isListedByName, tieOf: known.tieOf })));
}

/** Facts and the columns that tell them, where they are not called the same. */
const fieldOfFact: Readonly<Record<string, string>> = {
  organisations: 'organizations',
  placeId: 'city',
  baseline: 'revenue',
  name: 'startupName',
};

const knownNote = (facts: readonly string[]): Note[] => {
  const fields = [...new Set(facts.map((fact) => fieldOfFact[fact] ?? fact))].join(',');
  return [{ ...wholeRow, outcome: 'warned', code: 'person.known', params: { fields } }];
};

export function storedRow(job: ImportJob, read: ReadRow, now: Date): ImportedRow {
  const { value } = read;
  const who = value === null ? null : value.kind === 'startups' ? value.founder.name : value.mentor.name;
  return {
    _id: new Types.ObjectId(),
    importId: job._id,
    row: read.row,
    line: read.line,
    outcome: read.outcome,
    who: who ?? nameOfRefused(job, read),
    startup: value?.kind === 'startups' ? value.startupName : null,
    notes: read.notes.map(({ params, ...note }) => ({ ...note, params: JSON.stringify(params) })),
    isLeftOut: false,
    result: null,
    subjectId: null,
    expiresAt: new Date(now.getTime() + keepDays * 86_400_000),
  };
}

/** A coordinator must know whose row was refused; rows without the notice bring no cells. */
function nameOfRefused(job: ImportJob, { cells }: ReadRow): string | null {
  const column = job.columns.findIndex(({ field }) => field === 'founderName' || field === 'fullName');
  const name = (cells[column] ?? '').trim().slice(0, 120);
  return name === '' ? null : name;
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
