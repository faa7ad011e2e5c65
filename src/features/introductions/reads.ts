import mongoose, { Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { AllowanceModel, type AllowanceRow } from './allowance-model.ts';
import { IntroductionModel } from './introduction-model.ts';
import type { IntroductionRow } from './introduction-row.ts';
import type { Side, Standing } from './lifecycle.ts';
import { sideOf } from './policy.ts';

const listSize = 200;
const sweepSize = 200;

/** An introduction of this person, on either side or as its program's coordinator. Errors: `introduction.not_found`. */
export async function requireIntroduction(
  actor: UserActor,
  introductionId: string,
): Promise<{ row: IntroductionRow; side: Side | 'coordinator' }> {
  const row = await findIntroductionById(introductionId);
  const side = row ? sideOf(row, actor) : null;
  return row && side ? { row, side } : refuse('introduction.not_found');
}

export async function findIntroductionById(introductionId: string): Promise<IntroductionRow | null> {
  return Types.ObjectId.isValid(introductionId) ? IntroductionModel.findById(introductionId).lean() : null;
}

export async function findIntroductionsByIds(ids: readonly (string | Types.ObjectId)[]): Promise<IntroductionRow[]> {
  return findByIds(IntroductionModel, ids);
}

/** The introduction that an approved match led to; the latest, when it was approved again. */
export async function findIntroductionOfMatch(matchId: Types.ObjectId): Promise<IntroductionRow | null> {
  return IntroductionModel.findOne({ matchId }).sort({ _id: -1 }).lean();
}

/** Everything this person takes part in, open ones first, then the latest change. */
export async function listOwnIntroductions(actor: UserActor): Promise<IntroductionRow[]> {
  return IntroductionModel.find({
    $or: [{ mentorUserId: actor.userId }, { startupId: mongoose.trusted({ $in: [...actor.startupIds] }) }],
  })
    .sort({ isOpen: -1, changedAt: -1 })
    .limit(listSize)
    .lean();
}

/** Of one program: what is open, the earliest date first; or what has ended, the latest first. */
export async function listIntroductionsOfProgram(
  programId: string,
  show: 'open' | 'ended',
): Promise<IntroductionRow[]> {
  const isOpen = show === 'open';
  return IntroductionModel.find({ programId, isOpen })
    .sort(isOpen ? { dueAt: 1 } : { changedAt: -1 })
    .limit(listSize)
    .lean();
}

/** How many requests each of these startups has open. */
export async function countOpenRequests(startupIds: readonly string[]): Promise<Map<string, number>> {
  const rows: AllowanceRow[] = await AllowanceModel.find({ _id: mongoose.trusted({ $in: [...startupIds] }) }).lean();
  return new Map(rows.map((row) => [String(row._id), row.openIds.length]));
}

/** Requests that reached a mentor since an instant, whoever asked and however they ended. */
export async function countRequestsSince(mentorId: Types.ObjectId, since: Date): Promise<number> {
  return IntroductionModel.countDocuments({
    mentorId,
    origin: 'request',
    createdAt: mongoose.trusted({ $gte: since }),
  });
}

export async function findOverdue(now: Date): Promise<IntroductionRow[]> {
  return IntroductionModel.find({ isOpen: true, dueAt: mongoose.trusted({ $lte: now, $ne: null }) })
    .sort({ dueAt: 1 })
    .limit(sweepSize)
    .lean();
}

export async function findDueSoon(now: Date): Promise<IntroductionRow[]> {
  return IntroductionModel.find({ isOpen: true, remindAt: mongoose.trusted({ $lte: now, $ne: null }) })
    .sort({ remindAt: 1 })
    .limit(sweepSize)
    .lean();
}

/** Endings whose next choice has not been asked yet. */
export async function findUncascaded(): Promise<IntroductionRow[]> {
  return IntroductionModel.find({ cascade: 'due' }).limit(sweepSize).lean();
}

/** What waits for this mentor's answer: all of it moves on when they pause. */
export async function findOpenForMentor(mentorId: string): Promise<IntroductionRow[]> {
  return IntroductionModel.find({ mentorId, isOpen: true, mentorYesAt: null }).limit(sweepSize).lean();
}

export async function findOpenForStartup(startupId: string): Promise<IntroductionRow[]> {
  return IntroductionModel.find({ startupId, isOpen: true }).limit(sweepSize).lean();
}

/** Everybody of both sides, as user ids. */
export async function findIntroductionMembers(row: IntroductionRow): Promise<Record<Side, string[]>> {
  const [startup] = await findStartupsByIds([row.startupId]);
  return { mentor: [String(row.mentorUserId)], startup: (startup?.memberIds ?? []).map(String) };
}

/** The row as the lifecycle sees it. */
export function standingOf(row: IntroductionRow, now: Date): Standing {
  return {
    state: row.state,
    startupYes: Boolean(row.startupYesAt),
    mentorYes: Boolean(row.mentorYesAt),
    questionSpent: Boolean(row.question),
    isOverdue: row.dueAt !== null && row.dueAt !== undefined && row.dueAt < now,
  };
}

/** All introductions of these startups, for whoever asks which of them are left alone. */
export const findIntroductionsOfStartups = (startupIds: readonly Types.ObjectId[]): Promise<IntroductionRow[]> =>
  IntroductionModel.find({ startupId: mongoose.trusted({ $in: [...startupIds] }) })
    .select({ startupId: 1, isOpen: 1, endedAt: 1 })
    .lean();

/** What has moved last in these programs. */
export const findLatestIntroductions = (
  programIds: readonly Types.ObjectId[],
  count: number,
): Promise<IntroductionRow[]> =>
  IntroductionModel.find({ programId: mongoose.trusted({ $in: [...programIds] }) })
    .sort({ changedAt: -1 })
    .limit(count)
    .lean();
