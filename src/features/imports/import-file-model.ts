import { model, Schema, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** The sheet as it was dropped, for as long as its import may need it: at most 24 hours. Its id is the import's. */
export interface ImportFile {
  _id: Types.ObjectId;
  bytes: Buffer;
  expiresAt: Date;
}

const fileSchema = new Schema<ImportFile>(
  {
    _id: { type: Schema.Types.ObjectId, required: true, ...internalField('which import', 'one-day') },
    bytes: { type: Buffer, required: true, ...sensitiveField('reading its rows', 'one-day') },
    expiresAt: { type: Date, required: true, ...internalField('deletion', 'one-day') },
  },
  { collection: 'import_files' },
);
fileSchema.index({ expiresAt: 1 });

export const ImportFileModel = model<ImportFile>('ImportFile', fileSchema);
