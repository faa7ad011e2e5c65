import type { Language } from '../../contract/shared/schema.ts';
import { imports as english } from '../../locales/en/imports.ts';
import { imports as spanish } from '../../locales/es/imports.ts';
import type { ImportJob } from './import-model.ts';
import type { ImportedRow } from './import-row-model.ts';
import { openSheet } from './open-sheet.ts';
import { findRefused } from './reads.ts';
import { type Note, readSheet, type ReadRow, writeRefused } from './reading/index.ts';

const words = { en: english, es: spanish };

/** The refused rows of a checked import as a CSV with a column of reasons, read from the file again. */
export async function refusedRows(job: ImportJob, language: Language): Promise<AsyncIterable<string>> {
  const { sheet, plan } = await openSheet(job);
  const said = words[language];
  const say = (note: Note, columnTitle: string | null): string => {
    const sentence = said.note[note.code].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(note.params[name] ?? ''),
    );
    return columnTitle === null ? `${sentence}.` : `${columnTitle}: ${sentence}.`;
  };
  return writeRefused(sheet, refusedAsChecked(job, readSheet(sheet, plan)), {
    reasonTitle: said.result.reasonColumn,
    say,
  });
}

/** The check and the commit may have refused more than reading alone: what is stored decides. */
async function* refusedAsChecked(job: ImportJob, rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  const stored: ImportedRow[] = await findRefused(job._id);
  const byRow = new Map(stored.map((row) => [row.row, row]));
  for await (const read of rows) {
    const known = byRow.get(read.row);
    if (known === undefined) continue;
    const notes = known.notes.map((note): Note => ({ ...note, params: JSON.parse(note.params) as Note['params'] }));
    yield { ...read, outcome: 'refused', notes };
  }
}
