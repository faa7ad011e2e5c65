import { Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
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

/** Open cases that wait for this coordinator. */
export const countOpenConflicts = (actor: UserActor): Promise<number> =>
  ConflictCaseModel.countDocuments({ ...scopeOf(actor), state: 'open', kind: 'exclude' });

const scopeOf = (actor: UserActor) =>
  actor.isAdmin ? {} : { programIds: oneOf(actor.coordinatedProgramIds.map((id) => new Types.ObjectId(id))) };
