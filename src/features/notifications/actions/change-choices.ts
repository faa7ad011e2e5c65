import type { NoticeChoices } from '../../../contract/notifications/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { ChoicesModel } from '../choices-model.ts';

/** Counts from the next notice and the next mail on; what was written stays. */
export async function changeNoticeChoices(ctx: ActionContext<UserActor>, choices: NoticeChoices): Promise<void> {
  const { puenteOff, mailOff, isQuietAtNight } = choices;
  await ChoicesModel.updateOne(
    { userId: ctx.actor.userId },
    { $set: { puenteOff: [...new Set(puenteOff)], mailOff: [...new Set(mailOff)], isQuietAtNight } },
    { upsert: true },
  );
}
