import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { optionalByMail, optionalInPuente } from '../../contract/notifications/schema.ts';
import { internalField } from '../../platform/mongo/field-privacy.ts';

/** Which notices and mails somebody does not want. A row exists once they have chosen; until then everything is on. */
const choicesSchema = new Schema(
  {
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose choices') },
    puenteOff: { type: [String], enum: optionalInPuente, default: [], ...internalField('what not to show') },
    mailOff: { type: [String], enum: optionalByMail, default: [], ...internalField('what not to write') },
    isQuietAtNight: { type: Boolean, default: true, ...internalField('when not to write') },
  },
  { collection: 'notice_choices' },
);

choicesSchema.index({ userId: 1 }, { unique: true });

export type ChoicesRow = InferSchemaType<typeof choicesSchema> & { _id: Types.ObjectId };

export const ChoicesModel = model('NoticeChoices', choicesSchema);
