import { model, Schema, type Types } from 'mongoose';
import { type ImportField } from '../../contract/imports/fields.ts';
import { rowOutcome } from '../../contract/imports/schema.ts';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import type { NoteCode, NoteOutcome, RowOutcome } from './reading/index.ts';

export interface StoredNote {
  outcome: NoteOutcome;
  code: NoteCode;
  field: ImportField | null;
  column: number | null;
  value: string;
  /** JSON of words and numbers for the sentence. */
  params: string;
}

/** What came of one row of a sheet. Of a row without the privacy notice only its number stands here. */
export interface ImportedRow {
  _id: Types.ObjectId;
  importId: Types.ObjectId;
  row: number;
  line: number;
  outcome: RowOutcome;
  /** The outcome as a number, for the order of lists. */
  severity: number;
  who: string | null;
  startup: string | null;
  notes: StoredNote[];
  /** Something would be written: neither empty nor refused, and no earlier row says the same. */
  enters: boolean;
  isLeftOut: boolean;
  result: 'created' | 'changed' | 'unchanged' | 'refused' | null;
  /** The startup or mentor that the row became, or was already. */
  subjectId: Types.ObjectId | null;
  expiresAt: Date;
}

const noteSchema = new Schema(
  {
    outcome: { type: String, required: true, ...internalField('what happened', 'one-month') },
    code: { type: String, required: true, ...internalField('what happened', 'one-month') },
    field: { type: String, default: null, ...internalField('where', 'one-month') },
    column: { type: Number, default: null, ...internalField('where', 'one-month') },
    value: { type: String, default: '', ...sensitiveField('what the cell said', 'one-month') },
    params: { type: String, default: '{}', ...sensitiveField('what was read', 'one-month') },
  },
  { _id: false },
);

const rowSchema = new Schema<ImportedRow>(
  {
    importId: { type: Schema.Types.ObjectId, required: true, ...internalField('which import', 'one-month') },
    row: { type: Number, required: true, ...internalField('where', 'one-month') },
    line: { type: Number, required: true, ...internalField('where', 'one-month') },
    outcome: { type: String, enum: rowOutcome.options, required: true, ...internalField('outcome', 'one-month') },
    severity: { type: Number, required: true, ...internalField('order of lists', 'one-month') },
    who: { type: String, default: null, ...identityField('whose row', 'one-month') },
    startup: { type: String, default: null, ...identityField('whose row', 'one-month') },
    notes: { type: [noteSchema], default: [] },
    enters: { type: Boolean, required: true, ...internalField('what is written', 'one-month') },
    isLeftOut: { type: Boolean, default: false, ...internalField('a coordinator’s choice', 'one-month') },
    result: { type: String, default: null, ...internalField('outcome', 'one-month') },
    subjectId: { type: Schema.Types.ObjectId, default: null, ...internalField('what it became', 'one-month') },
    expiresAt: { type: Date, required: true, ...internalField('deletion', 'one-month') },
  },
  { collection: 'import_rows' },
);
rowSchema.index({ importId: 1, row: 1 }, { unique: true });
rowSchema.index({ importId: 1, severity: -1, row: 1 });
rowSchema.index({ subjectId: 1 });
rowSchema.index({ expiresAt: 1 });

export const ImportRowModel = model<ImportedRow>('ImportRow', rowSchema);
