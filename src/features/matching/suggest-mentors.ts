import { isDeepStrictEqual } from 'node:util';
import type { MentorSuggestions } from '../../contract/matching/schema.ts';
import { eligibilityMask, type PairScore, type PreparedMentor, scorePair } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findKnownMentors } from '../mentors/index.ts';
import { requireOwnStartup, type StartupRow } from '../startups/index.ts';
import { bestMentorsFor, isFree } from './best-mentors.ts';
import {
  latestStartup,
  type MentorEntry,
  preparedMentor,
  preparedStartup,
  type StartupEntry,
  startupEntry,
} from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { choosePolicy, findGoverningPolicies, type MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { presentMentorCard } from './present.ts';
import { presentFit } from './present-fit.ts';
import type { RankAsk } from './rank-pairs.ts';
import { refreshMentors } from './verify-page.ts';

export interface MentorAsk {
  readonly startupId: string;
  readonly programId?: string | undefined;
  readonly limit: number;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly expertise?: string | undefined;
  readonly stage?: number | undefined;
}

/** More than a page is read again, because a few may turn out to be full or paused since. */
const spare = 5;

/** Mentors who fit a startup of the actor's, best first. Its draft counts: the list follows the form. */
export async function suggestMentorsTo(actor: UserActor, asked: MentorAsk, now: Date): Promise<MentorSuggestions> {
  const memory = await matchingMemory();
  const { row, policies } = await startupWithPolicies(memory, { actor, startupId: asked.startupId, now });
  const policy = choosePolicy(policies, asked.programId);
  const startup =
    row.draft === null ? latestStartup(memory.startups.get(asked.startupId), row) : startupEntry(row, row.draft);
  const ask: RankAsk = {
    policy,
    now,
    ...(isFiltered(asked) && { wanted: (id) => isWanted(memory.mentors.get(id), asked) }),
  };
  const { ranked, eligible, goodFits } = bestMentorsFor(memory, startup, { ...ask, k: asked.limit + spare });
  const page = ranked.map(({ entry }) => entry.id);
  const { rows, users } = await refreshMentors(memory, startup.id, page);
  const known = await findKnownMentors(actor, [...rows.values()]);
  return {
    programId: policy.programId,
    policyVersion: policy.version,
    startupId: startup.id,
    followsDraft: row.draft !== null,
    eligible,
    goodFits,
    suggestions: stillTrue(memory, startup, { ...ask, page })
      .slice(0, asked.limit)
      .flatMap(({ mentor, score }) => {
        const found = rows.get(mentor.id);
        if (found === undefined) return [];
        const name = known.has(mentor.id) ? (users.get(mentor.id)?.name ?? null) : null;
        return [{ mentor: presentMentorCard(found, name, now), fit: presentFit(score, mentor) }];
      }),
  };
}

/**
 * The startup and the policies that may rank for it, side by side: those of the programs where the memory knows it. Where the
 * memory is behind, they are read again.
 */
async function startupWithPolicies(
  memory: MatchingMemory,
  { actor, startupId, now }: { actor: UserActor; startupId: string; now: Date },
): Promise<{ row: StartupRow; policies: readonly MatchingPolicy[] }> {
  const expected = memory.startups.get(startupId)?.programIds ?? [];
  const [row, policies] = await Promise.all([
    requireOwnStartup(actor, startupId),
    findGoverningPolicies(expected, now),
  ]);
  const isAsExpected = isDeepStrictEqual(row.programIds.map(String), expected);
  return { row, policies: isAsExpected ? policies : await findGoverningPolicies(row.programIds, now) };
}

/** The page judged and scored once more by what the database has just said of its members. */
function stillTrue(
  memory: MatchingMemory,
  startup: StartupEntry,
  ask: RankAsk & { readonly page: readonly string[] },
): { mentor: PreparedMentor; score: PairScore }[] {
  const { engine, weeks } = ask.policy;
  const asking = preparedStartup(startup, weeks);
  const free = ask.page.flatMap((id) => {
    const entry = memory.mentors.get(id);
    if (entry === undefined || !isFree(memory, { startup, mentor: entry }, ask)) return [];
    const mentor = preparedMentor(entry, weeks);
    const mask = eligibilityMask(engine, { startup: asking, mentor }, { rules: [] });
    return mask === 0 ? [{ mentor, score: scorePair(engine, asking, mentor) }] : [];
  });
  return free.sort((a, b) => b.score.points - a.score.points || (a.mentor.id < b.mentor.id ? -1 : 1));
}

const isFiltered = ({ country, language, expertise, stage }: MentorAsk): boolean =>
  [country, language, expertise, stage].some((wish) => wish !== undefined);

function isWanted(mentor: MentorEntry | undefined, asked: MentorAsk): boolean {
  if (mentor === undefined) return false;
  const { profile, languages } = mentor.base;
  if (asked.country !== undefined && mentor.country !== asked.country) return false;
  if (asked.language !== undefined && languages?.has(asked.language) !== true) return false;
  const { expertise, stage } = asked;
  if (expertise !== undefined && profile.offers?.some(({ id }) => id === expertise) !== true) return false;
  return stage === undefined || (mentor.base.stages?.[stage] ?? 0) > 0;
}
