import mongoose from 'mongoose';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import type { Job } from '../../platform/jobs/start-jobs.ts';
import { endClosedAccount } from './actions/end-closed-account.ts';
import { sendPlannedInvitations } from './actions/send-planned-invitations.ts';
import { UserModel, type UserRow } from './user-model.ts';

const sweepSize = 200;

/** Ends the accounts whose closing can be taken back no longer. */
export async function sweepClosings(now: Date): Promise<void> {
  const rows: UserRow[] = await UserModel.find({
    state: 'closing',
    closesAt: mongoose.trusted({ $lte: now, $ne: null }),
  })
    .limit(sweepSize)
    .lean();
  for (const row of rows) {
    await runAction({ actor: systemActor('users'), now }, (ctx) => endClosedAccount(ctx, String(row._id)));
  }
}

export const userJobs: readonly Job[] = [
  { name: 'users.sweep_closings', every: '10 minutes', run: sweepClosings },
  { name: 'users.send_invitations', every: '1 minute', run: sendPlannedInvitations },
];
