import mongoose, { Types } from 'mongoose';
import type { z } from 'zod';
import type { privacyChoices } from '../../contract/users/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { AuthSessionModel, type AuthSessionRow } from './auth-session-model.ts';
import { ConsentModel, type ConsentPurpose, type ConsentRow } from './consent-model.ts';
import { hashSecret } from './secrets.ts';
import { UserModel, type UserRow } from './user-model.ts';

const idleMs = 14 * 24 * 3_600_000;
const touchMs = 5 * 60_000;

/** The signed-in device of this cookie secret; null when unknown, ended, idle too long or expired. */
export async function findAuthSession(secret: string, now: Date): Promise<AuthSessionRow | null> {
  const row: AuthSessionRow | null = await AuthSessionModel.findOne({ secretHash: hashSecret(secret) }).lean();
  return row && isAlive(row, now) ? touched(row, now) : null;
}

/**
 * Who this cookie secret speaks for; null also while a second factor is owed or the account may not sign in. Device and
 * person in one read: every request begins here and waits for it.
 */
export async function findActorBySecret(secret: string, now: Date): Promise<UserActor | null> {
  const [row] = await AuthSessionModel.aggregate<AuthSessionRow & { users: UserRow[] }>([
    { $match: { secretHash: hashSecret(secret) } },
    { $lookup: { from: UserModel.collection.name, localField: 'userId', foreignField: '_id', as: 'users' } },
  ]);
  if (!row || !isAlive(row, now)) return null;
  const { users, ...session } = row;
  const [user] = users;
  await touched(session, now);
  if (session.assurance === 'awaits-second-factor' || !user || !maySignIn(user)) return null;
  return asActor(user, String(session._id));
}

/** Notes that the device was used, once in five minutes at most. */
async function touched(row: AuthSessionRow, now: Date): Promise<AuthSessionRow> {
  if (now.getTime() - row.lastSeenAt.getTime() > touchMs) {
    await AuthSessionModel.updateOne({ _id: row._id }, { lastSeenAt: now });
  }
  return row;
}

/** The person as an actor without a device: for pushes, jobs and seeds that act for them. */
export async function findActorById(userId: string): Promise<UserActor | null> {
  const user: UserRow | null = await UserModel.findById(userId).lean();
  return user && maySignIn(user) ? asActor(user, null) : null;
}

/** Of these devices, those whose sockets must be cut. */
export async function findEndedSessions(ids: readonly string[], now: Date): Promise<readonly string[]> {
  const rows: AuthSessionRow[] = await AuthSessionModel.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean();
  const users: UserRow[] = await UserModel.find({
    _id: mongoose.trusted({ $in: rows.map((row) => row.userId) }),
    state: mongoose.trusted({ $in: ['suspended', 'closed', 'erased'] }),
  }).lean();
  const barred = new Set(users.map((user) => String(user._id)));
  const alive = new Set(
    rows.filter((row) => isAlive(row, now) && !barred.has(String(row.userId))).map((row) => String(row._id)),
  );
  return ids.filter((id) => !alive.has(id));
}

export async function requireUser(userId: string): Promise<UserRow> {
  const user: UserRow | null = Types.ObjectId.isValid(userId) ? await UserModel.findById(userId).lean() : null;
  return user ?? refuse('user.not_found');
}

/** The day on which each of these people last accepted the privacy notice, by user id. */
export async function findConsentDays(userIds: readonly Types.ObjectId[]): Promise<Map<string, string>> {
  const rows: ConsentRow[] = await ConsentModel.find({
    userId: mongoose.trusted({ $in: [...userIds] }),
    purpose: 'necessary',
    isGiven: true,
  })
    .sort({ at: 1 })
    .lean();
  return new Map(rows.map(({ userId, at }) => [String(userId), at.toISOString().slice(0, 10)]));
}

export async function findUserByEmail(email: string): Promise<UserRow | null> {
  return UserModel.findOne({ email: email.toLowerCase() }).lean();
}

export async function findUsersByEmails(emails: readonly string[]): Promise<UserRow[]> {
  return UserModel.find({ email: mongoose.trusted({ $in: [...emails] }) }).lean();
}

/** Everybody who is called like one of these, as `nameKey` writes names. */
export async function findUsersByNames(nameKeys: readonly string[]): Promise<UserRow[]> {
  return UserModel.find({ nameKey: mongoose.trusted({ $in: [...nameKeys] }) }).lean();
}

export async function findUsersByIds(ids: readonly (string | Types.ObjectId)[]): Promise<UserRow[]> {
  return findByIds(UserModel, ids);
}

/** What each of these people is called; null for whoever has closed their account. */
export async function findNames(
  userIds: readonly (string | Types.ObjectId)[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await findUsersByIds(userIds);
  const isGone = ({ state }: UserRow): boolean => state === 'closed' || state === 'erased';
  return new Map(rows.map((row) => [String(row._id), isGone(row) ? null : row.name]));
}

/** The person's devices that are still signed in, the latest first. */
export async function findLiveSessions(userId: string, now: Date): Promise<AuthSessionRow[]> {
  const rows: AuthSessionRow[] = await AuthSessionModel.find({ userId, endedAt: null }).sort({ lastSeenAt: -1 }).lean();
  return rows.filter((row) => isAlive(row, now));
}

/** The latest row of the ledger for each voluntary purpose; nothing said means nothing given. */
export async function findPrivacyChoices(userId: string): Promise<z.output<typeof privacyChoices>> {
  const isGiven = async (purpose: ConsentPurpose): Promise<boolean> => {
    const row: ConsentRow | null = await ConsentModel.findOne({ userId, purpose }).sort({ at: -1, _id: -1 }).lean();
    return row?.isGiven ?? false;
  };
  return {
    automatedMatching: await isGiven('automated-matching'),
    baselineFigures: await isGiven('baseline-figures'),
    otherProgramNews: await isGiven('other-program-news'),
  };
}

export const maySignIn = (user: UserRow): boolean => user.state === 'active' || user.state === 'closing';

const isAlive = (row: AuthSessionRow, now: Date): boolean =>
  row.endedAt === null && row.expiresAt > now && now.getTime() - row.lastSeenAt.getTime() < idleMs;

export function asActor(user: UserRow, authSessionId: string | null): UserActor {
  return {
    kind: 'user',
    userId: String(user._id),
    authSessionId,
    name: user.name,
    language: user.language,
    timeZone: user.timeZone,
    isVerified: user.emailVerifiedAt !== null,
    isAdmin: user.isAdmin,
    coordinatedProgramIds: user.coordinatedProgramIds.map(String),
    startupIds: user.startupIds.map(String),
    hasOffer: user.hasOffer,
  };
}
