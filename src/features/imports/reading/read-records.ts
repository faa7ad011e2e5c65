import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { Separator } from './sniff-separator.ts';

export interface SheetRecord {
  /** The number a spreadsheet shows: the header is row 1, an empty row counts. */
  readonly row: number;
  /** The physical line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row opens a quote that never closes; `cells` is the raw line and reading went on below it. */
  readonly isBroken: boolean;
}

interface Start {
  readonly offset: number;
  readonly row: number;
  readonly line: number;
}

const chunkChars = 64 * 1024;

/**
 * Reads the rows of a text one by one, the header included, holding only a few chunks at a time. Cells keep their line
 * breaks and quotes. A quote that is never closed spoils its own line only.
 */
export async function* readRecords(text: string, separator: Separator): AsyncGenerator<SheetRecord> {
  let start: Start | null = { offset: 0, row: 1, line: 1 };
  while (start !== null) start = yield* readFrom(text, separator, start);
}

/** Yields rows from a place on; the return value says where to go on after a broken one. */
async function* readFrom(text: string, separator: Separator, start: Start): AsyncGenerator<SheetRecord, Start | null> {
  const parser = Readable.from(chunksOf(text, start.offset)).pipe(
    parse({ delimiter: separator, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }),
  );
  let row = start.row;
  let line = start.line;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { row, line, cells: record, isBroken: false };
      row += 1;
      // `info.lines` is the line on which the record ended.
      line = start.line + info.lines;
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const from = offsetOfLine(text, start.offset, line - start.line);
    const end = text.indexOf('\n', from);
    yield { row, line, cells: [text.slice(from, end < 0 ? text.length : end)], isBroken: true };
    return end < 0 ? null : { offset: end + 1, row: row + 1, line: line + 1 };
  }
}

function* chunksOf(text: string, from: number): Generator<string> {
  for (let at = from; at < text.length;) {
    const end = at + chunkChars;
    // A character of two halves must not be cut: each chunk is encoded by itself.
    const last = text.charCodeAt(end - 1);
    const next = last >= 0xd800 && last < 0xdc00 ? end + 1 : end;
    yield text.slice(at, next);
    at = next;
  }
}

function offsetOfLine(text: string, from: number, lines: number): number {
  let offset = from;
  for (let left = lines; left > 0; left -= 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
