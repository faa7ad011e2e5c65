import mongoose, { Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { ConflictCaseModel, type ConflictCaseRow } from './conflict-case-model.ts';
import { oneOf } from './pair-key.ts';

/** A case of a program that this actor coordinates; admins see all. Unknown and foreign answer alike. */
export async function requireConflictCase(actor: UserActor, conflictId: string): Promise<ConflictCaseRow> {
  const row: ConflictCaseRow | null = Types.ObjectId.isValid(conflictId)
    ? await ConflictCaseModel.findOne({ _id: conflictId, ...scopeOf(actor) }).lean()
    : null;
  return row ?? refuse('conflict.not_found');
}

/** The case itself, for news that judge their readers by themselves. */
export async function findConflictCase(conflictId: string): Promise<ConflictCaseRow | null> {
  return ConflictCaseModel.findById(conflictId).lean();
}

export async function findConflictCasesByIds(ids: readonly string[]): Promise<ConflictCaseRow[]> {
  return findByIds(ConflictCaseModel, ids);
}

const states: Readonly<Record<'open' | 'decided', readonly ConflictCaseRow['state'][]>> = {
  open: ['open'],
  decided: ['confirmed', 'cleared'],
};

/** Open cases first, the oldest first; decided ones the newest first. At most 200. */
export function listConflictCases(actor: UserActor, state: 'open' | 'decided'): Promise<ConflictCaseRow[]> {
  const filter = { ...scopeOf(actor), state: oneOf(states[state]) };
  const order = state === 'open' ? ({ openedAt: 1, _id: 1 } as const) : ({ decidedAt: -1, _id: 1 } as const);
  return ConflictCaseModel.find(filter).sort(order).limit(200).lean();
}

/** Cases whose both sides are among these, the open ones first; as far as the actor decides them. */
export const findCasesBetween = (
  actor: UserActor,
  of: { readonly mentorIds: readonly Types.ObjectId[]; readonly startupIds: readonly Types.ObjectId[] },
): Promise<ConflictCaseRow[]> =>
  ConflictCaseModel.find({
    ...scopeOf(actor),
    mentorId: oneOf(of.mentorIds),
    startupId: oneOf(of.startupIds),
  })
    .sort({ decidedAt: 1, openedAt: 1 })
    .limit(200)
    .lean();

/** Open cases that wait for this coordinator. */
export const countOpenConflicts = (actor: UserActor): Promise<number> =>
  ConflictCaseModel.countDocuments({ ...scopeOf(actor), state: 'open', kind: 'exclude' });

const scopeOf = (actor: UserActor) =>
  actor.isAdmin ? {} : { programIds: oneOf(actor.coordinatedProgramIds.map((id) => new Types.ObjectId(id))) };

/** The case that speaks for a pair, as a list of candidates tells it. */
export interface CaseOfPair {
  readonly id: string;
  readonly reason: string;
  readonly state: ConflictCaseRow['state'];
}

/** Cases of a startup by mentor, as far as the actor decides them; where a pair has several, the one that keeps it apart goes before the others. */
export const findCasesOfStartup = async (
  actor: UserActor,
  startupId: string,
): Promise<ReadonlyMap<string, CaseOfPair>> =>
  byOther(await ConflictCaseModel.find({ startupId, ...scopeOf(actor) }).lean(), 'mentorId');

/** Cases of a mentor by startup. */
export const findCasesOfMentor = async (actor: UserActor, mentorId: string): Promise<ReadonlyMap<string, CaseOfPair>> =>
  byOther(await ConflictCaseModel.find({ mentorId, ...scopeOf(actor) }).lean(), 'startupId');

/** Later ones take the place of earlier ones in the map: what weighs most comes last. */
const weight = ({ kind, state }: ConflictCaseRow): number =>
  state === 'confirmed' ? 3 : state === 'cleared' ? 0 : kind === 'exclude' ? 2 : 1;

const byOther = (rows: readonly ConflictCaseRow[], other: 'mentorId' | 'startupId'): Map<string, CaseOfPair> =>
  new Map(
    rows
      .toSorted((a, b) => weight(a) - weight(b))
      .map((row) => [String(row[other]), { id: String(row._id), reason: row.reason, state: row.state }]),
  );

/** Open cases that keep a pair of these programs apart and wait for the desk: how many, the first date, and how many are past theirs. */
export async function summariseConflicts(
  programIds: readonly Types.ObjectId[],
  now: Date,
): Promise<{ count: number; dueAt: Date | null; late: number }> {
  const open = { programIds: oneOf(programIds), state: 'open', kind: 'exclude', waitsSince: null } as const;
  const first: ConflictCaseRow | null = await ConflictCaseModel.findOne(open).sort({ dueAt: 1 }).lean();
  return {
    count: await ConflictCaseModel.countDocuments(open),
    dueAt: first?.dueAt ?? null,
    late: await ConflictCaseModel.countDocuments({ ...open, dueAt: mongoose.trusted({ $lt: now }) }),
  };
}
