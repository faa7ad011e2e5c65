import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { expertWeights, programKinds, type Weights } from '../../contract/programs/schema.ts';
import { internalField, publicField } from '../../platform/mongo/field-privacy.ts';

const weightOf = (criterion: keyof Weights) => ({
  type: Number,
  default: expertWeights[criterion],
  ...internalField('policy', 'record'),
});

const weightsSchema = new Schema(
  {
    expertise: weightOf('expertise'),
    industry: weightOf('industry'),
    stage: weightOf('stage'),
    language: weightOf('language'),
    availability: weightOf('availability'),
    place: weightOf('place'),
    preference: weightOf('preference'),
    working_style: weightOf('working_style'),
    own_words: weightOf('own_words'),
    track_record: weightOf('track_record'),
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
    mentorsPerStartup: { type: Number, default: 1, ...internalField('policy', 'record') },
    crossBorderShare: { type: Number, default: 0, ...internalField('policy', 'record') },
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
