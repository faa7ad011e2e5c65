import { model, Schema, type Types } from 'mongoose';
import { internalField } from '../../platform/mongo/field-privacy.ts';

/** To which people a startup's identity was shown: written by introductions through this feature's door. */
export interface StartupShownRow {
  _id: Types.ObjectId;
  startupId: Types.ObjectId;
  userId: Types.ObjectId;
  introductionId: Types.ObjectId;
  at: Date;
}

const shownSchema = new Schema<StartupShownRow>(
  {
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('who knows whom', 'record') },
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('who knows whom', 'record') },
    introductionId: { type: Schema.Types.ObjectId, required: true, ...internalField('why', 'record') },
    at: { type: Date, required: true, ...internalField('when', 'record') },
  },
  { collection: 'startups_shown' },
);
shownSchema.index({ startupId: 1, userId: 1 }, { unique: true });
shownSchema.index({ userId: 1 });

export const StartupShownModel = model<StartupShownRow>('StartupShown', shownSchema);
