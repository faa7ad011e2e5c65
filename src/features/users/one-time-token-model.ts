import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

export const tokenPurposes = [
  'verify-email',
  'reset-password',
  'claim-account',
  'first-admin',
  'change-email',
] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

/** A secret sent by mail, stored as a hash, good for one use until it expires. */
const oneTimeTokenSchema = new Schema(
  {
    secretHash: { type: String, required: true, ...sensitiveField('proof of the mailbox', 'one-day') },
    purpose: { type: String, enum: tokenPurposes, required: true, ...internalField('what for', 'one-day') },
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('for whom', 'one-day') },
    /** What the token confirms beyond the mailbox, such as the new address. */
    subject: { type: String, default: null, ...sensitiveField('what it confirms', 'one-day') },
    usedAt: { type: Date, default: null, ...internalField('once only', 'one-day') },
    expiresAt: { type: Date, required: true, ...internalField('until when', 'one-day') },
  },
  { collection: 'one_time_tokens' },
);
oneTimeTokenSchema.index({ secretHash: 1 }, { unique: true });
oneTimeTokenSchema.index({ userId: 1, purpose: 1 });
oneTimeTokenSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 24 * 3600 });

export type OneTimeTokenRow = InferSchemaType<typeof oneTimeTokenSchema> & { _id: Types.ObjectId };

export const OneTimeTokenModel = model('OneTimeToken', oneTimeTokenSchema);
