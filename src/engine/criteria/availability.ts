import type { Policy } from '../policy.ts';
import type { PreparedStartup } from '../prepare.ts';
import type { Availability } from '../profiles.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface AvailabilityFacts {
  /** Shared minutes in the poorest week, and which week that is. */
  readonly sharedMinutes: number;
  readonly poorestWeek: number;
  readonly neededMinutes: number;
}

/** Shared free minutes, the minimum over the cohort's weeks, over what is needed. */
export const availability: Criterion<AvailabilityFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.availability, mentor.availability),
  value: (startup, mentor, policy) =>
    Math.min(1, poorestWeek(startup.availability, mentor.availability).minutes / neededMinutes(startup, policy)),
  facts(startup, mentor, policy) {
    const { minutes, week } = poorestWeek(startup.availability, mentor.availability);
    return { sharedMinutes: minutes, poorestWeek: week, neededMinutes: neededMinutes(startup, policy) };
  },
};

/** Minutes a week the startup asks for, at least one, else what the policy takes as enough. */
export function neededMinutes(startup: PreparedStartup, policy: Policy): number {
  const wanted = startup.profile.minutesWanted;
  return wanted !== null && Number.isFinite(wanted) && wanted >= 1 ? wanted : policy.neededMinutes;
}

/**
 * Shared minutes in the week that has fewest, and its number. A week that one side does not list shares nothing; without any
 * week, or with an untold side, 0. O(intervals of both).
 */
export function poorestWeek(a: Availability | null, b: Availability | null): { minutes: number; week: number } {
  const weeks = Math.max(a?.weeks.length ?? 0, b?.weeks.length ?? 0);
  let poorest = { minutes: weeks === 0 ? 0 : Number.POSITIVE_INFINITY, week: 0 };
  for (let week = 0; week < weeks; week += 1) {
    const minutes = sharedMinutes(a?.weeks[week], b?.weeks[week]);
    if (minutes < poorest.minutes) poorest = { minutes, week };
    if (minutes === 0) break;
  }
  return poorest;
}

/** Minutes in both of two flat interval lists [start, end, …). */
export function sharedMinutes(a: Int32Array | undefined, b: Int32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let minutes = 0;
  for (let left = 0, right = 0; left + 1 < a.length && right + 1 < b.length;) {
    const leftEnd = a[left + 1] ?? 0;
    const rightEnd = b[right + 1] ?? 0;
    minutes += Math.max(0, Math.min(leftEnd, rightEnd) - Math.max(a[left] ?? 0, b[right] ?? 0));
    if (leftEnd <= rightEnd) left += 2;
    else right += 2;
  }
  return minutes;
}
