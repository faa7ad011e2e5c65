import mongoose from 'mongoose';
import { systemActor } from '../../../platform/actions/actor.ts';
import { type ActionContext, runAction } from '../../../platform/actions/run-action.ts';
import { importedInvited } from '../events.ts';
import { UserModel, type UserRow } from '../user-model.ts';

type Due = 'sendAt' | 'remindAt';

/**
 * Lets the invitations and reminders go whose time has come, one transaction each. Whoever has claimed the account meanwhile gets
 * neither.
 */
export async function sendPlannedInvitations(now: Date): Promise<void> {
  for (const due of ['sendAt', 'remindAt'] as const) {
    // A reminder never comes before its invitation, however long this job stood still.
    const after = due === 'remindAt' ? { sendAt: null } : {};
    const rows: UserRow[] = await UserModel.find({
      ...after,
      state: 'invited',
      [due]: mongoose.trusted({ $ne: null, $lte: now }),
    })
      .limit(500)
      .lean();
    for (const row of rows) {
      await runAction({ actor: systemActor('invitations'), now }, (ctx) => sendPlanned(ctx, row, due));
    }
  }
}

async function sendPlanned(ctx: ActionContext, row: UserRow, due: Due): Promise<void> {
  // The word of somebody whose account has ended since is nobody's: the person can be invited anew.
  const inviter = await UserModel.exists({ _id: row.inviterId, state: 'active' });
  const sent = inviter ? { invitedAt: ctx.now, sendAt: null, remindAt: reminderOf(row, due, ctx.now) } : nothingPlanned;
  const { modifiedCount } = await UserModel.updateOne(
    { _id: row._id, state: 'invited', [due]: row[due] },
    { $set: sent },
  );
  if (modifiedCount !== 1 || !inviter) return;
  await ctx.emit(importedInvited, {
    userId: String(row._id),
    programId: String(row.invitingProgramId),
    byUserId: String(row.inviterId),
    isReminder: due === 'remindAt',
  });
}

const nothingPlanned = { sendAt: null, remindAt: null };

/** Of an invitation that goes out late, the reminder is as late. */
function reminderOf({ sendAt, remindAt }: UserRow, due: Due, now: Date): Date | null {
  if (due === 'remindAt' || !sendAt || !remindAt) return null;
  return new Date(remindAt.getTime() + now.getTime() - sendAt.getTime());
}
