import { type NoteCode, noteCodes } from '../../../contract/imports/note-codes.ts';
import type { Field } from './fields.ts';

export { type NoteCode, noteCodes };

/** `normalised`: put right without asking. `warned`: taken, with an assumption or a gap. `refused`: the row stays out. */
export type NoteOutcome = 'normalised' | 'warned' | 'refused';

export type NoteParams = Readonly<Record<string, string | number>>;

export interface Note {
  readonly outcome: NoteOutcome;
  readonly code: NoteCode;
  /** Null for the whole row. */
  readonly field: Field | null;
  /** Column of the sheet, 0 for the first; null for the whole row. */
  readonly column: number | null;
  /** The cell as it stood, at most its first 200 characters; never to be shown as anything but text. */
  readonly value: string;
  readonly params: NoteParams;
}

export type RowOutcome = 'clean' | NoteOutcome;

const severity: readonly RowOutcome[] = ['clean', 'normalised', 'warned', 'refused'];

/** 0 for a clean row, 3 for a refused one. */
export const severityOf = (outcome: RowOutcome): number => severity.indexOf(outcome);

/** The gravest outcome among the notes of a row. */
export function worstOutcome(notes: readonly Note[]): RowOutcome {
  return notes.reduce<RowOutcome>(
    (worst, note) => (severityOf(note.outcome) > severityOf(worst) ? note.outcome : worst),
    'clean',
  );
}

/** Cells that a spreadsheet program would run as a formula when they are opened again. */
export function isFormulaLike(text: string): boolean {
  return ['=', '+', '-', '@', '\t', '\r'].includes(text.charAt(0));
}
