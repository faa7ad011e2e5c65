import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import type { Separator } from './sniff-separator.ts';

export interface SheetRecord {
  /** The number a spreadsheet shows: 1 is the first row of the file, an empty row counts. */
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

const chunkChars = 16 * 1024;
/** Sheets that went through several programs mix them. */
const lineEnds = ['\r\n', '\n', '\r'];

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
  const found: Found[] = [];
  const parser = openParser(separator, found);
  let { row, line } = start;
  function* drain(): Generator<SheetRecord> {
    for (const { cells, lines } of found.splice(0)) {
      yield { row, line, cells, isBroken: false };
      row += 1;
      line = start.line + lines;
    }
  }
  for (const chunk of chunksOf(text, start.offset)) {
    parser.write(chunk);
    yield* drain();
    // Others get their turn: a long sheet must not hold up a server.
    await setImmediate();
  }
  const isClosed = await close(parser);
  yield* drain();
  if (isClosed) return null;
  const from = offsetOfLine(text, start.offset, line - start.line);
  const end = endOfLine(text, from);
  yield { row, line, cells: [text.slice(from, end.at)], isBroken: true };
  return end.next >= text.length ? null : { offset: end.next, row: row + 1, line: line + 1 };
}

interface Found {
  readonly cells: string[];
  /** Lines of the parsed text up to the end of this record. */
  readonly lines: number;
}

/** Records are taken as they are parsed, not from the stream: an error at its end would throw away what it holds. */
function openParser(separator: Separator, found: Found[]): Parser {
  return parse({
    delimiter: separator,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: (cells: string[], { lines }) => {
      found.push({ cells, lines });
      return null;
    },
  }).resume();
}

/** Ends the text; false when a quote is still open. */
async function close(parser: Parser): Promise<boolean> {
  try {
    parser.end();
    await finished(parser);
    return true;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return false;
    throw error;
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
  for (let left = lines; left > 0; left -= 1) offset = endOfLine(text, offset).next;
  return offset;
}

/** Where the line at an offset ends, and where the next one begins. */
function endOfLine(text: string, from: number): { at: number; next: number } {
  const ends = lineEnds.map((end) => ({ end, at: text.indexOf(end, from) })).filter(({ at }) => at >= 0);
  const [first] = ends.sort((a, b) => a.at - b.at || b.end.length - a.end.length);
  return first === undefined
    ? { at: text.length, next: text.length }
    : { at: first.at, next: first.at + first.end.length };
}
