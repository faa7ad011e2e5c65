import { foldText } from '../../../platform/text/fold-text.ts';
import type { Mapping } from './guess-mapping.ts';
import { type Note, type RowOutcome, worstOutcome } from './notes.ts';
import { openRow, type OpenRow } from './open-row.ts';
import { isConsentGiven } from './read-consent.ts';
import { readMentor } from './read-mentor.ts';
import { readRecords, type SheetRecord } from './read-records.ts';
import { readStartup } from './read-startup.ts';
import type { RowValue } from './row-values.ts';
import { requiredFields } from './fields.ts';
import type { ReadingPlan, Sheet } from './survey-sheet.ts';

export interface ReadRow {
  /** The number a spreadsheet shows, 1 for the first row of the file. */
  readonly row: number;
  /** The physical line of the file. */
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly notes: readonly Note[];
  /** Null for an empty or refused row. */
  readonly value: RowValue | null;
  /** The row of this file that says the same person and startup; this one changes nothing. */
  readonly duplicateOf: number | null;
  /** The cells as they stood, for the list of refused rows; none where the notice was not accepted. */
  readonly cells: readonly string[];
}

/**
 * Reads a surveyed sheet row by row, in order, holding no more than one row and the addresses seen. Every row ends as
 * clean, normalised, warned or refused; no row stops another.
 */
export async function* readSheet(sheet: Sheet, plan: ReadingPlan): AsyncGenerator<ReadRow> {
  const seen = new Map<string, number>();
  for await (const record of readRecords(sheet.text, sheet.separator)) {
    if (record.row > sheet.headerRow) yield readOne(record, { sheet, plan, seen });
  }
}

interface Reading {
  readonly sheet: Sheet;
  readonly plan: ReadingPlan;
  /** Person and startup → row in which they first stood. */
  readonly seen: Map<string, number>;
}

function readOne(record: SheetRecord, { sheet, plan, seen }: Reading): ReadRow {
  const { row, line, cells } = record;
  const open = openRow(cells, plan.mapping);
  if (cells.every((cell) => cell.trim() === '')) {
    open.noteRow('normalised', 'row.empty');
    return finish(open, { row, line, value: null, duplicateOf: null, cells: [] });
  }
  const fault = faultOf(record, sheet, plan.mapping);
  if (fault !== null) {
    open.noteRow('refused', fault.code, fault.params);
    const shown = fault.isConsentKnown ? cells : [];
    return finish(open, { row, line, value: null, duplicateOf: null, cells: shown });
  }
  if (!isConsentGiven(cells, plan.mapping)) {
    open.cell('consent').note('refused', 'consent.missing');
    return finish(open, { row, line, value: null, duplicateOf: null, cells: [] });
  }
  const value = plan.mapping.kind === 'startups' ? readStartup(open, plan) : readMentor(open, plan);
  const duplicateOf = worstOutcome(open.notes) === 'refused' ? null : firstRowOf(value, row, seen);
  if (duplicateOf !== null) open.noteRow('warned', 'row.duplicate', { row: duplicateOf });
  return finish(open, { row, line, value, duplicateOf, cells });
}

function finish(open: OpenRow, rest: Omit<ReadRow, 'outcome' | 'notes'>): ReadRow {
  const outcome = worstOutcome(open.notes);
  return { ...rest, value: outcome === 'refused' ? null : rest.value, outcome, notes: open.notes };
}

interface Fault {
  readonly code: 'row.shifted' | 'row.broken_quote';
  readonly params: Readonly<Record<string, string | number>>;
  readonly isConsentKnown: boolean;
}

/** A row whose cells do not stand under their columns: nothing in it can be trusted. */
function faultOf({ cells, isBroken }: SheetRecord, { header }: Sheet, mapping: Mapping): Fault | null {
  if (isBroken) return { code: 'row.broken_quote', params: {}, isConsentKnown: false };
  const extra = cells.slice(header.length);
  const isLonger = extra.some((cell) => cell.trim() !== '');
  // Programs leave out empty cells at the end of a row; a row that is short of more than those has lost a cell.
  const isShorter = cells.length < header.length && lostCell(cells, mapping);
  if (!isLonger && !isShorter) return null;
  const from = mapping.fields.findIndex(
    (field, column) =>
      field !== null && requiredFields[mapping.kind].includes(field) && (cells[column] ?? '').trim() === '',
  );
  return {
    code: 'row.shifted',
    params: { cells: cells.length, columns: header.length, from: from < 0 ? '' : (header[from] ?? '') },
    isConsentKnown: isConsentGiven(cells, mapping, cells.length - header.length),
  };
}

function lostCell(cells: readonly string[], { kind, fields }: Mapping): boolean {
  return requiredFields[kind].some((field) => fields.indexOf(field) >= cells.length);
}

/** The earlier row about the same person and startup, or null when this is the first; capitals and accents aside. */
function firstRowOf(value: RowValue, row: number, seen: Map<string, number>): number | null {
  const key = value.kind === 'startups' ? `${value.founder.email} ${foldText(value.startupName)}` : value.mentor.email;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first ?? null;
}
