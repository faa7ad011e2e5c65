import type { z } from 'zod';
import type { updateMe } from '../../../contract/users/account-routes.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { userChanged, userRenamed } from '../events.ts';
import { requireUser } from '../reads.ts';
import { findableBy } from '../search-words.ts';
import { UserModel, type UserRow } from '../user-model.ts';

export async function updateOwnUser(
  ctx: ActionContext<UserActor>,
  change: z.output<typeof updateMe.body>,
): Promise<UserRow> {
  const { userId } = ctx.actor;
  const before = await requireUser(userId);
  const { name = before.name } = change;
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: userId },
    { $set: { ...change, ...(name === before.name ? {} : findableBy({ ...before, name })) }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!user) refuse('user.not_found');
  await ctx.emit(userChanged, { userId });
  if (name !== before.name) await ctx.emit(userRenamed, { userId });
  return user;
}
