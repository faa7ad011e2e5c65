import type { z } from 'zod';
import { askedMentorFacts } from '../../contract/mentors/schema.ts';
import type { AskedFact, deskEnrollment } from '../../contract/programs/schema.ts';
import { askedStartupFacts } from '../../contract/startups/schema.ts';
import { findMentorsByIds, isVettedAt, missingMentorFacts, type MentorRow } from '../mentors/index.ts';
import { findStartupsByIds, missingStartupFacts, type StartupRow } from '../startups/index.ts';
import { rulesForMentor, rulesForStartup } from './admission-rules.ts';
import type { EnrollmentRow } from './enrollment-model.ts';
import { rulesOf } from './policy.ts';
import type { ProgramRow } from './program-model.ts';

export type Judgement = Pick<z.input<typeof deskEnrollment>, 'profile' | 'rules' | 'stage'>;
type Subject = Pick<EnrollmentRow, 'kind' | 'subjectId'>;

/** What the profiles behind these applications tell as others see them, and which of the program's rules they meet. */
export async function judgeApplicants(
  rows: readonly Subject[],
  program: ProgramRow,
  now: Date,
): Promise<(row: Subject) => Judgement> {
  const { startups, mentors } = await findSubjects(rows);
  const rules = { kind: program.kind, rules: rulesOf(program) };
  return ({ kind, subjectId }) => {
    const startup = startups.get(String(subjectId));
    const mentor = mentors.get(String(subjectId));
    if (kind === 'startup' && startup) {
      const { country } = startup.facets;
      return { profile: profileOf(startup), rules: rulesForStartup(rules, startup, country), stage: startup.stage };
    }
    if (!mentor) return { profile: { told: 0, of: askedStartupFacts.length, missing: [] }, rules: [], stage: null };
    const at = { country: mentor.facets.country, isVetted: isVettedAt(mentor, now) };
    return { profile: offerOf(mentor), rules: rulesForMentor(rules, mentor, at), stage: null };
  };
}

/** What this profile does not tell yet. */
export async function findMissingFacts(row: Subject): Promise<AskedFact[]> {
  const { startups, mentors } = await findSubjects([row]);
  const startup = startups.get(String(row.subjectId));
  const mentor = mentors.get(String(row.subjectId));
  if (startup) return missingStartupFacts(startup);
  return mentor ? missingMentorFacts(mentor) : [];
}

/** The published profiles behind applications, by the subject's id. */
export async function findSubjects(rows: readonly Subject[]) {
  const idsOf = (kind: EnrollmentRow['kind']) => rows.filter((row) => row.kind === kind).map((row) => row.subjectId);
  const startups = await findStartupsByIds(idsOf('startup'));
  const mentors = await findMentorsByIds(idsOf('mentor'));
  return {
    startups: new Map(startups.map((row) => [String(row._id), row])),
    mentors: new Map(mentors.map((row) => [String(row._id), row])),
  };
}

const profileOf = (row: StartupRow): Judgement['profile'] =>
  shareOf(missingStartupFacts(row), askedStartupFacts.length);
const offerOf = (row: MentorRow): Judgement['profile'] => shareOf(missingMentorFacts(row), askedMentorFacts.length);

const shareOf = (missing: AskedFact[], of: number): Judgement['profile'] => ({
  told: of - missing.length,
  of,
  missing,
});
