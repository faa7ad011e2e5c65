import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

const messageSchema = new Schema(
  {
    conversationId: { type: Schema.Types.ObjectId, required: true, ...internalField('where', 'record') },
    seq: { type: Number, required: true, ...internalField('order', 'record') },
    senderId: { type: Schema.Types.ObjectId, required: true, ...identityField('who', 'record') },
    clientMessageId: { type: String, required: true, ...internalField('exactly once', 'record') },
    text: { type: String, required: true, ...sensitiveField('what was said', 'record') },
    language: {
      type: String,
      enum: ['en', 'es', 'both'],
      default: null,
      ...internalField('how it is read out', 'record'),
    },
    sentAt: { type: Date, required: true, ...internalField('when', 'record') },
  },
  { collection: 'messages' },
);
messageSchema.index({ conversationId: 1, seq: 1 }, { unique: true });
// Without expiry: a retry a year later returns the same message.
messageSchema.index({ conversationId: 1, senderId: 1, clientMessageId: 1 }, { unique: true });

export type MessageRow = InferSchemaType<typeof messageSchema> & { _id: Types.ObjectId };

export const MessageModel = model('Message', messageSchema);
