import type { z } from 'zod';
import type { changePrivacy } from '../../../contract/users/account-routes.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { userChanged } from '../events.ts';
import { UserModel } from '../user-model.ts';
import { recordConsents } from './record-consents.ts';

/** Gives or withdraws voluntary consents. Each change is a row of the ledger; matching hears of the opt-out at once. */
export async function changePrivacyChoices(
  ctx: ActionContext<UserActor>,
  input: z.output<typeof changePrivacy.body>,
): Promise<void> {
  const { userId, language } = ctx.actor;
  const choice = { necessary: true as const, ...input.choices, noticeVersion: input.noticeVersion };
  await recordConsents(ctx, { userId, language, source: 'person', choice });
  await UserModel.updateOne({ _id: userId }, { acceptsAutomatedMatching: input.choices.automatedMatching });
  await ctx.emit(userChanged, { userId });
}
