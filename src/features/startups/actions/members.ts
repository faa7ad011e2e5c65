import { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { findUsersByIds, noteMembership } from '../../users/index.ts';
import { memberJoined, memberLeft, startupChanged, startupClosed, startupTiesChanged } from '../events.ts';
import { InvitationModel } from '../invitation-model.ts';
import { facetsOf } from '../startup-facts.ts';
import { StartupModel, type StartupRow } from '../startup-model.ts';

/** How many startups one person may belong to. */
export const startupsMax = 5;
const membersMax = 10;

interface Membership {
  readonly startupId: Types.ObjectId;
  readonly userId: Types.ObjectId | string;
}

/** Makes somebody a member; repeating it changes nothing. Errors: `startup.closed`, `startup.too_many`. */
export async function addMember(ctx: ActionContext, { startupId, userId }: Membership): Promise<void> {
  const [user] = await findUsersByIds([userId]);
  if (!user) return refuse('user.not_found');
  if (user.startupIds.some((id) => id.equals(startupId))) return;
  if (user.startupIds.length >= startupsMax) return refuse('startup.too_many');
  const row: StartupRow | null = await StartupModel.findById(startupId).lean();
  if (!row || row.state === 'closed' || row.memberIds.length >= membersMax) return refuse('startup.closed');
  await writeMembers(row, [...row.memberIds, user._id]);
  await noteMembership(ctx, { userId: user._id, startupId, isMember: true });
  await ctx.emit(memberJoined, { startupId: String(startupId), userId: String(user._id) });
  await ctx.emit(startupChanged, { startupId: String(startupId) });
  await ctx.emit(startupTiesChanged, { startupId: String(startupId) });
}

/** Takes a member out. The last one cannot leave: a startup without people would keep others waiting. */
export async function removeMember(ctx: ActionContext, { startupId, userId }: Membership): Promise<void> {
  const row: StartupRow | null = await StartupModel.findOne({ _id: startupId, memberIds: userId }).lean();
  if (!row) return refuse('startup.not_found');
  const staying = row.memberIds.filter((id) => String(id) !== String(userId));
  if (staying.length === 0) return refuse('startup.last_member');
  await writeMembers(row, staying);
  await noteMembership(ctx, { userId: new Types.ObjectId(userId), startupId, isMember: false });
  await ctx.emit(memberLeft, { startupId: String(startupId), userId: String(userId) });
  await ctx.emit(startupChanged, { startupId: String(startupId) });
}

/** Ends a startup for good: nobody finds it any more, its open invitations are taken back, its people are free. */
export async function closeStartup(
  ctx: ActionContext,
  { startup, revision }: { readonly startup: StartupRow; readonly revision: number },
): Promise<void> {
  if (startup.state === 'closed') return refuse('startup.closed');
  const closed = await StartupModel.updateOne(
    { _id: startup._id, revision },
    {
      $set: { state: 'closed', closedAt: ctx.now, draft: null, draftSavedAt: null, memberIds: [] },
      $inc: { revision: 1 },
    },
  );
  if (closed.modifiedCount === 0) return refuse('request.stale');
  for (const userId of startup.memberIds) {
    await noteMembership(ctx, { userId, startupId: startup._id, isMember: false });
  }
  await InvitationModel.updateMany({ startupId: startup._id, state: 'open' }, { $set: { state: 'withdrawn' } });
  await ctx.emit(startupClosed, { startupId: String(startup._id) });
  await ctx.emit(startupChanged, { startupId: String(startup._id) });
}

/** Joining and leaving do not raise the revision: nobody's form grows stale by them. */
async function writeMembers(row: StartupRow, memberIds: readonly Types.ObjectId[]): Promise<void> {
  const users = await findUsersByIds(memberIds);
  const nameOf = new Map(users.map((user) => [String(user._id), user.name]));
  const foundersText = memberIds.map((id) => nameOf.get(String(id)) ?? '').join(', ');
  const written = await StartupModel.updateOne(
    { _id: row._id, memberIds: row.memberIds },
    { $set: { memberIds: [...memberIds], foundersText, facets: facetsOf(row, foundersText) } },
  );
  if (written.matchedCount === 0) refuse('request.stale');
}
