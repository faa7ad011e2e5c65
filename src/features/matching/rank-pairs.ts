import {
  type ExclusionRule,
  exclusionMask,
  explainExclusion,
  type PreparedMentor,
  type PreparedStartup,
  type Ranking,
  rankMentors,
  rankStartups,
} from '../../engine/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { betweenRules, mentorRules, startupRules } from './pair-rules.ts';

/** At least half of all points: what is counted as a good fit, here and in the gains of completeness. */
export const goodFitPoints = 500_000;

export interface RankAsk {
  readonly policy: MatchingPolicy;
  readonly now: Date;
  /** Which candidates are asked for at all; the others are neither ranked nor excluded. */
  readonly wanted?: (candidateId: string) => boolean;
}

/** All mentors of the memory for one startup: every eligible one ranked, every excluded one with its rules. */
export function rankMentorsOf(memory: MatchingMemory, startup: StartupEntry, ask: RankAsk): Ranking {
  const own = startupRules(memory, startup, ask);
  const mentors: PreparedMentor[] = [];
  for (const entry of memory.mentors.values()) {
    if (ask.wanted?.(entry.id) !== false) mentors.push(preparedMentor(entry, ask.policy.weeks));
  }
  return rankMentors(ask.policy.engine, preparedStartup(startup, ask.policy.weeks), {
    k: mentors.length,
    mentors,
    factsOf: (id) => {
      const mentor = memory.mentors.get(id);
      return { rules: mentor === undefined ? own : rulesOfPair(memory, { startup, mentor, own }, ask) };
    },
  });
}

/** The same from the mentor's side. What stands against the mentor alone (full, paused) does not empty their list. */
export function rankStartupsOf(memory: MatchingMemory, mentor: MentorEntry, ask: RankAsk): Ranking {
  const startups: PreparedStartup[] = [];
  for (const entry of memory.startups.values()) {
    if (ask.wanted?.(entry.id) !== false) startups.push(preparedStartup(entry, ask.policy.weeks));
  }
  const optedOut = mentorRules(memory, mentor, ask).filter((rule) => rule === 'opted_out');
  return rankStartups(ask.policy.engine, preparedMentor(mentor, ask.policy.weeks), {
    k: startups.length,
    startups,
    factsOf: (id) => {
      const startup = memory.startups.get(id);
      if (startup === undefined) return { rules: optedOut };
      const between = betweenRules(memory, { startup, mentor }, ask.policy);
      return { rules: joined(joined(optedOut, startupRules(memory, startup, ask)), between) };
    },
  });
}

/** Every rule against one pair, the engine's own gates included, in the order in which they are told. */
export function exclusionsOf(
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): readonly ExclusionRule[] {
  const own = startupRules(memory, pair.startup, ask);
  const { engine, weeks } = ask.policy;
  const rules = rulesOfPair(memory, { ...pair, own }, ask);
  const { excluded } = rankMentors(engine, preparedStartup(pair.startup, weeks), {
    k: 1,
    mentors: [preparedMentor(pair.mentor, weeks)],
  });
  return explainExclusion(exclusionMask(rules) | (excluded[0]?.mask ?? 0));
}

function rulesOfPair(
  memory: MatchingMemory,
  { startup, mentor, own }: { startup: StartupEntry; mentor: MentorEntry; own: readonly ExclusionRule[] },
  ask: RankAsk,
): readonly ExclusionRule[] {
  const between = betweenRules(memory, { startup, mentor }, ask.policy);
  return joined(joined(own, mentorRules(memory, mentor, ask)), between);
}

/** Most pairs have no rule at all: no list is made for them. Rules of both sides may be the same, told once. */
function joined(a: readonly ExclusionRule[], b: readonly ExclusionRule[]): readonly ExclusionRule[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}
