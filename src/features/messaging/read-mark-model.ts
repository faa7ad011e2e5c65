import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField } from '../../platform/mongo/field-privacy.ts';

/** How far each member has read. A row of its own: in the conversation it would conflict with every send. */
const readMarkSchema = new Schema(
  {
    conversationId: { type: Schema.Types.ObjectId, required: true, ...internalField('where', 'record') },
    userId: { type: Schema.Types.ObjectId, required: true, ...identityField('who', 'record') },
    seq: { type: Number, required: true, ...internalField('read up to', 'record') },
    isPrivate: { type: Boolean, default: false, ...internalField('shown to others', 'record') },
  },
  { collection: 'read_marks' },
);
readMarkSchema.index({ conversationId: 1, userId: 1 }, { unique: true });

export type ReadMarkRow = InferSchemaType<typeof readMarkSchema> & { _id: Types.ObjectId };

export const ReadMarkModel = model('ReadMark', readMarkSchema);
