import { Schema } from 'mongoose';
import { crossing } from '../../contract/startups/schema.ts';
import {
  contactField,
  identityField,
  internalField,
  publicField,
  sensitiveField,
} from '../../platform/mongo/field-privacy.ts';
import { bilingualField, sharedFactFields } from '../directory/index.ts';

const embedded = { _id: false } as const;

/** The stored form of `startupFacts`; once for what others see, once for the draft. */
export function startupFactFields(): Record<string, object> {
  return {
    ...sharedFactFields(),
    name: { type: String, required: true, ...identityField('what the company is called') },
    oneLiner: bilingualField(publicField('what they build in a line')),
    description: bilingualField(publicField('what they build')),
    website: { type: String, default: null, ...contactField('their own page') },
    stage: { type: Number, default: null, min: 0, max: 7, ...publicField('who has been there') },
    needs: needsField(),
    direction: { type: String, enum: [...crossing.options, null], default: null, ...publicField('border crossing') },
    minutesPerWeek: { type: Number, default: null, ...internalField('hours wanted') },
    baseline: baselineField(),
  };
}

function needsField(): object {
  const need = {
    id: { type: String, default: null, ...publicField('what they need') },
    words: { type: String, default: null, ...publicField('what they need') },
  };
  return { type: [new Schema(need, embedded)], default: [] };
}

/** Figures that stand only by express consent. */
function baselineField(): object {
  const figure = { type: Number, default: null, ...sensitiveField('baseline figures, by consent') };
  const revenue = {
    currency: { type: String, enum: ['MXN', 'USD'], required: true, ...sensitiveField('baseline figures, by consent') },
    fromAmount: { ...figure },
    toAmount: { ...figure },
  };
  const baseline = {
    people: { ...figure },
    revenue: { type: new Schema(revenue, embedded), default: null },
    fundingUsd: { ...figure },
  };
  return { type: new Schema(baseline, embedded), default: null };
}
