import mongoose, { type Types } from 'mongoose';
import { InvitationModel, type InvitationRow } from './invitation-model.ts';

export const invitationsMax = 10;
export const invitationDays = 14;

/** Invitations of a startup that can still be answered. */
export async function findOpenInvitations(startupId: string | Types.ObjectId, now: Date): Promise<InvitationRow[]> {
  return InvitationModel.find({ startupId, state: 'open', expiresAt: mongoose.trusted({ $gt: now }) })
    .sort({ _id: 1 })
    .limit(invitationsMax)
    .lean();
}

export async function findInvitation(invitationId: string): Promise<InvitationRow | null> {
  return InvitationModel.findById(invitationId).lean();
}

/** Invitations that the owner of this address can answer. */
export async function findReceivedInvitations(email: string, now: Date): Promise<InvitationRow[]> {
  return InvitationModel.find({ email, state: 'open', expiresAt: mongoose.trusted({ $gt: now }) })
    .sort({ _id: 1 })
    .limit(invitationsMax)
    .lean();
}
