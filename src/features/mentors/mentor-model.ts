import { model, Schema, type Types } from 'mongoose';
import { mentorState, vettingState } from '../../contract/mentors/schema.ts';
import type { Country } from '../../contract/directory/schema.ts';
import type { MentorFacts, MentorState, VettingState } from '../../contract/mentors/schema.ts';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import { mentorFactFields } from './mentor-fields.ts';

/** One place of a mentor, keyed by the introduction that holds or has taken it. A hold that has run out counts as free. */
export interface MentorPlace {
  introductionId: Types.ObjectId;
  state: 'held' | 'taken';
  until: Date | null;
}

/** Days on the mentor's own clock, both included, with the instants they mean. An open end is null. */
export interface MentorAbsence {
  fromDay: string;
  toDay: string | null;
  fromAt: Date;
  toAt: Date | null;
}

/** A mentor's offer. The facts stand at the top as others see them; `draft` is what only the mentor sees. */
export interface MentorRow extends MentorFacts {
  _id: Types.ObjectId;
  userId: Types.ObjectId;
  state: MentorState;
  draft: MentorFacts | null;
  draftSavedAt: Date | null;
  /** Facts that the person has published themself: a later import leaves them alone. */
  editedFacts: string[];
  vetting: { state: VettingState; expiresAt: Date | null };
  absences: MentorAbsence[];
  /** Follows `absences` by a sweep, so that lists can filter by it and the news goes out on the day. */
  isPaused: boolean;
  places: MentorPlace[];
  /** Programs that this mentor was admitted to; none means the whole network. */
  programIds: Types.ObjectId[];
  /** What lists of several features filter by, computed at each publishing. */
  facets: {
    country: Country | null;
    stateId: string | null;
    tokens: string[];
    /** The words of the interests declared, and the keys of employer and ties. */
    said: string[];
    ties: string[];
  };
  createdFrom: 'person' | 'import';
  importId: Types.ObjectId | null;
  createdAt: Date;
  publishedAt: Date | null;
  revision: number;
}

const embedded = { _id: false } as const;
const day = (required: boolean) => ({ type: String, required, default: null, ...internalField('absence') });
const instant = (required: boolean) => ({ type: Date, required, default: null, ...internalField('absence') });

const absenceSchema = new Schema(
  { fromDay: day(true), toDay: day(false), fromAt: instant(true), toAt: instant(false) },
  embedded,
);

const placeSchema = new Schema(
  {
    introductionId: { type: Schema.Types.ObjectId, required: true, ...internalField('capacity') },
    state: { type: String, enum: ['held', 'taken'], required: true, ...internalField('capacity') },
    until: { type: Date, default: null, ...internalField('capacity') },
  },
  embedded,
);

const mentorSchema = new Schema<MentorRow>(
  {
    userId: { type: Schema.Types.ObjectId, required: true, ...internalField('whose offer') },
    state: { type: String, enum: mentorState.options, required: true, ...internalField('may be found') },
    ...mentorFactFields(),
    draft: { type: new Schema(mentorFactFields(), embedded), default: null },
    draftSavedAt: { type: Date, default: null, ...internalField('autosave') },
    editedFacts: { type: [String], default: [], ...internalField('imports leave these alone') },
    vetting: {
      state: { type: String, enum: vettingState.options, required: true, ...internalField('eligibility') },
      expiresAt: { type: Date, default: null, ...internalField('eligibility') },
    },
    absences: { type: [absenceSchema], default: [] },
    isPaused: { type: Boolean, default: false, ...internalField('may be asked') },
    places: { type: [placeSchema], default: [] },
    programIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('which programs') },
    facets: {
      country: { type: String, default: null, ...internalField('lists') },
      stateId: { type: String, default: null, ...internalField('lists') },
      tokens: { type: [String], default: [], ...identityField('lists: folded words of the name') },
      said: { type: [String], default: [], ...sensitiveField('conflicts of interest') },
      ties: { type: [String], default: [], ...identityField('ties, conflicts') },
    },
    createdFrom: { type: String, enum: ['person', 'import'], required: true, ...internalField('where it came from') },
    importId: { type: Schema.Types.ObjectId, default: null, ...internalField('where it came from') },
    createdAt: { type: Date, required: true, ...internalField('age') },
    publishedAt: { type: Date, default: null, ...internalField('age') },
    revision: { type: Number, default: 0, ...internalField('stale writes') },
  },
  { collection: 'mentors' },
);
mentorSchema.index({ userId: 1 }, { unique: true });
mentorSchema.index({ state: 1, 'facets.country': 1, _id: 1 });
mentorSchema.index({ 'facets.tokens': 1, _id: 1 });
mentorSchema.index({ programIds: 1, _id: 1 });
mentorSchema.index({ 'places.introductionId': 1 });
mentorSchema.index({ 'facets.said': 1 });
mentorSchema.index({ 'facets.ties': 1 });
mentorSchema.index({ 'organisations.organisationId': 1 });
mentorSchema.index({ isPaused: 1, 'absences.fromAt': 1 });

export const MentorModel = model<MentorRow>('Mentor', mentorSchema);
