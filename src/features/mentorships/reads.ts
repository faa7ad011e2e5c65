import mongoose, { Types } from 'mongoose';
import type { Mentorship } from '../../contract/mentorships/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { MentorshipModel, type MentorshipRow } from './mentorship-model.ts';
import { sideOf, type Side } from './policy.ts';
import { presentMentorship } from './present.ts';

const listSize = 200;

/** A mentorship of this person, on either side or as its program's coordinator. Errors: `mentorship.not_found`. */
export async function requireMentorship(
  actor: UserActor,
  mentorshipId: string,
): Promise<{ row: MentorshipRow; side: Side }> {
  const row: MentorshipRow | null = await MentorshipModel.findById(mentorshipId).lean();
  const side = row ? sideOf(row, actor) : null;
  return row && side ? { row, side } : refuse('mentorship.not_found');
}

export async function findMentorshipById(mentorshipId: string): Promise<MentorshipRow | null> {
  return Types.ObjectId.isValid(mentorshipId) ? MentorshipModel.findById(mentorshipId).lean() : null;
}

export async function findMentorshipsByIds(ids: readonly string[]): Promise<MentorshipRow[]> {
  return findByIds(MentorshipModel, ids);
}

/** Mentorships in which this person takes part, the running ones first. */
export async function listOwnMentorships(actor: UserActor): Promise<MentorshipRow[]> {
  return MentorshipModel.find({
    $or: [{ mentorUserId: actor.userId }, { startupId: mongoose.trusted({ $in: [...actor.startupIds] }) }],
  })
    .sort({ isRunning: -1, startedAt: -1 })
    .limit(listSize)
    .lean();
}

export async function listMentorshipsOfProgram(programId: string): Promise<MentorshipRow[]> {
  return MentorshipModel.find({ programId }).sort({ isRunning: -1, startedAt: -1 }).limit(listSize).lean();
}

export async function findRestsThatEnd(now: Date): Promise<MentorshipRow[]> {
  return MentorshipModel.find({ state: 'paused', resumesAt: mongoose.trusted({ $lte: now, $ne: null }) })
    .limit(listSize)
    .lean();
}

export async function findRunningOfStartup(startupId: string): Promise<MentorshipRow[]> {
  return MentorshipModel.find({ startupId, isRunning: true }).limit(listSize).lean();
}

export async function findRunningOfMentor(mentorId: string): Promise<MentorshipRow[]> {
  return MentorshipModel.find({ mentorId, isRunning: true }).limit(listSize).lean();
}

/** Everybody of both sides, as user ids. */
export async function findMentorshipMembers(row: MentorshipRow): Promise<string[]> {
  const [startup] = await findStartupsByIds([row.startupId]);
  return [String(row.mentorUserId), ...(startup?.memberIds ?? []).map(String)];
}

/** Rows as this reader may see them; rows that are none of theirs are left out. */
export async function presentMentorships(rows: readonly MentorshipRow[], actor: UserActor): Promise<Mentorship[]> {
  const startups = await findStartupsByIds(rows.map((row) => row.startupId));
  const mentors = await findMentorsByIds(rows.map((row) => row.mentorId));
  const users = await findUsersByIds([
    ...startups.flatMap((startup) => startup.memberIds),
    ...mentors.map((mentor) => mentor.userId),
  ]);
  return rows.flatMap((row) => {
    const side = sideOf(row, actor);
    const startup = startups.find((candidate) => candidate._id.equals(row.startupId));
    return side && startup ? [presentMentorship(row, { side, startup, users })] : [];
  });
}

/** Of these startups: the running mentorships, and when those that are over ended. */
export const findMentorshipsOfStartups = (startupIds: readonly Types.ObjectId[]): Promise<MentorshipRow[]> =>
  MentorshipModel.find({ startupId: mongoose.trusted({ $in: [...startupIds] }) }).lean();
