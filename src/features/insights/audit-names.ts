import type { Types } from 'mongoose';
import type { SubjectName, SubjectNames } from '../audit/index.ts';
import { findOrganisationsByIds } from '../directory/index.ts';
import { findFileNames } from '../imports/index.ts';
import { findIntroductionsByIds } from '../introductions/index.ts';
import { findConflictCasesByIds, findMatchesByIds } from '../matching/index.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findMentorshipsByIds } from '../mentorships/index.ts';
import { findCohortsByIds, findEnrollmentsByIds, findProgramsByIds } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findNames } from '../users/index.ts';

interface PairRow {
  readonly _id: Types.ObjectId;
  readonly startupId: Types.ObjectId;
  readonly mentorId: Types.ObjectId;
}

/** What entries of the audit log are about, as called today: a pair is its startup and its mentor. */
export const auditNames: SubjectNames = {
  user: async (ids) => new Map([...(await findNames(ids))].map(([id, name]) => [id, [name]])),
  mentor: (ids) => nameMentors(ids),
  match: async (ids) => namePairs(await findMatchesByIds(ids)),
  conflict: async (ids) => namePairs(await findConflictCasesByIds(ids)),
  introduction: async (ids) => namePairs(await findIntroductionsByIds(ids)),
  mentorship: async (ids) => namePairs(await findMentorshipsByIds(ids)),
  enrollment: async (ids) => nameEnrolled(ids),
  program: async (ids, language) =>
    named(await findProgramsByIds(ids), ({ nameEn, nameEs }) => (language === 'es' ? nameEs : nameEn)),
  cohort: async (ids) => named(await findCohortsByIds(ids), ({ name }) => name),
  import: async (ids) => new Map([...(await findFileNames(ids))].map(([id, name]) => [id, [name]])),
  organisation: async (ids, language) =>
    new Map(
      [...(await findOrganisationsByIds(ids))].map(([id, { nameEn, nameEs }]) => [
        id,
        [(language === 'es' ? (nameEs ?? nameEn) : (nameEn ?? nameEs)) ?? ''],
      ]),
    ),
};

const named = <Row extends { readonly _id: Types.ObjectId }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): ReadonlyMap<string, SubjectName> => new Map(rows.map((row) => [String(row._id), [nameOf(row)]]));

async function nameMentors(ids: readonly (string | Types.ObjectId)[]): Promise<ReadonlyMap<string, SubjectName>> {
  const mentors = await findMentorsByIds([...ids]);
  const names = await findNames(mentors.map(({ userId }) => userId));
  return new Map(mentors.map(({ _id, userId }) => [String(_id), [names.get(String(userId)) ?? null]]));
}

async function namePairs(rows: readonly PairRow[]): Promise<ReadonlyMap<string, SubjectName>> {
  const startups = new Map(
    (await findStartupsByIds(rows.map(({ startupId }) => startupId))).map(({ _id, name }) => [String(_id), name]),
  );
  const mentors = await nameMentors(rows.map(({ mentorId }) => mentorId));
  return new Map(
    rows.map(({ _id, startupId, mentorId }) => {
      const startup = startups.get(String(startupId));
      return [String(_id), [...(startup === undefined ? [] : [startup]), ...(mentors.get(String(mentorId)) ?? [])]];
    }),
  );
}

/** An application keeps the name for its lists; whether the mentor is still here is asked anew. */
async function nameEnrolled(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectName>> {
  const rows = await findEnrollmentsByIds(ids);
  const mentors = await nameMentors(rows.filter(({ kind }) => kind === 'mentor').map(({ subjectId }) => subjectId));
  return new Map(rows.map((row) => [String(row._id), mentors.get(String(row.subjectId)) ?? [row.subjectName]]));
}
