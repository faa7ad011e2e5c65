import { stringify } from 'csv-stringify/sync';
import type { Note } from './notes.ts';
import type { ReadRow } from './read-sheet.ts';
import type { Sheet } from './survey-sheet.ts';

interface Wording {
  /** Title of the column that says why. */
  readonly reasonTitle: string;
  /** One note in the reader's words, with the column's title where it has one. */
  readonly say: (note: Note, columnTitle: string | null) => string;
}

/**
 * The refused rows as a CSV of the same columns and separator, a reason behind each: to be corrected and imported
 * again. Cells that a spreadsheet would run come out as text. A row without the privacy notice brings its number only.
 */
export async function* writeRefused(
  sheet: Sheet,
  rows: AsyncIterable<ReadRow>,
  { reasonTitle, say }: Wording,
): AsyncGenerator<string> {
  const line = (cells: readonly string[]) =>
    stringify([[...cells]], { delimiter: sheet.separator, escape_formulas: true, record_delimiter: '\r\n' });
  yield `\ufeff${line([...sheet.header, reasonTitle])}`;
  for await (const { row, outcome, notes, cells } of rows) {
    if (outcome !== 'refused') continue;
    const reasons = notes
      .filter((note) => note.outcome === 'refused')
      .map((note) => say(note, note.column === null ? null : (sheet.header[note.column] ?? null)));
    // Shifted rows keep every cell; the reason then stands behind the last of them.
    const width = Math.max(cells.length, sheet.header.length);
    const padded = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    yield line([...padded, `${row}: ${reasons.join(' ')}`]);
  }
}
