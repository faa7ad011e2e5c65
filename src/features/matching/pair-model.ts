import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

export const conflictMarks = ['excluded', 'flagged', 'cleared'] as const;
export type ConflictMark = (typeof conflictMarks)[number];

/**
 * The pair ledger: one row for each (startup, mentor) with anything on record. Pairs without a row are free. Higher features
 * write it through this feature's door, in their own transaction; eligibility reads it.
 */
const pairSchema = new Schema(
  {
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    mentorId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    /** At most one at a time: claimed by compare-and-set. */
    openIntroductionId: { type: Schema.Types.ObjectId, default: null, ...internalField('one open', 'record') },
    programId: { type: Schema.Types.ObjectId, default: null, ...internalField('where it is open', 'record') },
    isInMentorship: { type: Boolean, default: false, ...internalField('they work together', 'record') },
    /** The mentor or the startup said no once: the pair is not put to either of them again. */
    declinedAt: { type: Date, default: null, ...sensitiveField('not asked twice', 'record') },
    conflict: { type: String, enum: [...conflictMarks, null], default: null, ...sensitiveField('conflicts', 'record') },
    /** A coordinator ruled the pair out, or one side asked to be kept apart. */
    isForbidden: { type: Boolean, default: false, ...sensitiveField('ruled out', 'record') },
    isAvoided: { type: Boolean, default: false, ...sensitiveField('asked to avoid', 'record') },
    changedAt: { type: Date, required: true, ...internalField('when', 'record') },
  },
  { collection: 'pairs' },
);
pairSchema.index({ startupId: 1, mentorId: 1 }, { unique: true });
pairSchema.index({ mentorId: 1 });

export type PairRow = InferSchemaType<typeof pairSchema> & { _id: Types.ObjectId };

export const PairModel = model('Pair', pairSchema);
