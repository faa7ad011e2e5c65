import type { Field } from './fields.ts';

/** `normalised`: put right without asking. `warned`: taken, with an assumption or a gap. `refused`: the row stays out. */
export type NoteOutcome = 'normalised' | 'warned' | 'refused';

/** What happened to a cell or a row; the sentences stand in the locales under `imports.note`. */
export const noteCodes = [
  'row.empty',
  'row.duplicate',
  'row.shifted',
  'row.broken_quote',
  'text.spaces',
  'text.line_breaks',
  'text.hidden_characters',
  'text.mojibake',
  'text.too_long',
  'list.too_many',
  'list.item_too_long',
  'name.missing',
  'startup.missing',
  'email.case',
  'email.missing',
  'email.invalid',
  'email.looks_like_phone',
  'consent.missing',
  'consent.undated',
  'cofounder.unreadable',
  'website.not_address',
  'industry.unknown',
  'industry.unknown_code',
  'stage.missing',
  'stage.unknown',
  'language.missing',
  'language.unknown',
  'language.level_guessed',
  'language.level_unknown',
  'language.level_missing',
  'date.other_order',
  'date.unreadable',
  'expertise.missing',
  'expertise.unknown',
  'availability.missing',
  'availability.unknown',
  'availability.partly',
  'availability.clock_assumed',
  'zone.assumed',
  'zone.unknown',
  'place.spelling',
  'place.unknown',
  'direction.unknown',
  'number.unreadable',
  'revenue.unreadable',
  'choice.unreadable',
  'affiliation.unknown',
  'vetting.unknown',
  'capacity.missing',
  'capacity.not_whole',
  'capacity.too_many',
  // Said by the import itself, which sees who is registered already.
  'person.known',
] as const;
export type NoteCode = (typeof noteCodes)[number];

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

/** The gravest outcome among the notes of a row. */
export function worstOutcome(notes: readonly Note[]): RowOutcome {
  return notes.reduce<RowOutcome>(
    (worst, note) => (severity.indexOf(note.outcome) > severity.indexOf(worst) ? note.outcome : worst),
    'clean',
  );
}

/** Cells that a spreadsheet program would run as a formula when they are opened again. */
export function isFormulaLike(text: string): boolean {
  return ['=', '+', '-', '@', '\t', '\r'].includes(text.charAt(0));
}
