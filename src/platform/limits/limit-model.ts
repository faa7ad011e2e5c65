import { model, Schema } from 'mongoose';
import { internalField, sensitiveField } from '../mongo/field-privacy.ts';

/** What each caller has taken of a bucket: written by the limiter of `take-from.ts`, declared here for its indexes. */
const limitSchema = new Schema(
  {
    key: { type: String, required: true, ...sensitiveField('limits: an account or an address', 'one-day') },
    points: { type: Number, required: true, ...internalField('limits', 'one-day') },
    expire: { type: Date, required: true, ...internalField('limits', 'one-day') },
  },
  { collection: 'rate_limits' },
);
limitSchema.index({ key: 1 }, { unique: true });
limitSchema.index({ expire: -1 }, { expireAfterSeconds: 0 });

export const LimitModel = model('RateLimit', limitSchema);
