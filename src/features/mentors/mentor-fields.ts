import { Schema } from 'mongoose';
import { affiliation } from '../../contract/mentors/schema.ts';
import { identityField, internalField, publicField, sensitiveField } from '../../platform/mongo/field-privacy.ts';
import { bilingualField, directoryIdsField, sharedFactFields } from '../directory/index.ts';

const embedded = { _id: false } as const;

/** The stored form of `mentorFacts`; once for what others see, once for the draft. */
export function mentorFactFields(): Record<string, object> {
  return {
    ...sharedFactFields(),
    headline: bilingualField(publicField('who they are in a line')),
    bio: bilingualField(publicField('who they are')),
    offers: offersField(),
    stages: stagesField(),
    affiliation: {
      type: String,
      enum: [...affiliation.options, null],
      default: null,
      ...publicField('kind of experience'),
    },
    employer: { type: String, default: null, ...identityField('ties, conflicts') },
    interests: interestsField(),
    marketPlaceIds: directoryIdsField('markets they know'),
    capacity: { type: Number, required: true, min: 0, ...publicField('startups at a time') },
    requestsPerMonth: { type: Number, default: null, ...internalField('how often they may be asked') },
    isListedByName: { type: Boolean, required: true, ...internalField('seen by name') },
  };
}

function offersField(): object {
  const offer = {
    id: { type: String, default: null, ...publicField('what they help with') },
    strength: { type: Number, required: true, min: 0, max: 1, ...publicField('what they help with') },
    words: { type: String, default: null, ...publicField('what they help with') },
  };
  return { type: [new Schema(offer, embedded)], default: [] };
}

function stagesField(): object {
  const lived = {
    stage: { type: Number, required: true, min: 0, max: 7, ...publicField('stages lived') },
    strength: { type: Number, required: true, min: 0, max: 1, ...publicField('stages lived') },
  };
  return { type: [new Schema(lived, embedded)], default: [] };
}

function interestsField(): object {
  const interests = {
    words: { type: String, default: null, ...sensitiveField('conflicts of interest') },
    hasNone: { type: Boolean, required: true, ...sensitiveField('conflicts of interest') },
  };
  return { type: new Schema(interests, embedded), default: null };
}
