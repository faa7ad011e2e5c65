import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { inviteFirstAdmin } from './actions/first-admin.ts';

/** Where the first administrator makes their account, or null when there is one. Good for a day and for one use. */
export async function firstAdminLink(publicUrl: string, now: Date): Promise<string | null> {
  const secret = await runAction({ actor: systemActor('start'), now }, inviteFirstAdmin);
  return secret === null ? null : `${publicUrl}/first-admin?token=${secret}`;
}
