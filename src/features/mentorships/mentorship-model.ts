import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { endReasons, mentorshipStates } from '../../contract/mentorships/schema.ts';
import { internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

const key = (purpose: string) => ({ type: Schema.Types.ObjectId, required: true, ...internalField(purpose, 'record') });
const date = (purpose: string) => ({ type: Date, default: null, ...internalField(purpose, 'record') });

/** The running relationship of one startup and one mentor. It holds the mentor's place from the second yes to its end. */
const mentorshipSchema = new Schema(
  {
    introductionId: key('where it came from'),
    startupId: key('the pair'),
    mentorId: key('the pair'),
    mentorUserId: key('lists'),
    programId: key('whose rules'),
    conversationId: { type: Schema.Types.ObjectId, default: null, ...internalField('where they talk', 'record') },
    state: { type: String, enum: mentorshipStates, required: true, ...internalField('state', 'record') },
    isRunning: { type: Boolean, required: true, ...internalField('lists', 'record') },
    startedAt: { type: Date, required: true, ...internalField('age', 'record') },
    pausedAt: date('rest'),
    resumesOn: { type: String, default: null, ...internalField('rest, as said', 'record') },
    /** The first moment of `resumesOn` for whoever paused it: swept by compare-and-set. */
    resumesAt: date('rest, as swept'),
    endedAt: date('end'),
    endedBy: {
      type: String,
      enum: ['startup', 'mentor', 'coordinator', 'nobody', null],
      default: null,
      ...sensitiveField('who ended it', 'record'),
    },
    endReason: {
      type: String,
      enum: [...endReasons, null],
      default: null,
      ...sensitiveField('why it ended', 'record'),
    },
    endNote: { type: String, default: null, ...sensitiveField('words for coordinators', 'record') },
    revision: { type: Number, default: 0, ...internalField('stale writes', 'record') },
  },
  { collection: 'mentorships' },
);
mentorshipSchema.index({ introductionId: 1 }, { unique: true });
mentorshipSchema.index({ startupId: 1, isRunning: -1, startedAt: -1 });
mentorshipSchema.index({ mentorUserId: 1, isRunning: -1, startedAt: -1 });
mentorshipSchema.index({ mentorId: 1, isRunning: -1 });
mentorshipSchema.index({ programId: 1, isRunning: -1, startedAt: -1 });
mentorshipSchema.index({ state: 1, resumesAt: 1 });

export type MentorshipRow = InferSchemaType<typeof mentorshipSchema> & { _id: Types.ObjectId };

export const MentorshipModel = model('Mentorship', mentorshipSchema);
