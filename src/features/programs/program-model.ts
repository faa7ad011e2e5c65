import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { programKinds } from '../../contract/programs/schema.ts';
import { internalField, publicField } from '../../platform/mongo/field-privacy.ts';

const weightsSchema = new Schema(
  {
    expertise: { type: Number, default: 34, ...internalField('policy', 'record') },
    industry: { type: Number, default: 22, ...internalField('policy', 'record') },
    stage: { type: Number, default: 14, ...internalField('policy', 'record') },
    language: { type: Number, default: 14, ...internalField('policy', 'record') },
    availability: { type: Number, default: 10, ...internalField('policy', 'record') },
    place: { type: Number, default: 6, ...internalField('policy', 'record') },
    preference: { type: Number, default: 0, ...internalField('policy', 'record') },
    working_style: { type: Number, default: 0, ...internalField('policy', 'record') },
    own_words: { type: Number, default: 0, ...internalField('policy', 'record') },
    track_record: { type: Number, default: 0, ...internalField('policy', 'record') },
  },
  { _id: false },
);

const stagesSchema = new Schema(
  {
    from: { type: Number, required: true, ...internalField('policy', 'record') },
    to: { type: Number, required: true, ...internalField('policy', 'record') },
  },
  { _id: false },
);

const rulesSchema = new Schema(
  {
    weights: { type: weightsSchema, default: () => ({}), ...internalField('policy', 'record') },
    languageGate: { type: String, enum: ['B1', 'B2', 'C1'], default: 'B1', ...internalField('policy', 'record') },
    minimumMinutesPerWeek: { type: Number, default: 0, ...internalField('policy', 'record') },
    maxOpenRequests: { type: Number, default: 3, ...internalField('policy', 'record') },
    answerDays: { type: Number, default: 5, ...internalField('policy', 'record') },
    reviewsFirst: { type: Boolean, default: false, ...internalField('policy', 'record') },
    stages: { type: stagesSchema, default: null, ...internalField('policy', 'record') },
    excludesFlagged: { type: Boolean, default: false, ...internalField('policy', 'record') },
  },
  { _id: false },
);

const programSchema = new Schema(
  {
    nameEn: { type: String, required: true, ...publicField('name', 'record') },
    nameEs: { type: String, required: true, ...publicField('name', 'record') },
    kind: { type: String, enum: programKinds, required: true, ...publicField('which sides it serves', 'record') },
    timeZone: { type: String, required: true, ...publicField('its clock', 'record') },
    rules: { type: rulesSchema, default: () => ({}), ...publicField('policy', 'record') },
    policyVersion: { type: Number, default: 1, ...internalField('snapshots name it', 'record') },
    createdAt: { type: Date, required: true, ...internalField('age', 'record') },
    revision: { type: Number, default: 0, ...internalField('stale writes', 'record') },
  },
  { collection: 'programs' },
);
// There is one network program; the others share no such key.
programSchema.index({ kind: 1 }, { unique: true, partialFilterExpression: { kind: 'network' } });

export type ProgramRow = InferSchemaType<typeof programSchema> & { _id: Types.ObjectId };

export const ProgramModel = model('Program', programSchema);
