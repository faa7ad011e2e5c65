import mongoose from 'mongoose';
import type { Language } from '../../../contract/shared/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { staffInvited, userChanged } from '../events.ts';
import { isStaff } from '../present.ts';
import { findableBy } from '../search-words.ts';
import { UserModel, type UserRow } from '../user-model.ts';
import { endAuthSessions } from './end-auth-sessions.ts';

export interface StaffInvitation {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly isAdmin: boolean;
  readonly programIds: readonly string[];
}

/** Invites somebody to the staff. A person who has an account keeps it and gets the role; others claim theirs by mail. */
export async function inviteStaffMember(ctx: ActionContext, input: StaffInvitation): Promise<UserRow> {
  const { email, name, language, timeZone, isAdmin, programIds } = input;
  const user: UserRow = await UserModel.findOneAndUpdate(
    { email },
    {
      $setOnInsert: {
        name,
        ...findableBy({ name, email }),
        state: 'invited',
        language,
        timeZone,
        createdAt: ctx.now,
      },
      $set: isAdmin ? { isAdmin } : {},
      $addToSet: { coordinatedProgramIds: { $each: [...programIds] } },
    },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  const userId = String(user._id);
  await recordAudit(ctx, {
    act: 'user.staff_invited',
    subject: { kind: 'user', id: userId },
    details: { isAdmin, programs: programIds.join(', ') },
  });
  await ctx.emit(staffInvited, { userId });
  return user;
}

/** Sends a staff invitation again; the mail makes a new link and ends the earlier one. Error: `user.not_found`. */
export async function inviteAgain(ctx: ActionContext<UserActor>, userId: string): Promise<UserRow> {
  const user: UserRow | null = await UserModel.findOne({ _id: userId, state: 'invited' }).lean();
  if (user === null || !isStaff(user)) return refuse('user.not_found');
  await recordAudit(ctx, { act: 'user.staff_invited_again', subject: { kind: 'user', id: userId } });
  await ctx.emit(staffInvited, { userId });
  return user;
}

export async function changeRoleOf(
  ctx: ActionContext<UserActor>,
  userId: string,
  role: { isAdmin: boolean; programIds: readonly string[] },
): Promise<UserRow> {
  if (!role.isAdmin) await refuseLastAdmin(userId);
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: userId },
    { $set: { isAdmin: role.isAdmin, coordinatedProgramIds: [...role.programIds] }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!user) refuse('user.not_found');
  await recordAudit(ctx, {
    act: 'user.role_changed',
    subject: { kind: 'user', id: userId },
    details: { isAdmin: role.isAdmin, programs: role.programIds.join(', ') },
  });
  await ctx.emit(userChanged, { userId });
  return user;
}

/** Ends every device at once; sockets are cut at the next re-check. */
export async function suspendUser(ctx: ActionContext<UserActor>, userId: string, reason: string): Promise<UserRow> {
  await refuseLastAdmin(userId);
  const user = await moveUser(ctx, userId, { from: ['active', 'closing'], to: 'suspended', reason });
  await endAuthSessions(ctx, { userId });
  return user;
}

export async function restoreUser(ctx: ActionContext<UserActor>, userId: string): Promise<UserRow> {
  return moveUser(ctx, userId, { from: ['suspended'], to: 'active', reason: null });
}

async function moveUser(
  ctx: ActionContext<UserActor>,
  userId: string,
  move: { from: readonly UserRow['state'][]; to: UserRow['state']; reason: string | null },
): Promise<UserRow> {
  const user: UserRow | null = await UserModel.findOneAndUpdate(
    { _id: userId, state: mongoose.trusted({ $in: [...move.from] }) },
    { $set: { state: move.to }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!user) refuse('user.not_found');
  await recordAudit(ctx, { act: `user.${move.to}`, subject: { kind: 'user', id: userId }, reason: move.reason });
  await ctx.emit(userChanged, { userId });
  return user;
}

/** An installation without an admin cannot be repaired from within. */
export async function refuseLastAdmin(userId: string): Promise<void> {
  const admins: UserRow[] = await UserModel.find({ isAdmin: true, state: 'active' }).limit(2).lean();
  if (admins.length === 1 && String(admins[0]?._id) === userId) refuse('user.last_admin');
}
