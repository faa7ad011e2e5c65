import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import type { Criterion } from './criterion.ts';

export interface PreferenceFacts {
  /** 1 = first choice; null when that side ranks others, or no one. */
  readonly startupRank: number | null;
  readonly mentorRank: number | null;
}

/**
 * Stated preference of both sides, half each: a side that ranks nobody counts a neutral .5, the first of its list 1, falling
 * evenly to just above .5 for the last, and .25 for someone whom it left out (prior).
 */
export const preference: Criterion<PreferenceFacts> = {
  optional: true,
  missing: (startup, mentor) => (startup.preferences === null && mentor.preferences === null ? 'both' : null),
  value: (startup, mentor) =>
    0.5 * valueOfRank(startup.preferences, mentor.id) + 0.5 * valueOfRank(mentor.preferences, startup.id),
  facts: (startup, mentor) => ({
    startupRank: rankOf(startup, mentor.id),
    mentorRank: rankOf(mentor, startup.id),
  }),
};

function valueOfRank(ranks: ReadonlyMap<string, number> | null, id: string): number {
  if (ranks === null) return 0.5;
  const rank = ranks.get(id);
  return rank === undefined ? 0.25 : 1 - (0.5 * rank) / ranks.size;
}

function rankOf(side: PreparedStartup | PreparedMentor, id: string): number | null {
  const rank = side.preferences?.get(id);
  return rank === undefined ? null : rank + 1;
}
