import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { ApplicantReach, listReach } from '../../contract/matching/reach-routes.ts';
import type { AskedFact } from '../../contract/programs/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { missingMentorFacts, type MentorRow } from '../mentors/index.ts';
import {
  findEnrolled,
  findSubjects,
  listEnrollmentRows,
  requireCoordinatedCohort,
  requireProgram,
} from '../programs/index.ts';
import { missingStartupFacts, type StartupRow } from '../startups/index.ts';
import { mentorEntry, type StartupEntry, startupEntry } from './entries.ts';
import { findMentorAnswers, findStartupAnswers } from './fact-answers.ts';
import { findGains } from './fact-gains.ts';
import { matchingMemory } from './follow-database.ts';
import { evenly, goodMentorsFor, goodStartupsFor } from './good-fits.ts';
import { findGoverningPolicies, findMatchingPolicy, type MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';

/** What all applications of one page are measured by. */
interface Measure {
  readonly memory: MatchingMemory;
  readonly policy: MatchingPolicy;
  readonly now: Date;
  /** Startups that are in the cohort or have applied, as if all were in. */
  readonly startups: ReturnType<typeof evenly<StartupEntry>>;
}

type Reach = Omit<ApplicantReach, 'enrollmentId'>;

/** Whom each undecided application would reach in the program, if it were admitted. Errors: `cohort.not_found`. */
export async function readApplicantReach(
  actor: UserActor,
  asked: z.output<typeof listReach.query> & { readonly cohortId: string },
  now: Date,
): Promise<ApplicantReach[]> {
  const cohort = await requireCoordinatedCohort(actor, asked.cohortId);
  const { rows } = await listEnrollmentRows(asked.cohortId, asked);
  const program = await requireProgram(String(cohort.programId));
  const policy = await findMatchingPolicy(program, now);
  const memory = await matchingMemory();
  const startups = evenly(await startupsOf(memory, asked.cohortId, policy));
  const measure: Measure = { memory, policy, now, startups };
  const found = await findSubjects(rows);
  const reach: ApplicantReach[] = [];
  for (const { _id, subjectId } of rows) {
    const startup = found.startups.get(String(subjectId));
    const mentor = found.mentors.get(String(subjectId));
    const enrollmentId = String(_id);
    if (startup !== undefined) reach.push({ enrollmentId, ...(await reachOfStartup(startup, measure)) });
    else if (mentor !== undefined) reach.push({ enrollmentId, ...(await reachOfMentor(mentor, measure)) });
    // Each application is a ranking or more: others are served in between.
    await setImmediate();
  }
  return reach;
}

async function reachOfStartup(row: StartupRow, { memory, policy, now }: Measure): Promise<Reach> {
  const { good, missing } = await findGains({
    facts: row,
    missing: missingStartupFacts(row),
    answersOf: (field) => findStartupAnswers(field, row._id),
    goodFor: (told) => goodMentorsFor(memory, takenIn(startupEntry(row, told), policy), { policy, now }),
  });
  const today = new Set<string>();
  for (const governing of await findGoverningPolicies(row.programIds, now)) {
    for (const id of goodMentorsFor(memory, startupEntry(row), { policy: governing, now })) today.add(id);
  }
  return { people: good.size, newly: [...good].filter((id) => !today.has(id)).length, gain: greatest(missing) };
}

async function reachOfMentor(row: MentorRow, { memory, policy, now, startups }: Measure): Promise<Reach> {
  const { sample, scale } = startups;
  const { good, missing } = await findGains({
    facts: row,
    missing: missingMentorFacts(row),
    answersOf: (field) => findMentorAnswers(field, row._id),
    goodFor: (told) => goodStartupsFor(memory, { mentor: mentorEntry(row, told), among: sample }, policy),
  });
  const alone = sample.filter(
    (startup) => good.has(startup.id) && goodMentorsFor(memory, startup, { policy, now }).size === 0,
  );
  const scaled = missing.map(({ field, people }) => ({ field, people: people * scale }));
  return {
    people: Math.round(good.size * scale),
    newly: Math.round(alone.length * scale),
    gain: greatest(scaled),
  };
}

/** The missing fact that would add most; null where none would add anybody. */
function greatest(missing: readonly { readonly field: AskedFact; readonly people: number }[]): ApplicantReach['gain'] {
  const [most] = missing.toSorted((a, b) => b.people - a.people);
  const people = Math.round(most?.people ?? 0);
  return most === undefined || people === 0 ? null : { fact: most.field, people };
}

const takenIn = (entry: StartupEntry, { programId }: MatchingPolicy): StartupEntry => ({
  ...entry,
  programIds: [programId],
});

async function startupsOf(memory: MatchingMemory, cohortId: string, policy: MatchingPolicy): Promise<StartupEntry[]> {
  const enrolled = await findEnrolled(cohortId);
  return enrolled.flatMap(({ kind, subjectId }) => {
    const entry = kind === 'startup' ? memory.startups.get(String(subjectId)) : undefined;
    return entry === undefined ? [] : [takenIn(entry, policy)];
  });
}
