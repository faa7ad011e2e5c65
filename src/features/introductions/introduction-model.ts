import { model, Schema } from 'mongoose';
import { endingCauses, introductionStates, origins } from '../../contract/introductions/schema.ts';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import type { IntroductionRow } from './introduction-row.ts';

const embedded = { _id: false } as const;
const words = (purpose: string) => ({ type: String, required: true, ...identityField(purpose, 'record') });

const messageSchema = new Schema(
  {
    building: words('first message'),
    stuck: words('first message'),
    whyYou: { type: String, default: null, ...identityField('first message', 'record') },
    question: words('first message'),
    language: { type: String, enum: ['en', 'es'], required: true, ...internalField('language of the words', 'record') },
  },
  embedded,
);

const questionSchema = new Schema(
  {
    text: words('question before deciding'),
    askedAt: { type: Date, required: true, ...internalField('when', 'record') },
    reply: { type: String, default: null, ...identityField('reply', 'record') },
    repliedAt: { type: Date, default: null, ...internalField('when', 'record') },
  },
  embedded,
);

const partSchema = new Schema(
  {
    criterion: { type: String, required: true, ...internalField('calibration', 'record') },
    weight: { type: Number, required: true, ...internalField('calibration', 'record') },
    value: { type: Number, required: true, ...internalField('calibration', 'record') },
    points: { type: Number, required: true, ...internalField('calibration', 'record') },
  },
  embedded,
);

const snapshotSchema = new Schema(
  {
    points: { type: Number, required: true, ...internalField('calibration', 'record') },
    parts: { type: [partSchema], required: true, ...internalField('calibration', 'record') },
    /** JSON of the fit as the contract shows it: numbers and ids, from which sentences are composed in either language. */
    fit: { type: String, required: true, ...internalField('explanation', 'record') },
    rankForStartup: { type: Number, default: null, ...internalField('calibration', 'record') },
    rankForMentor: { type: Number, default: null, ...internalField('calibration', 'record') },
    policyVersion: { type: Number, required: true, ...internalField('calibration', 'record') },
    engineVersion: { type: String, required: true, ...internalField('calibration', 'record') },
  },
  embedded,
);

const alternateSchema = new Schema(
  {
    mentorId: { type: Schema.Types.ObjectId, required: true, ...internalField('next choice', 'record') },
    whyYou: { type: String, default: null, ...identityField('first message', 'record') },
  },
  embedded,
);

/** When one side's answer is due. Both stand in a proposal of the program; in a request the founder's yes stands already. */
const dueSchema = new Schema(
  {
    dueAt: { type: Date, required: true, ...internalField('deadline', 'record') },
    remindAt: { type: Date, default: null, ...internalField('reminder', 'record') },
    /** Business days granted, as shown: "day 2 of 5". */
    of: { type: Number, required: true, ...internalField('deadline', 'record') },
    /** The answerer's zone, in which 18:00 is meant. */
    zone: { type: String, required: true, ...internalField('deadline', 'record') },
    /** Set while the clock is stopped: the business days that were left. */
    stoppedWithDays: { type: Number, default: null, ...internalField('stopped clock', 'record') },
  },
  embedded,
);

const nullableId = (purpose: string) => ({
  type: Schema.Types.ObjectId,
  default: null,
  ...internalField(purpose, 'record'),
});
const nullableDate = (purpose: string) => ({ type: Date, default: null, ...internalField(purpose, 'record') });

const introductionSchema = new Schema<IntroductionRow>(
  {
    origin: { type: String, enum: origins, required: true, ...internalField('how it came about', 'record') },
    state: { type: String, enum: introductionStates, required: true, ...internalField('state', 'record') },
    isOpen: { type: Boolean, required: true, ...internalField('sweeps and lists', 'record') },
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    mentorId: { type: Schema.Types.ObjectId, required: true, ...internalField('the pair', 'record') },
    mentorUserId: { type: Schema.Types.ObjectId, required: true, ...internalField('lists', 'record') },
    programId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose rules', 'record') },
    matchId: nullableId('the reviewed match that led here'),
    snapshot: { type: snapshotSchema, default: null, ...internalField('calibration', 'record') },
    message: { type: messageSchema, default: null, ...identityField('first message', 'record') },
    /** A coordinator's reason for a proposal. */
    proposalReason: { type: String, default: null, ...sensitiveField('audit', 'record') },
    question: { type: questionSchema, default: null, ...identityField('one round of questions', 'record') },
    createdBy: nullableId('who asked or proposed'),
    startupYesAt: nullableDate('yes'),
    startupYesBy: nullableId('which member said yes'),
    mentorYesAt: nullableDate('yes'),
    startupReadAt: nullableDate('a review can be undone until then'),
    mentorReadAt: nullableDate('a review can be undone until then'),
    mentorDue: { type: dueSchema, default: null, ...internalField('deadline', 'record') },
    startupDue: { type: dueSchema, default: null, ...internalField('deadline', 'record') },
    /** The earliest of what is owed now, and its reminder: swept by compare-and-set. */
    dueAt: nullableDate('deadline'),
    remindAt: nullableDate('reminder'),
    alternates: { type: [alternateSchema], default: [], ...internalField('next choices', 'record') },
    /** `due` from an ending until the next choice was asked or none was left. */
    cascade: {
      type: String,
      enum: ['none', 'due', 'done'],
      default: 'none',
      ...internalField('next choices', 'record'),
    },
    previousId: nullableId('whose alternate this is'),
    nextId: nullableId('which alternate was asked'),
    endedAt: nullableDate('ending'),
    endedBy: {
      type: String,
      enum: ['startup', 'mentor', 'coordinator', 'nobody', null],
      default: null,
      ...sensitiveField('who ended it', 'record'),
    },
    cause: { type: String, enum: [...endingCauses, null], default: null, ...sensitiveField('reason code', 'record') },
    note: { type: String, default: null, ...sensitiveField('words for coordinators', 'record') },
    conversationId: nullableId('what it led to'),
    mentorshipId: nullableId('what it led to'),
    createdAt: { type: Date, required: true, ...internalField('age', 'record') },
    changedAt: { type: Date, required: true, ...internalField('order of lists', 'record') },
    revision: { type: Number, default: 0, ...internalField('stale writes', 'record') },
  },
  { collection: 'introductions' },
);
// The ledger of pairs says the same; here the database itself refuses a second open one.
introductionSchema.index({ startupId: 1, mentorId: 1 }, { unique: true, partialFilterExpression: { isOpen: true } });
introductionSchema.index({ isOpen: 1, dueAt: 1 });
introductionSchema.index({ isOpen: 1, remindAt: 1 });
introductionSchema.index({ startupId: 1, isOpen: -1, changedAt: -1 });
introductionSchema.index({ mentorUserId: 1, isOpen: -1, changedAt: -1 });
introductionSchema.index({ mentorId: 1, createdAt: -1 });
introductionSchema.index({ matchId: 1 });
introductionSchema.index({ programId: 1, isOpen: -1, changedAt: -1 });

export const IntroductionModel = model<IntroductionRow>('Introduction', introductionSchema);
