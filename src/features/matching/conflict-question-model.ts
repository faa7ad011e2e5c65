import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** A coordinator's question about a case to whoever declared its words, and their answer. Neither is read by the other side. */
const conflictQuestionSchema = new Schema(
  {
    conflictId: { type: Schema.Types.ObjectId, required: true, ...internalField('its case', 'record') },
    /** People of the side whose words they are; the first answer counts. At most a startup's members. */
    askedOf: { type: [Schema.Types.ObjectId], required: true, ...internalField('who may answer', 'record') },
    /** As they stood when it was asked. */
    words: { type: String, required: true, maxlength: 2_000, ...sensitiveField('declared words', 'record') },
    question: { type: String, required: true, maxlength: 600, ...sensitiveField('decision', 'record') },
    askedAt: { type: Date, required: true, ...internalField('age', 'record') },
    askedById: { type: Schema.Types.ObjectId, required: true, ...identityField('accountability', 'record') },
    askedByName: { type: String, required: true, ...identityField('accountability', 'record') },
    /** Business days that the desk still had: the clock goes on from there. */
    daysLeft: { type: Number, required: true, ...internalField('stopped clock', 'record') },
    answer: { type: String, default: null, maxlength: 600, ...sensitiveField('decision', 'record') },
    answeredAt: { type: Date, default: null, ...internalField('decision', 'record') },
    answeredByName: { type: String, default: null, ...identityField('accountability', 'record') },
    /** The case was decided without an answer. */
    closedAt: { type: Date, default: null, ...internalField('decision', 'record') },
  },
  { collection: 'conflict_questions' },
);
conflictQuestionSchema.index({ conflictId: 1, askedAt: 1 });
conflictQuestionSchema.index({ askedOf: 1, askedAt: -1 });

export type ConflictQuestionRow = InferSchemaType<typeof conflictQuestionSchema> & { _id: Types.ObjectId };

export const ConflictQuestionModel = model('ConflictQuestion', conflictQuestionSchema);
