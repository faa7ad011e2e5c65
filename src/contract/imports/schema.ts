import { z } from 'zod';
import { id, instant, revision } from '../shared/schema.ts';
import { importField } from './fields.ts';
import { noteCodes } from './note-codes.ts';

export const sheetKind = z.enum(['startups', 'mentors']);

/** `checking` and `committing` go on in the background, whether anybody looks or not. */
export const importState = z.enum(['uploaded', 'checking', 'checked', 'committing', 'done', 'stopped']);
export type ImportState = z.infer<typeof importState>;

export const rowOutcome = z.enum(['clean', 'normalised', 'warned', 'refused']);

export const dateOrder = z.enum(['day-first', 'month-first']);
export const sheetEncoding = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']);
export const sheetSeparator = z.enum([',', ';', '\t']);

export const importColumn = z.strictObject({
  title: z.string(),
  /** What the first usable row brings, as text. */
  sample: z.string(),
  field: importField.nullable(),
  evidence: z.enum(['name', 'words', 'none', 'person']),
});

const count = z.int().min(0);

export const importCounts = z.strictObject({
  clean: count,
  normalised: count,
  warned: count,
  refused: count,
  /** Rows that would be written, those left out included. */
  entering: count,
  leftOut: count,
});

/** A pair that somebody's own words keep apart, foreseen by the check. */
export const foreseenConflict = z.strictObject({
  startup: z.string(),
  mentor: z.string(),
  kind: z.enum(['exclude', 'flag']),
  reason: z.string(),
  words: z.string(),
});

/** One sheet on its way into a cohort. */
export const sheetImport = z.strictObject({
  id,
  programId: id,
  cohortId: id,
  revision,
  state: importState,
  fileName: z.string(),
  fileBytes: count,
  kind: sheetKind,
  encoding: sheetEncoding,
  separator: sheetSeparator,
  rowCount: count,
  columns: z.array(importColumn),
  /** Fields that every row needs and no column fills. */
  missing: z.array(importField),
  dates: z.strictObject({ order: dateOrder, agreeing: count, contrary: count, isGuess: z.boolean() }),
  counts: importCounts.nullable(),
  /** What the check foresees: new startups or mentors, new people, how many are here already and how many of those change. */
  foreseen: z
    .strictObject({
      profiles: count,
      people: count,
      known: count,
      changing: count,
      conflictCount: count,
      conflicts: z.array(foreseenConflict),
    })
    .nullable(),
  /** `row` as a spreadsheet numbers it; `at` names whom it is about. */
  progress: z.strictObject({ row: count, done: count, of: count, at: z.string().nullable() }).nullable(),
  written: z.strictObject({ created: count, people: count, changed: count, unchanged: count, refused: count }),
  startedByName: z.string(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  /** The file itself is kept for 24 hours; afterwards the refused rows cannot be downloaded any more. */
  isFileKept: z.boolean(),
  can: z.strictObject({
    map: z.boolean(),
    check: z.boolean(),
    commit: z.boolean(),
    stop: z.boolean(),
    download: z.boolean(),
  }),
});
export type SheetImport = z.infer<typeof sheetImport>;

export const importNote = z.strictObject({
  outcome: rowOutcome.exclude(['clean']),
  code: z.enum(noteCodes),
  field: importField.nullable(),
  /** Title of the column as the sheet has it. */
  columnTitle: z.string().nullable(),
  /** The cell as it stood, at most its first 200 characters: never to be shown as anything but text. */
  value: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportNote = z.infer<typeof importNote>;

export const importRow = z.strictObject({
  /** The number that a spreadsheet shows. */
  row: z.int(),
  line: z.int(),
  outcome: rowOutcome,
  /** Null where nothing of the row is kept. */
  who: z.string().nullable(),
  startup: z.string().nullable(),
  notes: z.array(importNote),
  isLeftOut: z.boolean(),
  /** What the commit did with it; null before. */
  result: z.enum(['created', 'changed', 'unchanged', 'refused']).nullable(),
  can: z.strictObject({ leaveOut: z.boolean() }),
});
export type ImportRow = z.infer<typeof importRow>;

/** `notable` is everything that is not clean, the refused first; `refused` includes rows that could not be written. */
export const rowFilter = z.enum(['notable', 'refused', 'warned', 'normalised', 'clean', 'left-out', 'all']);
