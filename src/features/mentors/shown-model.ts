import { model, Schema, type Types } from 'mongoose';
import { internalField } from '../../platform/mongo/field-privacy.ts';

/**
 * To which startups a mentor's identity was shown: written by introductions through this feature's door, in the transaction
 * of the second yes or of the request.
 */
export interface MentorShownRow {
  _id: Types.ObjectId;
  mentorId: Types.ObjectId;
  startupId: Types.ObjectId;
  introductionId: Types.ObjectId;
  at: Date;
}

const shownSchema = new Schema<MentorShownRow>(
  {
    mentorId: { type: Schema.Types.ObjectId, required: true, ...internalField('who knows whom', 'record') },
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('who knows whom', 'record') },
    introductionId: { type: Schema.Types.ObjectId, required: true, ...internalField('why', 'record') },
    at: { type: Date, required: true, ...internalField('when', 'record') },
  },
  { collection: 'mentors_shown' },
);
shownSchema.index({ mentorId: 1, startupId: 1 }, { unique: true });
shownSchema.index({ startupId: 1 });

export const MentorShownModel = model<MentorShownRow>('MentorShown', shownSchema);
