import { model, Schema, type Types } from 'mongoose';
import { importField, type ImportField } from '../../contract/imports/fields.ts';
import { dateOrder, importState, sheetKind, type ImportState } from '../../contract/imports/schema.ts';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import type { DateOrder, MappingEvidence, Separator, SheetEncoding, SheetKind } from './reading/index.ts';

export interface ImportColumn {
  title: string;
  sample: string;
  field: ImportField | null;
  evidence: MappingEvidence | 'person';
}

export interface ForeseenConflict {
  startup: string;
  mentor: string;
  kind: 'exclude' | 'flag';
  reason: string;
  words: string;
}

/** One sheet on its way into a cohort: where it stands, how its columns are read, what came of its rows. */
export interface ImportJob {
  _id: Types.ObjectId;
  programId: Types.ObjectId;
  cohortId: Types.ObjectId;
  state: ImportState;
  /** Null for an import of the command line or of the demo. */
  startedById: Types.ObjectId | null;
  startedByName: string;
  fileName: string;
  fileBytes: number;
  kind: SheetKind;
  encoding: SheetEncoding;
  separator: Separator;
  rowCount: number;
  /** At most 200. */
  columns: ImportColumn[];
  dates: { order: DateOrder; agreeing: number; contrary: number; isGuess: boolean };
  counts: {
    clean: number;
    normalised: number;
    warned: number;
    refused: number;
    entering: number;
    leftOut: number;
  } | null;
  foreseen: {
    profiles: number;
    people: number;
    known: number;
    changing: number;
    conflictCount: number;
    conflicts: ForeseenConflict[];
  } | null;
  /** The last row that was read or written, as a spreadsheet counts; `at` names whom it is about. */
  progress: { row: number; done: number; of: number; at: string | null } | null;
  written: { created: number; people: number; changed: number; unchanged: number; refused: number };
  createdAt: Date;
  finishedAt: Date | null;
  fileExpiresAt: Date;
  revision: number;
}

const embedded = { _id: false } as const;
const count = { type: Number, default: 0, ...internalField('result', 'record') };
const word = (purpose: string) => ({ type: String, required: true, ...internalField(purpose, 'record') });
const said = (purpose: string) => ({ type: String, default: '', ...sensitiveField(purpose, 'record') });

const columnSchema = new Schema(
  {
    title: { type: String, default: '', ...internalField('mapping', 'record') },
    sample: { type: String, default: '', ...identityField('mapping', 'record') },
    field: { type: String, enum: [...importField.options, null], default: null, ...internalField('mapping', 'record') },
    evidence: word('mapping'),
  },
  embedded,
);

const foreseenSchema = new Schema(
  {
    profiles: { ...count },
    people: { ...count },
    known: { ...count },
    changing: { ...count },
    conflictCount: { ...count },
    conflicts: {
      type: [
        new Schema(
          {
            startup: { type: String, required: true, ...identityField('conflicts', 'record') },
            mentor: { type: String, required: true, ...identityField('conflicts', 'record') },
            kind: word('conflicts'),
            reason: said('conflicts'),
            words: said('conflicts'),
          },
          embedded,
        ),
      ],
      default: [],
    },
  },
  embedded,
);

const importSchema = new Schema<ImportJob>(
  {
    programId: { type: Schema.Types.ObjectId, required: true, ...internalField('which program', 'record') },
    cohortId: { type: Schema.Types.ObjectId, required: true, ...internalField('which cohort', 'record') },
    state: { type: String, enum: importState.options, required: true, ...internalField('lifecycle', 'record') },
    startedById: { type: Schema.Types.ObjectId, default: null, ...internalField('accountability', 'record') },
    startedByName: { type: String, required: true, ...identityField('accountability', 'record') },
    fileName: { type: String, required: true, ...internalField('which sheet', 'record') },
    fileBytes: { type: Number, required: true, ...internalField('which sheet', 'record') },
    kind: { type: String, enum: sheetKind.options, required: true, ...internalField('what it holds', 'record') },
    encoding: word('reading'),
    separator: word('reading'),
    rowCount: { ...count },
    columns: { type: [columnSchema], default: [] },
    dates: {
      order: { type: String, enum: dateOrder.options, required: true, ...internalField('reading', 'record') },
      agreeing: { ...count },
      contrary: { ...count },
      isGuess: { type: Boolean, required: true, ...internalField('reading', 'record') },
    },
    counts: {
      type: new Schema(
        {
          clean: { ...count },
          normalised: { ...count },
          warned: { ...count },
          refused: { ...count },
          entering: { ...count },
          leftOut: { ...count },
        },
        embedded,
      ),
      default: null,
    },
    foreseen: { type: foreseenSchema, default: null },
    progress: {
      type: new Schema(
        {
          row: { ...count },
          done: { ...count },
          of: { ...count },
          at: { type: String, default: null, ...identityField('progress', 'record') },
        },
        embedded,
      ),
      default: null,
    },
    written: {
      created: { ...count },
      people: { ...count },
      changed: { ...count },
      unchanged: { ...count },
      refused: { ...count },
    },
    createdAt: { type: Date, required: true, ...internalField('age', 'record') },
    finishedAt: { type: Date, default: null, ...internalField('age', 'record') },
    fileExpiresAt: { type: Date, required: true, ...internalField('how long the file is kept', 'record') },
    revision: { type: Number, default: 0, ...internalField('stale writes', 'record') },
  },
  { collection: 'imports' },
);
importSchema.index({ cohortId: 1, createdAt: -1 });
importSchema.index({ state: 1, createdAt: 1 });

export const ImportModel = model<ImportJob>('Import', importSchema);
