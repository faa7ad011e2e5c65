import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** The link of a mail: its random secret as a hash, good for one answer to one introduction until its date. */
const answerLinkSchema = new Schema(
  {
    secretHash: { type: String, required: true, ...sensitiveField('proof of the mailbox', 'one-year') },
    introductionId: { type: Schema.Types.ObjectId, required: true, ...internalField('which answer', 'one-year') },
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose answer', 'one-year') },
    expiresAt: { type: Date, required: true, ...internalField('until when', 'one-year') },
    usedAt: { type: Date, default: null, ...internalField('once only', 'one-year') },
  },
  { collection: 'answer_links' },
);
answerLinkSchema.index({ secretHash: 1 }, { unique: true });
answerLinkSchema.index({ introductionId: 1, userId: 1 });
answerLinkSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 365 * 24 * 3600 });

export type AnswerLinkRow = InferSchemaType<typeof answerLinkSchema> & { _id: Types.ObjectId };

export const AnswerLinkModel = model('AnswerLink', answerLinkSchema);
