import type { Field } from './fields.ts';
import type { Mapping } from './guess-mapping.ts';
import { maxTextChars } from './limits.ts';
import type { Note, NoteCode, NoteOutcome, NoteParams } from './notes.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** One cell after the repairs that need no meaning: broken letters, odd spaces, hidden characters. */
export interface Cell {
  readonly text: string;
  readonly note: (outcome: NoteOutcome, code: NoteCode, params?: NoteParams) => void;
}

/** The most characters of one line, or `text` for several lines that are kept as they are. */
type CellShape = number | 'text';

export interface OpenRow {
  readonly notes: readonly Note[];
  /** Reads a cell once; a field that no column fills is an empty cell. */
  readonly cell: (field: Field, shape?: CellShape) => Cell;
  readonly noteRow: (outcome: NoteOutcome, code: NoteCode, params?: NoteParams) => void;
}

const keptValueChars = 200;
const spaces = /[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g;
// Control and direction characters say nothing to a reader and may disguise a text.
const hidden = /(?![\n\r\t])[\p{Cc}\p{Bidi_Control}]/gu;

/** Opens a row for reading; its notes gather while cells are read. */
export function openRow(cells: readonly string[], mapping: Mapping): OpenRow {
  const notes: Note[] = [];
  const cell = (field: Field, shape: CellShape = maxTextChars): Cell => {
    const column = mapping.fields.indexOf(field);
    const value = column < 0 ? '' : (cells[column] ?? '');
    const note: Cell['note'] = (outcome, code, params = {}) => {
      notes.push({
        outcome,
        code,
        field,
        column: column < 0 ? null : column,
        value: value.slice(0, keptValueChars),
        params,
      });
    };
    const text = shape === 'text' ? cleanText(value, note) : cleanLine(value, note);
    const max = shape === 'text' ? maxTextChars : shape;
    if (text.length > max) note('refused', 'text.too_long', { length: text.length, max });
    return { text, note };
  };
  const noteRow: OpenRow['noteRow'] = (outcome, code, params = {}) => {
    notes.push({ outcome, code, field: null, column: null, value: '', params });
  };
  return { notes, cell, noteRow };
}

function cleanLine(value: string, note: Cell['note']): string {
  const repaired = withoutMojibake(value, note);
  const tidy = withoutHidden(repaired, note).replace(spaces, ' ').trim();
  if (tidy !== repaired) note('normalised', 'text.spaces', { read: tidy.slice(0, keptValueChars) });
  return tidy;
}

/** Line breaks and quotes inside a quoted cell are correct CSV: they stay exactly as they are. */
function cleanText(value: string, note: Cell['note']): string {
  const text = withoutHidden(withoutMojibake(value, note), note).trim();
  if (text.includes('\n')) note('normalised', 'text.line_breaks');
  return text;
}

function withoutMojibake(value: string, note: Cell['note']): string {
  const repaired = repairMojibake(value);
  if (repaired === null) return value;
  note('warned', 'text.mojibake', { read: repaired.slice(0, keptValueChars) });
  return repaired;
}

function withoutHidden(text: string, note: Cell['note']): string {
  const clear = text.replace(hidden, '');
  if (clear !== text) note('normalised', 'text.hidden_characters');
  return clear;
}
