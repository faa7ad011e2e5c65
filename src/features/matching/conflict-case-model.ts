import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

export const conflictStates = ['open', 'confirmed', 'cleared'] as const;
export const conflictFields = ['interests', 'employer', 'organisations', 'other'] as const;

const sourceSchema = new Schema(
  {
    file: { type: String, required: true, ...internalField('provenance', 'record') },
    row: { type: Number, required: true, ...internalField('provenance', 'record') },
  },
  { _id: false },
);

/** Why a pair may not work together, in the words of whoever declared it. Coordinators decide; nobody else reads it. */
const conflictCaseSchema = new Schema(
  {
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    mentorId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    /** Which programs' coordinators decide; empty: admins. */
    programIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('who decides', 'record') },
    /** `exclude` keeps the pair apart while the case is open; `flag` only tells coordinators. */
    kind: { type: String, enum: ['exclude', 'flag'], required: true, ...internalField('what it does', 'record') },
    /** What kind of tie: a code of the reader of conflict words (`holding`, `same_laboratory`, …). */
    reason: { type: String, required: true, ...sensitiveField('which tie', 'record') },
    words: { type: String, required: true, maxlength: 2_000, ...sensitiveField('declared words', 'record') },
    /** The name within the words that gave it away, letter by letter; null when it is not in them. */
    marked: { type: String, default: null, ...sensitiveField('what points to it', 'record') },
    side: { type: String, enum: ['startup', 'mentor'], required: true, ...internalField('whose words', 'record') },
    field: { type: String, enum: conflictFields, required: true, ...internalField('where they stood', 'record') },
    /** The row of a sheet that the words came from; null when typed into the profile. */
    source: { type: sourceSchema, default: null },
    state: { type: String, enum: conflictStates, default: 'open', ...internalField('decision', 'record') },
    openedAt: { type: Date, required: true, ...internalField('age', 'record') },
    dueAt: { type: Date, required: true, ...internalField('decide by', 'record') },
    /** While set, whoever declared the words has been asked, and the clock stands. */
    waitsSince: { type: Date, default: null, ...internalField('stopped clock', 'record') },
    decidedAt: { type: Date, default: null, ...internalField('decision', 'record') },
    decidedByName: { type: String, default: null, ...internalField('decision', 'record') },
    decisionReason: { type: String, default: null, maxlength: 600, ...sensitiveField('decision', 'record') },
    lookAgainAt: { type: Date, default: null, ...internalField('decision', 'record') },
    revision: { type: Number, default: 0, ...internalField('stale writes', 'record') },
  },
  { collection: 'conflict_cases' },
);
// One case for each pair and kind of tie: a second import of the same words opens nothing.
conflictCaseSchema.index({ startupId: 1, mentorId: 1, reason: 1 }, { unique: true });
conflictCaseSchema.index({ mentorId: 1 });
conflictCaseSchema.index({ state: 1, openedAt: 1 });
conflictCaseSchema.index({ programIds: 1, state: 1, openedAt: 1 });

export type ConflictCaseRow = InferSchemaType<typeof conflictCaseSchema> & { _id: Types.ObjectId };

export const ConflictCaseModel = model('ConflictCase', conflictCaseSchema);
