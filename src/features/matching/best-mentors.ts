import type { MentorEntry, StartupEntry } from './entries.ts';
import type { MatchingMemory } from './memory.ts';
import { eligiblePoints } from './mentor-pool.ts';
import { betweenRules, mentorRules } from './pair-rules.ts';
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
  const { points, entries } = eligiblePoints(memory, startup, ask);
  for (const [at, scored] of points.entries()) {
    if (scored < 0) continue;
    eligible += 1;
    if (scored >= goodFitPoints) goodFits += 1;
    const entry = entries[at];
    if (entry && scored >= top.least()) top.offer({ entry, points: scored });
  }
  return { ranked: top.ranked(), eligible, goodFits };
}

/** Rank of one mentor among the eligible ones of a startup: 1 is first; null when not eligible. O(mentors). */
export function rankOfMentor(
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): number | null {
  const { points, entries, numbers } = eligiblePoints(memory, pair.startup, ask);
  const own = points[numbers.get(pair.mentor.id) ?? -1] ?? -1;
  if (own < 0) return null;
  const isBefore = (scored: number, at: number): boolean =>
    scored > own || (scored === own && (entries[at]?.id ?? '') < pair.mentor.id);
  return points.filter(isBefore).length + 1;
}

export const isFree = (
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): boolean => mentorRules(memory, pair.mentor, ask).length === 0 && betweenRules(memory, pair, ask.policy).length === 0;
