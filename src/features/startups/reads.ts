import mongoose, { type Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { StartupShownModel } from './shown-model.ts';
import { StartupModel, type StartupRow } from './startup-model.ts';

type Id = string | Types.ObjectId;

export async function findStartupsByIds(ids: readonly Id[]): Promise<StartupRow[]> {
  return findByIds(StartupModel, ids);
}

/** The startups that somebody belongs to, the oldest first. */
export async function findStartupsOfUser(userId: Id): Promise<StartupRow[]> {
  return StartupModel.find({ memberIds: userId }).sort({ _id: 1 }).lean();
}

/** A startup that the actor belongs to, in any state. Another's reads as unknown. Errors: `startup.not_found`. */
export async function requireOwnStartup(actor: UserActor, startupId: Id): Promise<StartupRow> {
  const row: StartupRow | null = await StartupModel.findOne({ _id: startupId, memberIds: actor.userId }).lean();
  return row ?? refuse('startup.not_found');
}

/** Startups with a tie to its record; at most 500. */
export async function findStartupsOfOrganisation(organisationId: string): Promise<StartupRow[]> {
  return StartupModel.find({
    state: mongoose.trusted({ $ne: 'closed' }),
    'organisations.organisationId': organisationId,
  })
    .sort({ _id: 1 })
    .limit(500)
    .lean();
}

/**
 * A startup that this reader may look at: published ones, their own in any state, and those of programs they coordinate.
 * Errors: `startup.not_found`.
 */
export async function requireStartup(actor: UserActor, startupId: Id): Promise<StartupRow> {
  const row: StartupRow | null = await StartupModel.findById(startupId).lean();
  const isVisible =
    row !== null && (row.state === 'published' || isMember(actor, row) || coordinatesStartup(actor, row));
  return isVisible ? row : refuse('startup.not_found');
}

export const isMember = (actor: UserActor, row: Pick<StartupRow, 'memberIds'>): boolean =>
  row.memberIds.some((id) => String(id) === actor.userId);

export const coordinatesStartup = (actor: UserActor, row: Pick<StartupRow, 'programIds'>): boolean =>
  actor.isAdmin || row.programIds.some((id) => actor.coordinatedProgramIds.includes(String(id)));

/** Of these startups, those whose name this reader may know, as ids. */
export async function findKnownStartups(actor: UserActor, rows: readonly StartupRow[]): Promise<ReadonlySet<string>> {
  const isOpen = (row: StartupRow): boolean => isMember(actor, row) || coordinatesStartup(actor, row);
  const known = new Set(rows.filter(isOpen).map((row) => String(row._id)));
  const hidden = rows.filter((row) => !isOpen(row)).map((row) => row._id);
  if (hidden.length === 0) return known;
  const shown = await StartupShownModel.find({
    startupId: mongoose.trusted({ $in: hidden }),
    userId: actor.userId,
  }).lean();
  for (const row of shown) known.add(String(row.startupId));
  return known;
}
