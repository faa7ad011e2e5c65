import { Schema } from 'mongoose';
import { organisationKinds } from '../../contract/shared/profile-facts.ts';
import { type FieldPrivacy, identityField, publicField } from '../../platform/mongo/field-privacy.ts';

/**
 * Stored forms of the facts that startups and mentors tell alike, for their schemas. Every function makes a new definition,
 * because Mongoose compiles what it is given in place.
 */

const embedded = { _id: false } as const;
const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

/** A text in one language or both, null when not told. */
export function bilingualField(privacy: FieldPrivacy): object {
  const text = { type: String, default: null, ...privacy };
  const writtenIn = { type: String, enum: ['en', 'es'], required: true, ...privacy };
  return { type: new Schema({ en: { ...text }, es: { ...text }, writtenIn }, embedded), default: null };
}

export function industriesField(): object {
  const part = { type: String, default: null, ...publicField('who knows this field') };
  return { type: [new Schema({ code: { ...part }, key: { ...part }, words: { ...part } }, embedded)], default: [] };
}

/** Ids of the directory, such as verticals or places. */
export function directoryIdsField(purpose: string): object {
  return { type: [String], default: [], ...publicField(purpose) };
}

export function languagesField(): object {
  const language = {
    tag: { type: String, required: true, ...publicField('a shared language') },
    level: { type: String, enum: cefr, required: true, ...publicField('a shared language') },
    isConfirmed: { type: Boolean, required: true, ...publicField('a guessed level opens no gate') },
  };
  return { type: [new Schema(language, embedded)], default: [] };
}

/** Links to organisations tell who somebody is, so they are hidden with the name. */
export function organisationsField(): object {
  const link = {
    kind: { type: String, enum: [...organisationKinds, null], default: null, ...identityField('ties, conflicts') },
    name: { type: String, required: true, ...identityField('ties, conflicts') },
    organisationId: { type: String, default: null, ...identityField('ties, conflicts') },
  };
  return { type: [new Schema(link, embedded)], default: [] };
}

/** Weekly hours, null when not told. */
export function weeklyHoursField(): object {
  const minute = { type: Number, required: true, min: 0, max: 1_440, ...publicField('shared free hours') };
  const span = {
    day: { type: Number, required: true, min: 1, max: 7, ...publicField('shared free hours') },
    fromMinute: { ...minute },
    toMinute: { ...minute },
  };
  const hours = {
    zone: { type: String, required: true, ...publicField('the clock of the hours') },
    weekly: { type: [new Schema(span, embedded)], default: [] },
  };
  return { type: new Schema(hours, embedded), default: null };
}

/** The fields of `sharedFacts` of the contract. */
export function sharedFactFields(): Record<string, object> {
  return {
    industries: industriesField(),
    verticals: directoryIdsField('who knows this technology'),
    languages: languagesField(),
    placeId: { type: String, default: null, ...publicField('place and border') },
    city: { type: String, default: null, ...identityField('the town as they write it') },
    organisations: organisationsField(),
    availability: weeklyHoursField(),
  };
}
