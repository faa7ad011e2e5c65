import { yesOrNo } from './choices.ts';
import { type DateOrder, type DateParts, readDate } from './dates.ts';
import type { Mapping } from './guess-mapping.ts';
import type { Cell } from './open-row.ts';

export interface Consents {
  /** Day on which the privacy notice was accepted; null where the sheet does not say. */
  readonly on: string | null;
  /** False: this person is matched by a human only. */
  readonly automatedMatching: boolean;
}

/**
 * Whether a row says that the privacy notice was accepted. It is asked before anything else of the row is read: without
 * it no personal data may be kept, not even in a report. In a shifted row the cell beside the column answers too.
 */
export function isConsentGiven(cells: readonly string[], mapping: Mapping, shift = 0): boolean {
  const column = mapping.fields.indexOf('consent');
  if (column < 0) return false;
  return yesOrNo(cells[column + shift] ?? '') === true;
}

/** A single date, in the file's order; a date that only the other order can read is taken, and said. */
export function readDay({ text, note }: Cell, order: DateOrder): DateParts | null {
  if (text === '') return null;
  const date = readDate(text, order);
  if (date === null) note('warned', 'date.unreadable');
  else if (date.isAgainstOrder) note('warned', 'date.other_order', { read: date.day });
  return date;
}
