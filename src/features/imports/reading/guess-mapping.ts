import { foldedTokens } from '../../../platform/text/fold-text.ts';
import { type Field, fieldNames, requiredFields, type SheetKind } from './fields.ts';

/** Which field of Puente each column of the sheet fills; a coordinator may correct it. */
export interface Mapping {
  readonly kind: SheetKind;
  /** By column, first to last; null is left out. A field stands at most once. */
  readonly fields: readonly (Field | null)[];
}

/** How a column was recognised: by its exact name, by the words in it, or not at all. */
export type MappingEvidence = 'name' | 'words' | 'none';

export interface MappingGuess {
  readonly mapping: Mapping;
  readonly evidence: readonly MappingEvidence[];
  /** Fields that every row needs and no column fills. */
  readonly missing: readonly Field[];
}

interface Candidate {
  readonly column: number;
  readonly field: Field;
  /** 3: the whole name, 2: the name without brackets, 0..1: share of words in common. */
  readonly likeness: number;
}

const leastLikeness = 0.5;

/** Guesses kind and columns of a sheet from its header, English or Spanish in any order; the likelier kind wins. */
export function guessMapping(header: readonly string[]): MappingGuess {
  const [startups, mentors] = [guessMappingAs('startups', header), guessMappingAs('mentors', header)];
  return strengthOf(mentors) > strengthOf(startups) ? mentors : startups;
}

/** The same when the kind is known. */
export function guessMappingAs(kind: SheetKind, header: readonly string[]): MappingGuess {
  const fields: (Field | null)[] = header.map(() => null);
  const evidence: MappingEvidence[] = header.map(() => 'none');
  for (const { column, field, likeness } of candidatesOf(kind, header)) {
    if (fields[column] !== null || fields.includes(field)) continue;
    fields[column] = field;
    evidence[column] = likeness >= 2 ? 'name' : 'words';
  }
  return { mapping: { kind, fields }, evidence, missing: missingFields({ kind, fields }) };
}

/** How many columns of a row read as headings, whatever the kind; a row of one cell never does. */
export function recognisedColumns(cells: readonly string[]): number {
  if (cells.length < 2) return 0;
  return guessMapping(cells).evidence.filter((how) => how !== 'none').length;
}

/** Fields that every row needs and a mapping leaves unfilled. */
export function missingFields(mapping: Mapping): Field[] {
  return requiredFields[mapping.kind].filter((field) => !mapping.fields.includes(field));
}

function candidatesOf(kind: SheetKind, header: readonly string[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [field, { names }] of Object.entries(fieldNames[kind])) {
    for (const [column, title] of header.entries()) {
      const likeness = Math.max(...names.map((name) => likenessOf(title, name)));
      if (likeness >= leastLikeness) candidates.push({ column, field: field as Field, likeness });
    }
  }
  return candidates.sort((a, b) => b.likeness - a.likeness || a.column - b.column);
}

function likenessOf(title: string, name: string): number {
  const wanted = foldedTokens(name);
  const whole = foldedTokens(title);
  if (wanted.join(' ') === whole.join(' ')) return 3;
  if (wanted.join(' ') === foldedTokens(title.split('(')[0] ?? '').join(' ')) return 2;
  const common = wanted.filter((token) => whole.includes(token)).length;
  return common / Math.max(wanted.length, whole.length, 1);
}

function strengthOf({ evidence }: MappingGuess): number {
  return evidence.reduce((sum, how) => sum + (how === 'name' ? 2 : how === 'words' ? 1 : 0), 0);
}
