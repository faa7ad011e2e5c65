import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** The link of a mail: its random secret as a hash, good for one answer to one introduction until its date. */
const answerLinkSchema = new Schema(
  {
    secretHash: { type: String, required: true, ...sensitiveField('proof of the mailbox', 'one-month') },
    introductionId: { type: Schema.Types.ObjectId, required: true, ...internalField('which answer', 'one-month') },
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose answer', 'one-month') },
    expiresAt: { type: Date, required: true, ...internalField('until when', 'one-month') },
    usedAt: { type: Date, default: null, ...internalField('once only', 'one-month') },
  },
  { collection: 'answer_links' },
);
answerLinkSchema.index({ secretHash: 1 }, { unique: true });
answerLinkSchema.index({ introductionId: 1, userId: 1 });
answerLinkSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 30 * 24 * 3600 });

export type AnswerLinkRow = InferSchemaType<typeof answerLinkSchema> & { _id: Types.ObjectId };

export const AnswerLinkModel = model('AnswerLink', answerLinkSchema);
