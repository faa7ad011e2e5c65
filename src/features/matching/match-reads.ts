import mongoose, { Types } from 'mongoose';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import type { MatchState } from './lifecycle.ts';
import { MatchModel, type MatchRow } from './match-model.ts';
import { oneOf } from './pair-key.ts';

const queueMax = 500;

/** A match of a program that the actor coordinates. Unknown and foreign answer alike. Errors: `match.not_found`. */
export async function requireMatch(actor: UserActor, matchId: string): Promise<MatchRow> {
  const row: MatchRow | null = Types.ObjectId.isValid(matchId) ? await MatchModel.findById(matchId).lean() : null;
  return row !== null && coordinates(actor, String(row.programId)) ? row : refuse('match.not_found');
}

/** The queue, the best first; what has been reviewed, the newest first. */
export async function listMatchRows(programId: string, state: MatchState): Promise<MatchRow[]> {
  const order = state === 'proposed' ? ({ points: -1, _id: 1 } as const) : ({ reviewedAt: -1, _id: 1 } as const);
  return MatchModel.find({ programId, state }).sort(order).limit(queueMax).lean();
}

export const countProposed = (programIds: readonly string[]): Promise<number> =>
  MatchModel.countDocuments({ programId: oneOf(programIds.map((id) => new Types.ObjectId(id))), state: 'proposed' });

export async function findMatchById(matchId: string): Promise<MatchRow | null> {
  return MatchModel.findById(matchId).lean();
}

export async function findMatchesByIds(ids: readonly string[]): Promise<MatchRow[]> {
  return findByIds(MatchModel, ids);
}

/** How many proposals wait for each mentor: places that they would take. */
export async function countProposedByMentor(): Promise<ReadonlyMap<string, number>> {
  const rows: MatchRow[] = await MatchModel.find({ state: 'proposed' }).lean();
  const counts = new Map<string, number>();
  for (const { mentorId } of rows) counts.set(String(mentorId), (counts.get(String(mentorId)) ?? 0) + 1);
  return counts;
}

/** What waits for review in these programs. */
export const findProposed = (programIds: readonly Types.ObjectId[]): Promise<MatchRow[]> =>
  MatchModel.find({ programId: oneOf(programIds), state: 'proposed' })
    .sort({ points: -1, _id: 1 })
    .limit(queueMax)
    .lean();

/** What waits in the same program for these mentors, for other startups than this one's. */
export const findOtherProposals = (row: MatchRow, mentorIds: readonly string[]): Promise<MatchRow[]> =>
  MatchModel.find({
    programId: row.programId,
    mentorId: oneOf(mentorIds.map((id) => new Types.ObjectId(id))),
    startupId: mongoose.trusted({ $ne: row.startupId }),
    state: 'proposed',
  })
    .sort({ points: -1 })
    .lean();
