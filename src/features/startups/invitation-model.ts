import { model, Schema, type Types } from 'mongoose';
import { contactField, identityField, internalField } from '../../platform/mongo/field-privacy.ts';

/** Somebody asked to join a startup. Whoever owns the confirmed address may answer; there is no secret to lose. */
export interface InvitationRow {
  _id: Types.ObjectId;
  startupId: Types.ObjectId;
  email: string;
  invitedById: Types.ObjectId;
  invitedByName: string;
  state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  createdAt: Date;
  expiresAt: Date;
}

const invitationSchema = new Schema<InvitationRow>(
  {
    startupId: { type: Schema.Types.ObjectId, required: true, ...internalField('which startup') },
    email: { type: String, required: true, ...contactField('who is invited') },
    invitedById: { type: Schema.Types.ObjectId, required: true, ...internalField('who invited') },
    invitedByName: { type: String, required: true, ...identityField('who invited') },
    state: {
      type: String,
      enum: ['open', 'accepted', 'declined', 'withdrawn'],
      required: true,
      ...internalField('can be answered'),
    },
    createdAt: { type: Date, required: true, ...internalField('when') },
    expiresAt: { type: Date, required: true, ...internalField('until when') },
  },
  { collection: 'startup_invitations' },
);
// One open invitation an address and startup; answered ones stay as a record.
invitationSchema.index({ startupId: 1, email: 1 }, { unique: true, partialFilterExpression: { state: 'open' } });
invitationSchema.index({ email: 1, state: 1 });

export const InvitationModel = model<InvitationRow>('StartupInvitation', invitationSchema);
