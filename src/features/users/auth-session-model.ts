import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** A signed-in device. The cookie holds a random secret, this row its hash: the row is the truth about who is in. */
const authSessionSchema = new Schema(
  {
    secretHash: { type: String, required: true, ...sensitiveField('sign-in', 'one-month') },
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose device', 'one-month') },
    userAgent: { type: String, default: '', ...identityField('telling devices apart', 'one-month') },
    /** What was proved: `awaits-second-factor` may do nothing but prove it. */
    assurance: {
      type: String,
      enum: ['awaits-second-factor', 'password', 'second-factor'],
      required: true,
      ...internalField('how sure', 'one-month'),
    },
    createdAt: { type: Date, required: true, ...internalField('absolute limit', 'one-month') },
    lastSeenAt: { type: Date, required: true, ...internalField('idle limit', 'one-month') },
    endedAt: { type: Date, default: null, ...internalField('signed out', 'one-month') },
    expiresAt: { type: Date, required: true, ...internalField('absolute limit', 'one-month') },
  },
  { collection: 'auth_sessions' },
);
authSessionSchema.index({ secretHash: 1 }, { unique: true });
authSessionSchema.index({ userId: 1, endedAt: 1 });
authSessionSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 30 * 24 * 3600 });

export type AuthSessionRow = InferSchemaType<typeof authSessionSchema> & { _id: Types.ObjectId };

export const AuthSessionModel = model('AuthSession', authSessionSchema);
