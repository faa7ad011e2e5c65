import type { MentorEntry, StartupEntry } from './entries.ts';
import type { MatchingMemory } from './memory.ts';
import { pointsOfMentors } from './mentor-pool.ts';
import { betweenRules, mentorRules, startupRules } from './pair-rules.ts';
import { goodFitPoints, type RankAsk } from './rank-pairs.ts';
import { createTop, type Scored } from './top-scored.ts';

export interface BestMentors {
  /** The best k eligible mentors, most points first, equal points by id. */
  readonly ranked: readonly Scored<MentorEntry>[];
  readonly eligible: number;
  /** Eligible ones with at least half of all points. */
  readonly goodFits: number;
}

/** The mentors that fit a startup best, from the packed pool: the same points and order as `rankMentorsOf`. O(mentors). */
export function bestMentorsFor(
  memory: MatchingMemory,
  startup: StartupEntry,
  ask: RankAsk & { readonly k: number },
): BestMentors {
  const top = createTop<MentorEntry>(ask.k);
  let eligible = 0;
  let goodFits = 0;
  if (startupRules(memory, startup, ask).length > 0) return { ranked: [], eligible, goodFits };
  const { points, entries } = pointsOfMentors(memory, startup, ask.policy);
  for (const [at, mentor] of entries.entries()) {
    const scored = points[at] ?? -1;
    if (mentor === null || scored < 0 || ask.wanted?.(mentor.id) === false) continue;
    if (!isFree(memory, { startup, mentor }, ask)) continue;
    eligible += 1;
    if (scored >= goodFitPoints) goodFits += 1;
    top.offer({ entry: mentor, points: scored });
  }
  return { ranked: top.ranked(), eligible, goodFits };
}

/** Rank of one mentor among the eligible ones of a startup: 1 is first; null when not eligible. O(mentors). */
export function rankOfMentor(
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): number | null {
  if (startupRules(memory, pair.startup, ask).length > 0) return null;
  const { points, entries } = pointsOfMentors(memory, pair.startup, ask.policy);
  const own = points[entries.findIndex((entry) => entry?.id === pair.mentor.id)] ?? -1;
  if (own < 0 || !isFree(memory, pair, ask)) return null;
  let better = 0;
  for (const [at, mentor] of entries.entries()) {
    const scored = points[at] ?? -1;
    if (mentor === null || scored < own || (scored === own && mentor.id >= pair.mentor.id)) continue;
    if (ask.wanted?.(mentor.id) !== false && isFree(memory, { startup: pair.startup, mentor }, ask)) better += 1;
  }
  return better + 1;
}

export const isFree = (
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): boolean => mentorRules(memory, pair.mentor, ask).length === 0 && betweenRules(memory, pair, ask.policy).length === 0;
