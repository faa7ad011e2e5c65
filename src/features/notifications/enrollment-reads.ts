import { findMentorsByIds } from '../mentors/index.ts';
import { EnrollmentModel, type EnrollmentRow, findProgramsByIds, type ProgramRow } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';

export async function findEnrollment(enrollmentId: string): Promise<EnrollmentRow | null> {
  return EnrollmentModel.findById(enrollmentId).lean();
}

/** Who applied: everybody of the startup, or the mentor. */
export async function findApplicantIds(row: EnrollmentRow): Promise<string[]> {
  if (row.kind === 'mentor') return (await findMentorsByIds([row.subjectId])).map((mentor) => String(mentor.userId));
  return (await findStartupsByIds([row.subjectId])).flatMap((startup) => startup.memberIds.map(String));
}

export async function nameOf(row: { programId: ProgramRow['_id'] }): Promise<{ en: string; es: string } | null> {
  const [program] = await findProgramsByIds([row.programId]);
  return program ? { en: program.nameEn, es: program.nameEs } : null;
}
