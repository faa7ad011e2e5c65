import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { contactField, internalField } from '../mongo/field-privacy.ts';

/** Before the next attempts: an outage of two days loses nothing. */
export const pausesInMinutes = [1, 2, 5, 15, 60, 120, 240, 480, 720, 1_440] as const;

/** Afterwards a mail is given up; an administrator sees how many there are. */
export const maxAttempts = pausesInMinutes.length;

const mailSchema = new Schema(
  {
    /** Event, recipient and purpose in one: a mail is written once, however often its event is handled. */
    key: { type: String, required: true, ...internalField('sent once', 'one-month') },
    userId: { type: Schema.Types.ObjectId, default: null, ...internalField('whose mail', 'one-month') },
    to: { type: String, required: true, ...contactField('delivery', 'one-month') },
    fromName: { type: String, required: true, ...contactField('who writes', 'one-month') },
    language: { type: String, required: true, ...internalField('reader', 'one-month') },
    subject: { type: String, required: true, ...contactField('content', 'one-month') },
    text: { type: String, required: true, ...contactField('content', 'one-month') },
    html: { type: String, required: true, ...contactField('content', 'one-month') },
    at: { type: Date, required: true, ...internalField('when', 'one-month') },
    /** Not before: quiet hours of its reader. */
    sendAfter: { type: Date, required: true, ...internalField('quiet hours', 'one-month') },
    claimedUntil: { type: Date, default: null, ...internalField('one sender at a time', 'one-month') },
    sentAt: { type: Date, default: null, ...internalField('delivery', 'one-month') },
    attempts: { type: Number, default: 0, ...internalField('delivery', 'one-month') },
  },
  { collection: 'mails' },
);
mailSchema.index({ key: 1 }, { unique: true });
mailSchema.index({ sentAt: 1, sendAfter: 1 });
mailSchema.index({ at: 1 }, { expireAfterSeconds: 30 * 24 * 3600 });

export type MailRow = InferSchemaType<typeof mailSchema> & { _id: Types.ObjectId };

export const MailModel = model('Mail', mailSchema);
