import type { z } from 'zod';
import type { conflictCase, conflictRow } from '../../contract/matching/schema.ts';
import { scorePair } from '../../engine/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { isShareable } from '../directory/index.ts';
import { findMentorsByIds, type MentorRow } from '../mentors/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import type { ConflictCaseRow } from './conflict-case-model.ts';
import { findAskable, findQuestionsOfCase, presentQuestion } from './conflict-questions.ts';
import { type MentorEntry, mentorEntry, preparedMentor, preparedStartup, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { mentorNames } from './list-candidates.ts';
import { choosePolicy, findGoverningPolicies, type MatchingPolicy } from './matching-policy.ts';
import { presentFit } from './present-fit.ts';
import { rankMentorsOf } from './rank-pairs.ts';

type ConflictLine = z.input<typeof conflictRow>;

export async function presentConflictRows(rows: readonly ConflictCaseRow[]): Promise<ConflictLine[]> {
  const startups = await findStartupsByIds(rows.map(({ startupId }) => startupId));
  const mentors = await findMentorsByIds(rows.map(({ mentorId }) => mentorId));
  const users = await findUsersByIds(mentors.map(({ userId }) => userId));
  const startupOf = new Map(startups.map((row) => [String(row._id), row]));
  const mentorOf = new Map(mentors.map((row) => [String(row._id), row]));
  const nameOf = new Map(users.map((row) => [String(row._id), row.name]));
  return rows.map((row) => {
    const mentor = mentorOf.get(String(row.mentorId));
    const name = mentor === undefined ? '' : (nameOf.get(String(mentor.userId)) ?? '');
    return presentLine(row, startupOf.get(String(row.startupId)), mentor && { mentor, name });
  });
}

function presentLine(
  row: ConflictCaseRow,
  startup: StartupRow | undefined,
  known: { mentor: MentorRow; name: string } | undefined,
): ConflictLine {
  return {
    id: String(row._id),
    startup: {
      id: String(row.startupId),
      name: startup?.name ?? '',
      detail: startup?.city ?? null,
      placeId: startup?.placeId ?? null,
    },
    mentor: {
      id: String(row.mentorId),
      name: known?.name ?? '',
      detail: known?.mentor.employer ?? null,
      placeId: known?.mentor.placeId ?? null,
    },
    kind: row.kind,
    reason: row.reason,
    state: row.state,
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    waitsSince: row.waitsSince?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

/** The whole case: the words, what else points to it, and what hangs on it. */
export async function presentConflict(row: ConflictCaseRow, now: Date): Promise<z.input<typeof conflictCase>> {
  const [line] = await presentConflictRows([row]);
  const [startup] = await findStartupsByIds([row.startupId]);
  const [mentor] = await findMentorsByIds([row.mentorId]);
  if (line === undefined || startup === undefined || mentor === undefined) refuse('conflict.not_found');
  const policy = choosePolicy(await findGoverningPolicies(startup.programIds, now));
  const memory = await matchingMemory();
  const best = rankMentorsOf(memory, startupEntry(startup), { policy, now }).ranked.find(
    ({ id }) => id !== String(mentor._id),
  );
  const next = best === undefined ? undefined : memory.mentors.get(best.id);
  return {
    ...line,
    words: row.words,
    marked: row.marked ?? null,
    side: row.side,
    field: row.field,
    source: row.source ?? null,
    mentorEmployer: mentor.employer,
    organisations: sharedTies(startup, mentor),
    decidedByName: row.decidedByName ?? null,
    decisionReason: row.decisionReason ?? null,
    lookAgainAt: row.lookAgainAt?.toISOString() ?? null,
    isAsked: memory.pair(String(startup._id), String(mentor._id))?.openIntroductionId != null,
    fit: fitOf(startup, mentorEntry(mentor), policy),
    next: next === undefined ? null : await presentNext(startup, next, policy),
    questions: (await findQuestionsOfCase(row)).map(presentQuestion),
    can: { ask: row.state === 'open' && !row.waitsSince && (await findAskable(row)).length > 0 },
    revision: row.revision,
  };
}

function sharedTies(startup: StartupRow, mentor: MentorRow): { id: string; name: string }[] {
  const ofMentor = new Set(mentor.organisations.map(({ organisationId }) => organisationId));
  return startup.organisations
    .filter(isShareable)
    .flatMap(({ organisationId, name }) =>
      organisationId !== null && ofMentor.has(organisationId) ? [{ id: organisationId, name }] : [],
    );
}

async function presentNext(startup: StartupRow, next: MentorEntry, policy: MatchingPolicy) {
  const names = await mentorNames([next.id]);
  return { mentorId: next.id, name: names.get(next.id) ?? '', fit: fitOf(startup, next, policy) };
}

function fitOf(startup: StartupRow, mentor: MentorEntry, policy: MatchingPolicy) {
  const prepared = preparedMentor(mentor, policy.weeks);
  const asking = preparedStartup(startupEntry(startup), policy.weeks);
  return presentFit(scorePair(policy.engine, asking, prepared), prepared);
}
