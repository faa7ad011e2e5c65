import type { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { enterOrganisations } from '../../directory/index.ts';
import { enrollImported, type ImportedSubject } from '../../programs/index.ts';
import { importPeople, type ImportedPerson } from '../../users/index.ts';
import { importChanged } from '../events.ts';
import { ImportModel } from '../import-model.ts';
import { ImportRowModel } from '../import-row-model.ts';
import { type MentorValue, type RowValue, type StartupValue, tiesNamedBy } from '../reading/index.ts';
import type { EnteringRow, Writing, WrittenRow } from './writing.ts';
import { writeMentors } from './write-mentors.ts';
import { writeStartups } from './write-startups.ts';

interface Batch extends Omit<Writing, 'users'> {
  /** Rows of the sheet that this batch covers, from the row after `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly EnteringRow[];
}

/**
 * Writes one batch of rows with everything that belongs to them, and moves the import on, in one transaction: a process that
 * dies leaves whole batches only. Error: `import.wrong_state` when somebody stopped it, or another process wrote it.
 */
export async function writeRows(ctx: ActionContext, batch: Batch): Promise<void> {
  const { job, rows, language } = batch;
  const { byEmail, created } = await importPeople(ctx, peopleOf(batch));
  // Organisations that the directory lacks become records first, so that everybody's tie leads to the same one.
  await enterOrganisations(ctx, { words: rows.flatMap(({ value }) => tiesNamedBy(value)), language });
  const writing: Writing = { ...batch, users: byEmail };
  const isStartups = job.kind === 'startups';
  const written = isStartups
    ? await writeStartups(ctx, writing, rows as readonly EnteringRow<StartupValue>[])
    : await writeMentors(ctx, writing, rows as readonly EnteringRow<MentorValue>[]);
  await enrollImported(ctx, batch.cohort, {
    kind: isStartups ? 'startup' : 'mentor',
    subjects: distinct(written.flatMap(({ subject }) => subject ?? [])),
  });
  await keepResults(job._id, written);
  await moveOn(ctx, { batch, written, people: created });
}

function distinct(subjects: readonly ImportedSubject[]): ImportedSubject[] {
  return [...new Map(subjects.map((subject) => [String(subject.subjectId), subject])).values()];
}

async function keepResults(importId: Types.ObjectId, written: readonly WrittenRow[]): Promise<void> {
  if (written.length === 0) return;
  await ImportRowModel.bulkWrite(
    written.map(({ row, result, subject }) => ({
      updateOne: { filter: { importId, row }, update: { $set: { result, subjectId: subject?.subjectId ?? null } } },
    })),
  );
}

async function moveOn(
  ctx: ActionContext,
  { batch, written, people }: { batch: Batch; written: readonly WrittenRow[]; people: number },
): Promise<void> {
  const resulted = (result: WrittenRow['result']) => written.filter((row) => row.result === result).length;
  const last = batch.rows.at(-1)?.value;
  const at = last === undefined ? null : last.kind === 'startups' ? last.startupName : last.mentor.name;
  const moved = await ImportModel.updateOne(
    { _id: batch.job._id, state: 'committing', 'progress.row': batch.from },
    {
      $set: { 'progress.row': batch.to, ...(at === null ? {} : { 'progress.at': at }) },
      $inc: {
        'progress.done': written.length,
        'written.created': resulted('created'),
        'written.changed': resulted('changed'),
        'written.unchanged': resulted('unchanged'),
        'written.refused': resulted('refused'),
        'written.people': people,
      },
    },
  );
  if (moved.modifiedCount === 0) refuse('import.wrong_state');
  await ctx.emit(importChanged, { importId: String(batch.job._id) });
}

/** Everybody whom the rows name, once each; whoever signed a row themself says more than whoever is named by another. */
function peopleOf({ rows, language, zone }: Batch): ImportedPerson[] {
  const people = new Map<string, ImportedPerson>();
  for (const { value } of rows) {
    const timeZone = value.place.timeZone ?? value.availability?.zone ?? zone;
    const signed = signerOf(value, { language, timeZone });
    if ((people.get(signed.email)?.consent ?? null) === null) people.set(signed.email, signed);
    if (value.kind === 'mentors') continue;
    for (const { name, email } of value.cofounders) {
      if (email === null || people.has(email)) continue;
      people.set(email, { name, email, language, timeZone, intent: 'founder', consent: null });
    }
  }
  return [...people.values()];
}

function signerOf(value: RowValue, where: Pick<ImportedPerson, 'language' | 'timeZone'>): ImportedPerson {
  const { consents } = value;
  const on = consents.on === null ? null : new Date(`${consents.on}T12:00:00Z`);
  const { name, email } = value.kind === 'startups' ? value.founder : value.mentor;
  const figures = value.kind === 'startups' ? value.consents : { shareBaseline: false, news: false };
  return {
    ...where,
    name,
    email,
    intent: value.kind === 'startups' ? 'founder' : 'mentor',
    consent: {
      automatedMatching: consents.automatedMatching,
      baselineFigures: figures.shareBaseline,
      otherProgramNews: figures.news,
      on,
    },
  };
}
