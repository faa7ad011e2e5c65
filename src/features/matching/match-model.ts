import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import { matchStates } from './lifecycle.ts';

const record = (purpose: string) => internalField(purpose, 'record');

/** A pair under review: what was proposed by whom, and what a coordinator made of it. */
const matchSchema = new Schema(
  {
    programId: { type: Schema.Types.ObjectId, required: true, ...record('whose review') },
    cohortId: { type: Schema.Types.ObjectId, default: null, ...record('whose review') },
    startupId: { type: Schema.Types.ObjectId, required: true, ...record('the pair') },
    mentorId: { type: Schema.Types.ObjectId, required: true, ...record('the pair') },
    state: { type: String, enum: matchStates, required: true, ...record('where it stands') },
    origin: { type: String, enum: ['engine', 'coordinator'], required: true, ...record('who proposed it') },
    proposedByName: { type: String, default: null, ...identityField('which coordinator proposed it', 'record') },
    proposalReason: { type: String, default: null, maxlength: 600, ...sensitiveField('why', 'record') },
    /** The engine's points at proposing, 0..1,000,000, and under what they were counted. */
    points: { type: Number, required: true, ...record('what was proposed') },
    policyVersion: { type: Number, required: true, ...record('what was proposed') },
    engineVersion: { type: String, required: true, ...record('what was proposed') },
    proposedAt: { type: Date, required: true, ...record('age') },
    /** One coordinator at a time looks at it; the claim runs out by itself. */
    claimedBy: { type: Schema.Types.ObjectId, default: null, ...record('who reviews it') },
    claimedByName: { type: String, default: null, ...record('who reviews it') },
    handedByName: { type: String, default: null, ...identityField('who asked the colleague', 'record') },
    claimedUntil: { type: Date, default: null, ...record('who reviews it') },
    reviewedBy: { type: Schema.Types.ObjectId, default: null, ...record('who decided') },
    reviewedByName: { type: String, default: null, ...record('who decided') },
    reviewedAt: { type: Date, default: null, ...record('who decided') },
    reason: { type: String, default: null, maxlength: 600, ...sensitiveField('why', 'record') },
    /** The match that a coordinator put in the place of this one. */
    replacedById: { type: Schema.Types.ObjectId, default: null, ...record('override audit') },
    revision: { type: Number, default: 0, ...record('stale writes') },
  },
  { collection: 'matches' },
);
matchSchema.index(
  { programId: 1, startupId: 1, mentorId: 1 },
  { unique: true, partialFilterExpression: { state: 'proposed' }, name: 'one_proposed' },
);
matchSchema.index({ programId: 1, state: 1, points: -1 });
matchSchema.index({ startupId: 1, state: 1 });

export type MatchRow = InferSchemaType<typeof matchSchema> & { _id: Types.ObjectId };

export const MatchModel = model('Match', matchSchema);
