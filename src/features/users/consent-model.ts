import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

export const consentPurposes = ['necessary', 'automated-matching', 'baseline-figures', 'other-program-news'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Append-only ledger: what somebody agreed to or withdrew, on which notice, in which language, how. */
const consentSchema = new Schema(
  {
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose consent', 'for-ever') },
    purpose: { type: String, enum: consentPurposes, required: true, ...sensitiveField('proof of consent', 'for-ever') },
    isGiven: { type: Boolean, required: true, ...sensitiveField('proof of consent', 'for-ever') },
    noticeVersion: { type: String, required: true, ...internalField('which notice', 'for-ever') },
    language: { type: String, enum: ['en', 'es'], required: true, ...internalField('which text', 'for-ever') },
    source: { type: String, enum: ['person', 'import'], required: true, ...internalField('how it came', 'for-ever') },
    at: { type: Date, required: true, ...internalField('when', 'for-ever') },
  },
  { collection: 'consents' },
);
consentSchema.index({ userId: 1, purpose: 1, at: -1 });

export type ConsentRow = InferSchemaType<typeof consentSchema> & { _id: Types.ObjectId };

export const ConsentModel = model('Consent', consentSchema);
