import mongoose from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { listAudit } from '../../contract/audit/routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { AuditModel, type AuditRow } from './audit-model.ts';

const pageSize = 50;
const actorsMax = 200;

export type AuditWishes = z.output<typeof listAudit.query>;

/** Newest first. A coordinator sees what concerns the programs they coordinate; nothing of others, whatever is asked. */
export async function listAuditRows(
  actor: UserActor,
  ask: AuditWishes,
  size = pageSize,
): Promise<{ rows: AuditRow[]; hasMore: boolean }> {
  const page = ask.before === undefined ? [] : [{ _id: mongoose.trusted({ $lt: ask.before }) }];
  const rows: AuditRow[] = await AuditModel.find({ $and: [...conditionsOf(actor, ask), ...page] })
    .sort({ _id: -1 })
    .limit(size + 1)
    .lean();
  return { rows: rows.slice(0, size), hasMore: rows.length > size };
}

export const countAuditRows = (actor: UserActor, ask: AuditWishes): Promise<number> =>
  AuditModel.countDocuments({ $and: conditionsOf(actor, ask) });

function conditionsOf(actor: UserActor, ask: AuditWishes): object[] {
  return [
    scopeOf(actor),
    ...(ask.programId === undefined ? [] : [{ programId: ask.programId }]),
    ...(ask.act === undefined ? [] : [{ act: ask.act }]),
    ...(ask.actorId === undefined ? [] : [{ actorId: ask.actorId }]),
    ...(ask.fromDay === undefined ? [] : [{ at: mongoose.trusted({ $gte: startOf(ask.fromDay, actor) }) }]),
    ...(ask.untilDay === undefined ? [] : [{ at: mongoose.trusted({ $lt: startOf(ask.untilDay, actor, 1) }) }]),
  ];
}

/** Midnight on the reader's clock, so many days after a calendar day. */
function startOf(day: string, { timeZone }: UserActor, daysLater = 0): Date {
  const midnight = Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(timeZone);
  return new Date(midnight.epochMilliseconds);
}

const scopeOf = (actor: UserActor): object =>
  actor.isAdmin ? {} : { programId: mongoose.trusted({ $in: [...actor.coordinatedProgramIds] }) };

/** Everybody and every act that the reader may find in the log, in order. */
export async function findAuditFilters(
  actor: UserActor,
): Promise<{ actors: { id: string; name: string }[]; acts: string[] }> {
  const scope = scopeOf(actor);
  const ids = await AuditModel.distinct('actorId', { $and: [scope, { actorKind: 'user' }] });
  const actors: { id: string; name: string }[] = [];
  for (const id of ids.slice(0, actorsMax)) {
    // As called in their latest act.
    const latest: AuditRow | null = await AuditModel.findOne({ $and: [scope, { actorId: id }] })
      .sort({ _id: -1 })
      .lean();
    if (latest) actors.push({ id: String(id), name: latest.actorName });
  }
  const acts = await AuditModel.distinct('act', { $and: [scope] });
  return { actors: actors.toSorted((a, b) => a.name.localeCompare(b.name, 'es')), acts: acts.toSorted() };
}

export async function countSeals(): Promise<{ sealed: number; unsealed: number }> {
  return {
    sealed: await AuditModel.countDocuments({ seal: mongoose.trusted({ $gt: 0 }) }),
    unsealed: await AuditModel.countDocuments({ seal: null }),
  };
}
