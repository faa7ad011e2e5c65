import mongoose, { type Types } from 'mongoose';
import type { z } from 'zod';
import type { enrollmentCounts } from '../../contract/programs/schema.ts';
import { coordinates, type UserActor } from '../../platform/actions/actor.ts';
import { isDuplicateKey, refuse } from '../../platform/errors/app-error.ts';
import { findByIds } from '../../platform/mongo/find-by-ids.ts';
import { CohortModel, type CohortRow } from './cohort-model.ts';
import { EnrollmentModel, type EnrollmentRow } from './enrollment-model.ts';
import { ProgramModel, type ProgramRow } from './program-model.ts';

type Id = string | Types.ObjectId;

/**
 * The implicit open program that serves whoever is admitted nowhere else: default weights, no review. Made at the first
 * need; two processes that make it at once find the same one.
 */
export async function networkProgram(): Promise<ProgramRow> {
  const found: ProgramRow | null = await ProgramModel.findOne({ kind: 'network' }).lean();
  if (found) return found;
  try {
    const made = await ProgramModel.create({
      nameEn: 'Puente network',
      nameEs: 'Red Puente',
      kind: 'network',
      timeZone: 'America/Mexico_City',
      createdAt: new Date(),
    });
    return made.toObject();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return networkProgram();
  }
}

export async function findPrograms(): Promise<ProgramRow[]> {
  return ProgramModel.find().sort({ createdAt: 1 }).lean();
}

export async function findProgramsByIds(ids: readonly Id[]): Promise<ProgramRow[]> {
  return findByIds(ProgramModel, ids);
}

/** Any confirmed member may see a program. */
export async function requireProgram(programId: string): Promise<ProgramRow> {
  const row: ProgramRow | null = await ProgramModel.findById(programId).lean();
  return row ?? refuse('program.not_found');
}

/** For whoever coordinates it; to all others it does not exist. */
export async function requireCoordinatedProgram(actor: UserActor, programId: string): Promise<ProgramRow> {
  if (!coordinates(actor, programId)) refuse('program.not_found');
  return requireProgram(programId);
}

export async function findCohorts(programIds: readonly Id[]): Promise<CohortRow[]> {
  if (programIds.length === 0) return [];
  return CohortModel.find({ programId: mongoose.trusted({ $in: [...programIds] }) })
    .sort({ createdAt: -1 })
    .lean();
}

export async function findCohortsByIds(ids: readonly Id[]): Promise<CohortRow[]> {
  return findByIds(CohortModel, ids);
}

export async function findEnrollmentsByIds(ids: readonly Id[]): Promise<EnrollmentRow[]> {
  return findByIds(EnrollmentModel, ids);
}

export async function requireCohort(cohortId: string): Promise<CohortRow> {
  const row: CohortRow | null = await CohortModel.findById(cohortId).lean();
  return row ?? refuse('cohort.not_found');
}

export async function requireCoordinatedCohort(actor: UserActor, cohortId: string): Promise<CohortRow> {
  const row = await requireCohort(cohortId);
  return coordinates(actor, String(row.programId)) ? row : refuse('cohort.not_found');
}

export async function requireCoordinatedEnrollment(actor: UserActor, enrollmentId: string): Promise<EnrollmentRow> {
  const row: EnrollmentRow | null = await EnrollmentModel.findById(enrollmentId).lean();
  return row && coordinates(actor, String(row.programId)) ? row : refuse('enrollment.not_found');
}

export async function findEnrollmentsOf(subjectIds: readonly Id[]): Promise<EnrollmentRow[]> {
  return EnrollmentModel.find({ subjectId: mongoose.trusted({ $in: [...subjectIds] }) }).lean();
}

/** Applied and admitted: whoever the cohort may still concern. At most what an import may bring. */
export async function findEnrolled(cohortId: Id): Promise<EnrollmentRow[]> {
  return EnrollmentModel.find({ cohortId, state: mongoose.trusted({ $in: ['applied', 'admitted'] }) })
    .limit(20_000)
    .lean();
}

export async function findAdmitted(cohortId: Id, kind: 'startup' | 'mentor'): Promise<EnrollmentRow[]> {
  return EnrollmentModel.find({ cohortId, kind, state: 'admitted' }).sort({ _id: 1 }).lean();
}

/** The programs whose rules govern whoever stands in these: them, else the network. */
export async function findGoverningPrograms(programIds: readonly Id[]): Promise<ProgramRow[]> {
  const programs = await findProgramsByIds(programIds);
  return programs.length > 0 ? programs : [await networkProgram()];
}

const pageSize = 100;

/** An application that waits for its applicant is in nobody's way at the desk. */
function filterOf(state: EnrollmentRow['state'] | 'incomplete') {
  if (state === 'incomplete') return { state: 'applied' as const, askedAt: mongoose.trusted({ $ne: null }) };
  return state === 'applied' ? { state, askedAt: null } : { state };
}

export async function listEnrollmentRows(
  cohortId: string,
  ask: {
    state?: EnrollmentRow['state'] | 'incomplete' | undefined;
    kind?: EnrollmentRow['kind'] | undefined;
    after?: string | undefined;
  },
): Promise<{ rows: EnrollmentRow[]; total: number; hasMore: boolean }> {
  const wishes = [
    { cohortId },
    ...(ask.state === undefined ? [] : [filterOf(ask.state)]),
    ...(ask.kind === undefined ? [] : [{ kind: ask.kind }]),
  ];
  const page = ask.after === undefined ? wishes : [...wishes, { _id: mongoose.trusted({ $gt: ask.after }) }];
  const rows: EnrollmentRow[] = await EnrollmentModel.find({ $and: page })
    .sort({ _id: 1 })
    .limit(pageSize + 1)
    .lean();
  const total = await EnrollmentModel.countDocuments({ $and: wishes });
  return { rows: rows.slice(0, pageSize), total, hasMore: rows.length > pageSize };
}

/** How many applications of a cohort stand where; those that wait for their applicant are counted apart. */
export async function countByState(cohort: Pick<CohortRow, '_id'>): Promise<z.output<typeof enrollmentCounts>> {
  const groups = await EnrollmentModel.aggregate<{ _id: EnrollmentRow['state'] | 'incomplete'; count: number }>([
    { $match: { cohortId: cohort._id } },
    {
      $group: {
        _id: {
          $cond: [{ $and: [{ $eq: ['$state', 'applied'] }, { $gt: ['$askedAt', null] }] }, 'incomplete', '$state'],
        },
        count: { $sum: 1 },
      },
    },
  ]);
  const none = { applied: 0, incomplete: 0, admitted: 0, declined: 0, withdrawn: 0 };
  return { ...none, ...Object.fromEntries(groups.map(({ _id, count }) => [_id, count])) };
}

/** Applications that wait for the desk, by cohort: how many, and since when the first one waits. */
export async function countApplications(
  cohortIds: readonly Types.ObjectId[],
): Promise<{ cohortId: string; count: number; oldestAt: Date }[]> {
  const groups = await EnrollmentModel.aggregate<{ _id: Types.ObjectId; count: number; oldestAt: Date }>([
    { $match: { cohortId: { $in: [...cohortIds] }, state: 'applied', askedAt: null } },
    { $group: { _id: '$cohortId', count: { $sum: 1 }, oldestAt: { $min: '$appliedAt' } } },
  ]);
  return groups.map(({ _id, ...group }) => ({ cohortId: String(_id), ...group }));
}
