import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { cohortStates } from '../../contract/programs/schema.ts';
import { internalField, publicField } from '../../platform/mongo/field-privacy.ts';

const cohortSchema = new Schema(
  {
    programId: { type: Schema.Types.ObjectId, required: true, ...internalField('its program', 'record') },
    name: { type: String, required: true, ...publicField('name', 'record') },
    state: { type: String, enum: cohortStates, required: true, ...publicField('where it stands', 'record') },
    /** Calendar days in the program's zone. */
    opensOn: { type: String, required: true, ...publicField('dates', 'record') },
    closesOn: { type: String, required: true, ...publicField('dates', 'record') },
    endsOn: { type: String, required: true, ...publicField('dates', 'record') },
    createdAt: { type: Date, required: true, ...internalField('age', 'record') },
  },
  { collection: 'cohorts' },
);
cohortSchema.index({ programId: 1, createdAt: -1 });

export type CohortRow = InferSchemaType<typeof cohortSchema> & { _id: Types.ObjectId };

export const CohortModel = model('Cohort', cohortSchema);
