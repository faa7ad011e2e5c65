import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField } from '../mongo/field-privacy.ts';

/** One person's news in order. `pos` is dense per person; what is shown is loaded and judged anew at every reading. */
const inboxEntrySchema = new Schema(
  {
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose news', 'one-year') },
    pos: { type: Number, required: true, ...internalField('order', 'one-year') },
    kind: { type: String, required: true, ...internalField('which news', 'one-year') },
    entityId: { type: String, required: true, ...internalField('about what', 'one-year') },
    at: { type: Date, required: true, ...internalField('when', 'one-year') },
    /** Of news that people are shown as a list; the others are never marked. */
    readAt: { type: Date, default: null, ...internalField('read or not', 'one-year') },
  },
  { collection: 'inbox' },
);
inboxEntrySchema.index({ userId: 1, pos: 1 }, { unique: true });
inboxEntrySchema.index({ userId: 1, kind: 1, pos: -1 });
inboxEntrySchema.index({ at: 1 }, { expireAfterSeconds: 365 * 24 * 3600 });

export type InboxEntryRow = InferSchemaType<typeof inboxEntrySchema> & { _id: Types.ObjectId };

export const InboxEntryModel = model('InboxEntry', inboxEntrySchema);

const inboxCounterSchema = new Schema(
  {
    _id: { type: Schema.Types.ObjectId, required: true, ...internalField('whose news') },
    lastPos: { type: Number, required: true, ...internalField('order') },
  },
  { collection: 'inbox_counters' },
);

export const InboxCounterModel = model('InboxCounter', inboxCounterSchema);
