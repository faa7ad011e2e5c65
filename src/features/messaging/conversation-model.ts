import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField } from '../../platform/mongo/field-privacy.ts';

const memberSchema = new Schema(
  {
    userId: { type: Schema.Types.ObjectId, required: true, ...identityField('who talks', 'record') },
    joinedAtSeq: { type: Number, required: true, ...internalField('what came before stays unseen', 'record') },
    leftAt: { type: Date, default: null, ...internalField('no longer addressed', 'record') },
  },
  { _id: false },
);

/** A chat between members of an introduction or mentorship. At most twenty members. */
const conversationSchema = new Schema(
  {
    aboutKind: {
      type: String,
      enum: ['mentorship', 'introduction'],
      required: true,
      ...internalField('why', 'record'),
    },
    aboutId: { type: Schema.Types.ObjectId, required: true, ...internalField('why', 'record') },
    programId: { type: Schema.Types.ObjectId, default: null, ...internalField('reports', 'record') },
    members: { type: [memberSchema], required: true, ...identityField('who talks', 'record') },
    /** Ids of those who have not left: the right to send stands in the filter of the write itself. */
    activeIds: { type: [Schema.Types.ObjectId], required: true, ...identityField('who may send', 'record') },
    state: { type: String, enum: ['open', 'closed'], required: true, ...internalField('lifecycle', 'record') },
    lastSeq: { type: Number, default: 0, ...internalField('order', 'record') },
    lastMessageAt: { type: Date, required: true, ...internalField('order of the list', 'record') },
    openedAt: { type: Date, required: true, ...internalField('age', 'record') },
  },
  { collection: 'conversations' },
);
conversationSchema.index({ 'members.userId': 1, lastMessageAt: -1 });
conversationSchema.index({ aboutKind: 1, aboutId: 1 }, { unique: true });

export type ConversationRow = InferSchemaType<typeof conversationSchema> & { _id: Types.ObjectId };

export const ConversationModel = model('Conversation', conversationSchema);
