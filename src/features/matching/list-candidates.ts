import type { Candidates, ExcludedGroup, RankedCandidate } from '../../contract/matching/candidate-schema.ts';
import { type ExclusionRule, type Ranking, scorePair } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { coordinatesMentor, countPlaces, findMentorsByIds } from '../mentors/index.ts';
import { requireCoordinatedProgram } from '../programs/index.ts';
import { coordinatesStartup, findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { type CaseOfPair, findCasesOfMentor, findCasesOfStartup } from './conflict-reads.ts';
import {
  type MentorEntry,
  mentorEntry,
  preparedMentor,
  preparedStartup,
  type StartupEntry,
  startupEntry,
} from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { groupExcluded, mayPropose } from './group-excluded.ts';
import { findMatchingPolicy, type MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { presentFit } from './present-fit.ts';
import { rankMentorsOf, rankStartupsOf } from './rank-pairs.ts';
import { refreshMentors, refreshStartups } from './verify-page.ts';

/** Told by name of each rule; of the one that is asked for, all but never more than this. */
const toldOfEach = 8;
const toldAtMost = 1_000;

interface CandidateAsk {
  readonly programId: string;
  readonly limit: number;
  readonly rule?: ExclusionRule | undefined;
  readonly now: Date;
}

interface Known {
  readonly name: string;
  readonly placeId: string | null;
}

/** What one side's list is made of, whichever side that is. */
interface Side {
  readonly policy: MatchingPolicy;
  readonly ranking: Ranking;
  readonly known: ReadonlyMap<string, Known>;
  readonly cases: ReadonlyMap<string, CaseOfPair>;
  readonly rankedOf: (id: string) => Pick<RankedCandidate, 'places' | 'isFlagged' | 'fit'> | null;
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
  const rank = () => rankMentorsOf(memory, startup, { policy, now: ask.now });
  await refreshMentors(memory, startup.id, pageOf(rank(), ask));
  const ranking = rank();
  return present(ask, {
    policy,
    ranking,
    known: await knownMentors(pageOf(ranking, ask)),
    cases: await findCasesOfStartup(actor, startup.id),
    rankedOf: (id) => {
      const mentor = memory.mentors.get(id);
      if (mentor === undefined) return null;
      return { places: countPlaces(mentor.standing, ask.now), ...pairOf(memory, { startup, mentor }, policy) };
    },
  });
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
  const rank = () => rankStartupsOf(memory, mentor, { policy, now: ask.now, wanted });
  await refreshStartups(memory, mentor.id, pageOf(rank(), ask));
  const ranking = rank();
  return present(ask, {
    policy,
    ranking,
    known: await knownStartups(pageOf(ranking, ask)),
    cases: await findCasesOfMentor(actor, mentor.id),
    rankedOf: (id) => {
      const startup = memory.startups.get(id);
      return startup === undefined ? null : { places: null, ...pairOf(memory, { startup, mentor }, policy) };
    },
  });
}

function pairOf(
  memory: MatchingMemory,
  { startup, mentor }: { startup: StartupEntry; mentor: MentorEntry },
  policy: MatchingPolicy,
): Pick<RankedCandidate, 'isFlagged' | 'fit'> {
  const prepared = preparedMentor(mentor, policy.weeks);
  const conflict = memory.pair(startup.id, mentor.id)?.conflict;
  return {
    isFlagged: conflict === 'flagged' || conflict === 'cleared',
    fit: presentFit(scorePair(policy.engine, preparedStartup(startup, policy.weeks), prepared), prepared),
  };
}

/** Whom the reply names: the ranked ones of the page, and of each rule as many as are told. */
const pageOf = (ranking: Ranking, ask: CandidateAsk): string[] => [
  ...ranking.ranked.slice(0, ask.limit).map(({ id }) => id),
  ...groupExcluded(ranking.excluded).flatMap(({ rule, all }) => all.slice(0, told(rule, ask)).map(({ id }) => id)),
];

const told = (rule: ExclusionRule, ask: CandidateAsk): number => (rule === ask.rule ? toldAtMost : toldOfEach);

function present(ask: CandidateAsk, side: Side): Candidates {
  const { ranking, policy } = side;
  return {
    programId: policy.programId,
    policyVersion: policy.version,
    eligible: ranking.eligible,
    ranked: ranking.ranked.slice(0, ask.limit).flatMap(({ id }) => {
      const pair = side.rankedOf(id);
      return pair === null ? [] : [{ ...presentSomebody(id, side), ...pair }];
    }),
    excluded: presentGroups(ask, side),
    excludedInAll: ranking.excluded.length,
  };
}

const presentGroups = (ask: CandidateAsk, side: Side): ExcludedGroup[] =>
  groupExcluded(side.ranking.excluded).map(({ rule, all }) => ({
    rule,
    count: all.length,
    people: all
      .slice(0, told(rule, ask))
      .map(({ id, rules }) => ({
        ...presentSomebody(id, side),
        rules: [...rules],
        can: { propose: mayPropose(rules) },
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }));

const presentSomebody = (id: string, { known, cases }: Side) => ({
  id,
  name: known.get(id)?.name ?? '',
  placeId: known.get(id)?.placeId ?? null,
  conflict: cases.get(id) ?? null,
});

async function knownMentors(mentorIds: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const mentors = await findMentorsByIds(mentorIds);
  const users = await findUsersByIds(mentors.map(({ userId }) => userId));
  const nameOf = new Map(users.map((user) => [String(user._id), user.name]));
  return new Map(
    mentors.map(({ _id, userId, placeId }) => [String(_id), { name: nameOf.get(String(userId)) ?? '', placeId }]),
  );
}

async function knownStartups(startupIds: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await findStartupsByIds(startupIds);
  return new Map(rows.map(({ _id, name, placeId }) => [String(_id), { name, placeId }]));
}

/** Names of mentors by their ids, for coordinators. */
export async function mentorNames(mentorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = await knownMentors(mentorIds);
  return new Map([...known].map(([id, { name }]) => [id, name]));
}
