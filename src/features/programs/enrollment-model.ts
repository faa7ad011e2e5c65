import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { type AskedFact, enrollmentStates } from '../../contract/programs/schema.ts';
import { askedMentorFacts } from '../../contract/mentors/schema.ts';
import { askedStartupFacts } from '../../contract/startups/schema.ts';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

const askedFacts: readonly AskedFact[] = [...new Set<AskedFact>([...askedStartupFacts, ...askedMentorFacts])];

/** Taking part in one cohort. Name and place are a snapshot for lists, written when applying. */
const enrollmentSchema = new Schema(
  {
    programId: { type: Schema.Types.ObjectId, required: true, ...internalField('which program', 'record') },
    cohortId: { type: Schema.Types.ObjectId, required: true, ...internalField('which cohort', 'record') },
    kind: { type: String, enum: ['startup', 'mentor'], required: true, ...internalField('which side', 'record') },
    subjectId: { type: Schema.Types.ObjectId, required: true, ...internalField('who', 'record') },
    subjectName: { type: String, required: true, ...identityField('lists', 'record') },
    placeId: { type: String, default: null, ...identityField('lists', 'record') },
    state: { type: String, enum: enrollmentStates, required: true, ...internalField('lifecycle', 'record') },
    appliedAt: { type: Date, required: true, ...internalField('order of the queue', 'record') },
    decidedAt: { type: Date, default: null, ...internalField('lifecycle', 'record') },
    decidedBy: { type: Schema.Types.ObjectId, default: null, ...identityField('accountability', 'record') },
    reason: { type: String, default: null, ...sensitiveField('shown to the applicant', 'record') },
    /** The decision may be undone until then; afterwards the applicant has been told. */
    noticeAt: { type: Date, default: null, ...internalField('undo window', 'record') },
    /** While set, the applicant is to complete the profile; it waits for them, not for the desk. */
    askedAt: { type: Date, default: null, ...internalField('who waits for whom', 'record') },
    askedFor: {
      type: [{ type: String, enum: askedFacts }],
      default: [],
      ...internalField('what is waited for', 'record'),
    },
    askedBy: { type: Schema.Types.ObjectId, default: null, ...identityField('accountability', 'record') },
    noticeSentAt: { type: Date, default: null, ...internalField('undo window', 'record') },
  },
  { collection: 'enrollments' },
);
enrollmentSchema.index({ cohortId: 1, kind: 1, subjectId: 1 }, { unique: true });
enrollmentSchema.index({ cohortId: 1, state: 1, _id: 1 });
enrollmentSchema.index({ subjectId: 1, state: 1 });
enrollmentSchema.index({ noticeSentAt: 1, noticeAt: 1 });

export type EnrollmentRow = InferSchemaType<typeof enrollmentSchema> & { _id: Types.ObjectId };

export const EnrollmentModel = model('Enrollment', enrollmentSchema);
