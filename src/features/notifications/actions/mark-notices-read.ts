import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { markNewsRead } from '../../../platform/events/listed-news.ts';
import { noticesMarked } from '../events.ts';
import { noticeKinds } from '../notice-kinds.ts';

/** Marks one notice, or it and all older ones. The person's other devices hear of it only when something changed. */
export async function markNoticesRead(
  ctx: ActionContext<UserActor>,
  mark: { readonly pos: number; readonly andOlder: boolean },
): Promise<void> {
  const { userId } = ctx.actor;
  const hasChanged = await markNewsRead({ userId, kinds: noticeKinds }, { ...mark, at: ctx.now });
  if (hasChanged) await ctx.emit(noticesMarked, { userId, ...mark });
}
