import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { findUsersByIds, requireUser } from '../../users/index.ts';
import { memberInvited } from '../events.ts';
import { InvitationModel, type InvitationRow } from '../invitation-model.ts';
import { findOpenInvitations, invitationDays, invitationsMax } from '../invitations.ts';
import type { StartupRow } from '../startup-model.ts';
import { addMember } from './members.ts';

/**
 * Invites an address. Nothing told to the inviter depends on whether the address has an account; inviting an address again
 * while its invitation is open renews it. Errors: `startup.already_member`, `startup.invitations_full`, `startup.closed`.
 */
export async function inviteMember(
  ctx: ActionContext<UserActor>,
  { startup, email }: { readonly startup: StartupRow; readonly email: string },
): Promise<void> {
  if (startup.state === 'closed') return refuse('startup.closed');
  const members = await findUsersByIds(startup.memberIds);
  if (members.some((member) => member.email === email)) return refuse('startup.already_member');
  const open = await findOpenInvitations(startup._id, ctx.now);
  const isRenewed = open.some((invitation) => invitation.email === email);
  if (!isRenewed && open.length >= invitationsMax) return refuse('startup.invitations_full');
  await InvitationModel.updateMany({ startupId: startup._id, email, state: 'open' }, { $set: { state: 'withdrawn' } });
  const invitationId = await insertInvitation({
    startupId: startup._id,
    email,
    invitedById: (await requireUser(ctx.actor.userId))._id,
    invitedByName: ctx.actor.name,
    state: 'open',
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + invitationDays * 86_400_000),
  });
  await ctx.emit(memberInvited, { startupId: String(startup._id), invitationId });
}

async function insertInvitation(row: Omit<InvitationRow, '_id'>): Promise<string> {
  try {
    const [made] = await InvitationModel.create([row]);
    return String(made?._id);
  } catch (error) {
    if (isDuplicateKey(error)) refuse('request.in_progress');
    throw error;
  }
}

/** Takes an open invitation back. Errors: `startup.invitation_invalid` when it is answered or of another startup. */
export async function withdrawInvitation(
  _ctx: ActionContext,
  { startup, invitationId }: { readonly startup: StartupRow; readonly invitationId: string },
): Promise<void> {
  const withdrawn = await InvitationModel.updateOne(
    { _id: invitationId, startupId: startup._id, state: 'open' },
    { $set: { state: 'withdrawn' } },
  );
  if (withdrawn.modifiedCount === 0) refuse('startup.invitation_invalid');
}

/**
 * Answers an invitation once, by whoever owns the invited address. Returns the startup joined, or null when declined.
 * Errors: `startup.invitation_invalid` for another's, a used or an expired one.
 */
export async function answerInvitation(
  ctx: ActionContext<UserActor>,
  { invitationId, accept }: { readonly invitationId: string; readonly accept: boolean },
): Promise<string | null> {
  const { email } = await requireUser(ctx.actor.userId);
  const answered: InvitationRow | null = await InvitationModel.findOneAndUpdate(
    { _id: invitationId, email, state: 'open' },
    { $set: { state: accept ? 'accepted' : 'declined' } },
  ).lean();
  if (!answered || answered.expiresAt <= ctx.now) return refuse('startup.invitation_invalid');
  if (!accept) return null;
  await addMember(ctx, { startupId: answered.startupId, userId: ctx.actor.userId });
  return String(answered.startupId);
}
