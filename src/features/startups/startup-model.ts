import { model, Schema, type Types } from 'mongoose';
import type { Country } from '../../contract/directory/schema.ts';
import { startupState, type StartupFacts, type StartupState } from '../../contract/startups/schema.ts';
import { identityField, internalField } from '../../platform/mongo/field-privacy.ts';
import { startupFactFields } from './startup-fields.ts';

/** A startup. The facts stand at the top as others see them; `draft` is what only its members see. */
export interface StartupRow extends StartupFacts {
  _id: Types.ObjectId;
  state: StartupState;
  /** At most ten; any of them acts for the startup. Empty once it is closed. */
  memberIds: Types.ObjectId[];
  /** The members' names as one text, for lists and for conflicts declared in words. */
  foundersText: string;
  draft: StartupFacts | null;
  draftSavedAt: Date | null;
  /** Facts that its people have published themselves: a later import leaves them alone. */
  editedFacts: string[];
  /** Programs that admitted it, written down by programs. */
  programIds: Types.ObjectId[];
  /** What lists of several features filter by, computed at each publishing. */
  facets: {
    country: Country | null;
    stateId: string | null;
    tokens: string[];
    /** Its name as texts and as ties are asked for it, and the keys of its own ties. */
    names: string[];
    ties: string[];
  };
  createdFrom: 'person' | 'import';
  importId: Types.ObjectId | null;
  createdAt: Date;
  publishedAt: Date | null;
  closedAt: Date | null;
  revision: number;
}

const startupSchema = new Schema<StartupRow>(
  {
    state: { type: String, enum: startupState.options, required: true, ...internalField('may be found') },
    memberIds: { type: [Schema.Types.ObjectId], default: [], ...identityField('who acts for it') },
    foundersText: { type: String, default: '', ...identityField('lists, conflicts declared in words') },
    ...startupFactFields(),
    draft: { type: new Schema(startupFactFields(), { _id: false }), default: null },
    draftSavedAt: { type: Date, default: null, ...internalField('autosave') },
    editedFacts: { type: [String], default: [], ...internalField('imports leave these alone') },
    programIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('which programs') },
    facets: {
      country: { type: String, default: null, ...internalField('lists') },
      stateId: { type: String, default: null, ...internalField('lists') },
      tokens: { type: [String], default: [], ...identityField('lists: folded words of the names') },
      names: { type: [String], default: [], ...identityField('conflicts declared in words') },
      ties: { type: [String], default: [], ...identityField('ties, conflicts') },
    },
    createdFrom: { type: String, enum: ['person', 'import'], required: true, ...internalField('where it came from') },
    importId: { type: Schema.Types.ObjectId, default: null, ...internalField('where it came from') },
    createdAt: { type: Date, required: true, ...internalField('age') },
    publishedAt: { type: Date, default: null, ...internalField('age') },
    closedAt: { type: Date, default: null, ...internalField('age') },
    revision: { type: Number, default: 0, ...internalField('stale writes') },
  },
  { collection: 'startups' },
);
startupSchema.index({ memberIds: 1 });
startupSchema.index({ state: 1, 'facets.country': 1, _id: 1 });
startupSchema.index({ 'facets.tokens': 1, _id: 1 });
startupSchema.index({ programIds: 1, _id: 1 });
startupSchema.index({ 'facets.names': 1 });
startupSchema.index({ 'facets.ties': 1 });
startupSchema.index({ 'organisations.organisationId': 1 });

export const StartupModel = model<StartupRow>('Startup', startupSchema);
