import type { Types } from 'mongoose';
import { findCoordinators } from '../users/index.ts';
import { keepChosen } from './choices.ts';
import { findApplicantIds, findEnrollment } from './enrollment-reads.ts';

type Audience = readonly { readonly userId: string; readonly entityId: string }[];
interface OfEnrollment {
  readonly enrollmentId: string;
}

/** Coordinators of any of these programs who want the desk's notices, each once. */
export async function findDeskReaders(programIds: readonly Types.ObjectId[]): Promise<string[]> {
  const staff = new Set<string>();
  for (const programId of programIds) {
    for (const userId of await findCoordinators(String(programId))) staff.add(userId);
  }
  return keepChosen([...staff], 'desk');
}

/** Whoever applied. */
export async function applicants({ enrollmentId }: OfEnrollment): Promise<Audience> {
  const row = await findEnrollment(enrollmentId);
  return row ? (await findApplicantIds(row)).map((userId) => ({ userId, entityId: enrollmentId })) : [];
}

/** Whoever decides about the application. */
export async function enrolmentDesk({ enrollmentId }: OfEnrollment): Promise<Audience> {
  const row = await findEnrollment(enrollmentId);
  return row ? (await findDeskReaders([row.programId])).map((userId) => ({ userId, entityId: enrollmentId })) : [];
}
