import { model, Schema, type Types } from 'mongoose';
import type { Organisation, OrganisationKind } from '../../contract/directory/organisation-schema.ts';
import { organisationKinds } from '../../contract/shared/profile-facts.ts';
import { internalField, publicField } from '../../platform/mongo/field-privacy.ts';

/** An organisation that people and startups belong to. One that was merged stays, so that old ids still lead somewhere. */
export interface OrganisationRow {
  _id: Types.ObjectId;
  state: 'listed' | 'merged';
  mergedIntoId: Types.ObjectId | null;
  nameEn: string | null;
  nameEs: string | null;
  /** Other spellings, at most `otherNamesMax`. */
  otherNames: string[];
  kind: OrganisationKind | null;
  isLargePublic: boolean;
  placeId: string | null;
  website: string | null;
  /** `organisationKey` of every name. No two listed organisations share one. */
  keys: string[];
  /** Folded words of every name, for searching by their beginnings. */
  tokens: string[];
  /** The folded name that lists are ordered by. */
  sortName: string;
  createdFrom: Organisation['createdFrom'];
  isChecked: boolean;
  createdAt: Date;
  revision: number;
}

const fact = (purpose: string) => publicField(purpose, 'record');
const kept = (purpose: string) => internalField(purpose, 'record');

const organisationSchema = new Schema<OrganisationRow>(
  {
    state: { type: String, enum: ['listed', 'merged'], required: true, ...kept('may be found') },
    mergedIntoId: { type: Schema.Types.ObjectId, default: null, ...kept('where an old id leads') },
    nameEn: { type: String, default: null, ...fact('what it is called') },
    nameEs: { type: String, default: null, ...fact('what it is called') },
    otherNames: { type: [String], default: [], ...fact('found by any of its names') },
    kind: { type: String, enum: [...organisationKinds, null], default: null, ...fact('what it is; conflicts') },
    isLargePublic: { type: Boolean, required: true, ...fact('conflicts: sharing it is only a flag') },
    placeId: { type: String, default: null, ...fact('where it is') },
    website: { type: String, default: null, ...fact('its own page') },
    keys: { type: [String], required: true, ...kept('one record an organisation') },
    tokens: { type: [String], required: true, ...kept('search') },
    sortName: { type: String, required: true, ...kept('order of lists') },
    createdFrom: { type: String, enum: ['staff', 'person', 'import'], required: true, ...kept('where it came from') },
    isChecked: { type: Boolean, required: true, ...kept('what an administrator has yet to look at') },
    createdAt: { type: Date, required: true, ...kept('age') },
    revision: { type: Number, default: 0, ...kept('stale writes') },
  },
  { collection: 'organisations' },
);
organisationSchema.index({ keys: 1 }, { unique: true, partialFilterExpression: { state: 'listed' } });
organisationSchema.index({ tokens: 1, _id: 1 });
organisationSchema.index({ state: 1, sortName: 1, _id: 1 });

export const OrganisationModel = model<OrganisationRow>('Organisation', organisationSchema);
