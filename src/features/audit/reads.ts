import mongoose from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { AuditModel, type AuditRow } from './audit-model.ts';

const pageSize = 50;

/** Newest first. A coordinator sees what concerns the programs they coordinate; nothing of others, whatever is asked. */
export async function listAuditRows(
  actor: UserActor,
  ask: { before?: string | undefined; act?: string | undefined; programId?: string | undefined },
): Promise<{ rows: AuditRow[]; hasMore: boolean }> {
  const scope = actor.isAdmin ? {} : { programId: mongoose.trusted({ $in: [...actor.coordinatedProgramIds] }) };
  const wishes = [
    ...(ask.programId === undefined ? [] : [{ programId: ask.programId }]),
    ...(ask.act === undefined ? [] : [{ act: ask.act }]),
    ...(ask.before === undefined ? [] : [{ _id: mongoose.trusted({ $lt: ask.before }) }]),
  ];
  const rows: AuditRow[] = await AuditModel.find({ $and: [scope, ...wishes] })
    .sort({ _id: -1 })
    .limit(pageSize + 1)
    .lean();
  return { rows: rows.slice(0, pageSize), hasMore: rows.length > pageSize };
}

export async function countSeals(): Promise<{ sealed: number; unsealed: number }> {
  return {
    sealed: await AuditModel.countDocuments({ seal: mongoose.trusted({ $gt: 0 }) }),
    unsealed: await AuditModel.countDocuments({ seal: null }),
  };
}
