import mongoose, { type Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { MentorModel, type MentorRow } from './mentor-model.ts';
import { MentorShownModel } from './shown-model.ts';

type Id = string | Types.ObjectId;

export async function findMentorsByIds(ids: readonly Id[]): Promise<MentorRow[]> {
  return findByIds(MentorModel, ids);
}

export async function findMentorByUser(userId: Id): Promise<MentorRow | null> {
  return MentorModel.findOne({ userId }).lean();
}

export async function findMentorsOfUsers(userIds: readonly Id[]): Promise<MentorRow[]> {
  return MentorModel.find({ userId: mongoose.trusted({ $in: [...userIds] }) }).lean();
}

/** At most so many people and startups of one organisation are shown. */
const ofOrganisationMax = 500;

/** Mentors with a tie to its record, or with an employer of one of its names. */
export async function findMentorsOfOrganisation(of: {
  readonly organisationId: string;
  readonly names: readonly string[];
}): Promise<MentorRow[]> {
  return MentorModel.find({ state: mongoose.trusted({ $ne: 'closed' }) })
    .or([{ 'organisations.organisationId': of.organisationId }, { employer: mongoose.trusted({ $in: [...of.names] }) }])
    .sort({ _id: 1 })
    .limit(ofOrganisationMax)
    .lean();
}

/** The actor's own offer, in any state. Errors: `mentor.not_found`. */
export async function requireOwnMentor(actor: UserActor): Promise<MentorRow> {
  return (await findMentorByUser(actor.userId)) ?? refuse('mentor.not_found');
}

/**
 * A mentor whom this reader may look at: published, or their own, or a draft in a coordinator's reach. Unknown and out of
 * reach answer alike. Errors: `mentor.not_found`.
 */
export async function requireMentor(actor: UserActor, mentorId: Id): Promise<MentorRow> {
  const row: MentorRow | null = await MentorModel.findById(mentorId).lean();
  const isVisible =
    row !== null && (row.state === 'published' || isOwnMentor(actor, row) || coordinatesMentor(actor, row));
  return isVisible ? row : refuse('mentor.not_found');
}

/** A mentor whom the actor coordinates, in any state. Errors: `mentor.not_found`. */
export async function requireCoordinatedMentor(actor: UserActor, mentorId: Id): Promise<MentorRow> {
  const row: MentorRow | null = await MentorModel.findById(mentorId).lean();
  return row !== null && coordinatesMentor(actor, row) ? row : refuse('mentor.not_found');
}

export const isOwnMentor = (actor: UserActor, row: Pick<MentorRow, 'userId'>): boolean =>
  actor.userId === String(row.userId);

/** A mentor whom no program has taken in serves the whole network: every coordinator may work with them. */
export function coordinatesMentor(actor: UserActor, row: Pick<MentorRow, 'programIds'>): boolean {
  if (actor.isAdmin) return true;
  if (actor.coordinatedProgramIds.length === 0) return false;
  return row.programIds.length === 0 || row.programIds.some((id) => actor.coordinatedProgramIds.includes(String(id)));
}

/** Of these mentors, those whose name this reader may know, as ids. */
export async function findKnownMentors(actor: UserActor, rows: readonly MentorRow[]): Promise<ReadonlySet<string>> {
  const isOpen = (row: MentorRow): boolean =>
    row.isListedByName || isOwnMentor(actor, row) || coordinatesMentor(actor, row);
  const known = new Set(rows.filter(isOpen).map((row) => String(row._id)));
  const hidden = rows.filter((row) => !isOpen(row)).map((row) => row._id);
  if (hidden.length === 0 || actor.startupIds.length === 0) return known;
  const shown = await MentorShownModel.find({
    mentorId: mongoose.trusted({ $in: hidden }),
    startupId: mongoose.trusted({ $in: [...actor.startupIds] }),
  }).lean();
  for (const row of shown) known.add(String(row.mentorId));
  return known;
}
