import type { z } from 'zod';
import type { candidates } from '../../contract/matching/schema.ts';
import { explainExclusion, type Ranking, scorePair } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { coordinatesMentor, findMentorsByIds } from '../mentors/index.ts';
import { requireCoordinatedProgram } from '../programs/index.ts';
import { coordinatesStartup, findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { mentorEntry, preparedMentor, preparedStartup, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import { presentFit } from './present-fit.ts';
import { rankMentorsOf, rankStartupsOf } from './rank-pairs.ts';
import { refreshMentors, refreshStartups } from './verify-page.ts';

type Candidates = z.input<typeof candidates>;

/** Excluded ones told by name at most; the rest are counted. */
const toldExcluded = 200;

interface CandidateAsk {
  readonly programId: string;
  readonly limit: number;
  readonly now: Date;
}

/** Every mentor for a startup as a coordinator of the program sees them, the excluded ones with their rules. */
export async function listMentorsFor(actor: UserActor, startupId: string, ask: CandidateAsk): Promise<Candidates> {
  const program = await requireCoordinatedProgram(actor, ask.programId);
  const [row] = await findStartupsByIds([startupId]);
  const isReached = row !== undefined && (program.kind === 'network' || coordinatesStartup(actor, row));
  if (!isReached) refuse('startup.not_found');
  const policy = await findMatchingPolicy(program, ask.now);
  const memory = await matchingMemory();
  const startup = startupEntry(row);
  const all = rankMentorsOf(memory, startup, { policy, now: ask.now });
  const page = pageOf(all, ask.limit);
  await refreshMentors(memory, startup.id, page);
  const fresh = rankMentorsOf(memory, startup, { policy, now: ask.now });
  const names = await mentorNames(pageOf(fresh, ask.limit));
  return {
    ...summary(policy, fresh, names),
    ranked: fresh.ranked.slice(0, ask.limit).flatMap(({ id }) => {
      const mentor = memory.mentors.get(id);
      if (mentor === undefined) return [];
      const prepared = preparedMentor(mentor, policy.weeks);
      const score = scorePair(policy.engine, preparedStartup(startup, policy.weeks), prepared);
      return [
        {
          id,
          name: names.get(id) ?? '',
          isFlagged: isFlagged(memory.pair(startup.id, id)),
          fit: presentFit(score, prepared),
        },
      ];
    }),
  };
}

/** The same from the mentor's side. */
export async function listStartupsFor(actor: UserActor, mentorId: string, ask: CandidateAsk): Promise<Candidates> {
  const program = await requireCoordinatedProgram(actor, ask.programId);
  const [row] = await findMentorsByIds([mentorId]);
  if (row === undefined || !coordinatesMentor(actor, row)) refuse('mentor.not_found');
  const policy = await findMatchingPolicy(program, ask.now);
  const memory = await matchingMemory();
  const mentor = mentorEntry(row);
  const wanted = (id: string): boolean =>
    policy.isNetwork || memory.startups.get(id)?.programIds.includes(policy.programId) === true;
  const page = pageOf(rankStartupsOf(memory, mentor, { policy, now: ask.now, wanted }), ask.limit);
  const rows = await refreshStartups(memory, mentor.id, page);
  const fresh = rankStartupsOf(memory, mentor, { policy, now: ask.now, wanted });
  const names = new Map([...rows].map(([id, startup]) => [id, startup.name]));
  const prepared = preparedMentor(mentor, policy.weeks);
  return {
    ...summary(policy, fresh, names),
    ranked: fresh.ranked.slice(0, ask.limit).flatMap(({ id }) => {
      const startup = memory.startups.get(id);
      if (startup === undefined) return [];
      const score = scorePair(policy.engine, preparedStartup(startup, policy.weeks), prepared);
      return [
        {
          id,
          name: names.get(id) ?? '',
          isFlagged: isFlagged(memory.pair(id, mentor.id)),
          fit: presentFit(score, prepared),
        },
      ];
    }),
  };
}

const pageOf = (ranking: Ranking, limit: number): string[] => [
  ...ranking.ranked.slice(0, limit).map(({ id }) => id),
  ...ranking.excluded.slice(0, toldExcluded).map(({ id }) => id),
];

const summary = (
  policy: { programId: string; version: number },
  ranking: Ranking,
  names: ReadonlyMap<string, string>,
): Omit<Candidates, 'ranked'> => ({
  programId: policy.programId,
  policyVersion: policy.version,
  eligible: ranking.eligible,
  excluded: ranking.excluded
    .slice(0, toldExcluded)
    .map(({ id, mask }) => ({ id, name: names.get(id) ?? '', rules: [...explainExclusion(mask)] })),
  excludedInAll: ranking.excluded.length,
});

const isFlagged = (pair: { conflict?: string | null } | undefined): boolean =>
  pair?.conflict === 'flagged' || pair?.conflict === 'cleared';

/** Names of mentors by their ids, for coordinators. */
export async function mentorNames(mentorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const mentors = await findMentorsByIds(mentorIds);
  const users = await findUsersByIds(mentors.map(({ userId }) => userId));
  const nameOf = new Map(users.map((user) => [String(user._id), user.name]));
  return new Map(mentors.map((row) => [String(row._id), nameOf.get(String(row.userId)) ?? '']));
}
