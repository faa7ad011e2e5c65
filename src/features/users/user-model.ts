import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { contactField, identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import { findableBy } from './search-words.ts';

export const userStates = ['invited', 'active', 'suspended', 'closing', 'closed', 'erased'] as const;

/** A person who is being made. */
interface Newcomer {
  readonly name?: string;
  readonly email?: string;
}

const newcomer = ({ name = '', email = '' }: Newcomer) => findableBy({ name, email });

function newSearchWords(this: Newcomer): string[] {
  return newcomer(this).searchWords;
}

function newNameKey(this: Newcomer): string {
  return newcomer(this).nameKey;
}

const userSchema = new Schema(
  {
    name: { type: String, required: true, ...identityField('how people are called') },
    email: { type: String, required: true, ...contactField('sign-in and mail') },
    /** Follows name and address; made here for new people, by each act that changes one of them for others. */
    searchWords: { type: [String], default: newSearchWords, ...identityField('people search') },
    /** The name as texts are asked for it. Follows the name in the same way. */
    nameKey: { type: String, default: newNameKey, ...identityField('conflicts declared in words') },
    pendingEmail: { type: String, default: null, ...contactField('change of address') },
    /** `invited`: imported or invited, no password yet; must claim the account before answering anything. */
    state: { type: String, enum: userStates, required: true, ...internalField('may sign in') },
    passwordHash: { type: String, default: null, ...sensitiveField('sign-in') },
    emailVerifiedAt: { type: Date, default: null, ...internalField('confirmed address') },
    language: { type: String, enum: ['en', 'es'], required: true, ...internalField('interface and mail') },
    timeZone: { type: String, required: true, ...internalField('dates on their clock') },
    hourCycle: { type: String, enum: ['h12', 'h24'], default: null, ...internalField('hours on their clock') },
    showsReading: { type: Boolean, default: null, ...internalField('read marks, theirs and those they see') },
    intents: { type: [String], enum: ['founder', 'mentor'], default: [], ...internalField('first steps') },
    isAdmin: { type: Boolean, default: false, ...internalField('granted role') },
    coordinatedProgramIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('granted role') },
    /** Written down by startups and mentors through this feature's door, so that one read tells who may do what. */
    startupIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('membership') },
    hasOffer: { type: Boolean, default: false, ...internalField('mentors') },
    /** The current choices; their history is the consent ledger. */
    acceptsAutomatedMatching: { type: Boolean, default: true, ...sensitiveField('opt-out of automated matching') },
    blockedUserIds: { type: [Schema.Types.ObjectId], default: [], ...sensitiveField('blocks') },
    createdAt: { type: Date, required: true, ...internalField('age of the account') },
    /** When a coordinator last let the invitation mail go out to an imported person. */
    invitedAt: { type: Date, default: null, ...internalField('no second mail at once') },
    /** When the invitation that waits goes out, and when the reminder does; each ends as it goes, both with the claim. */
    sendAt: { type: Date, default: null, ...internalField('an invitation that waits for the morning') },
    remindAt: { type: Date, default: null, ...internalField('one reminder of the invitation') },
    /** In whose name and for which program both are. */
    inviterId: { type: Schema.Types.ObjectId, default: null, ...internalField('in whose name a mail waits') },
    invitingProgramId: { type: Schema.Types.ObjectId, default: null, ...internalField('what a waiting mail is about') },
    closesAt: { type: Date, default: null, ...internalField('closing can be taken back until then') },
    revision: { type: Number, default: 0, ...internalField('stale writes') },
  },
  { collection: 'users' },
);
userSchema.index({ email: 1 }, { unique: true });
userSchema.index({ coordinatedProgramIds: 1 });
userSchema.index({ searchWords: 1, _id: -1 });
userSchema.index({ nameKey: 1 });
userSchema.index({ state: 1, createdAt: -1 });
userSchema.index({ sendAt: 1 });
userSchema.index({ remindAt: 1 });

export type UserRow = InferSchemaType<typeof userSchema> & { _id: Types.ObjectId };

export const UserModel = model('User', userSchema);
