import type { WeeklyHours } from '../../contract/shared/profile-facts.ts';
import type { Availability } from '../../engine/index.ts';
import type { MatchingWeeks } from './matching-weeks.ts';
import { dayMinutes, instantOf, weekMinutes } from './zone-days.ts';

/**
 * A usual week as free time on real dates: one list of intervals for each of the weeks, in minutes since 1970 UTC, clipped to
 * the UTC week, so that hours near a Monday meet across zones. Weeks are laid end to end from the first one, which keeps its
 * real dates; shared minutes do not depend on it. O(weeks · intervals).
 */
export function expandHours(hours: WeeklyHours, weeks: MatchingWeeks): Availability {
  const first = weeks.starts[0] ?? 0;
  return {
    weeks: weeks.starts.map((start, at) => {
      const shift = first + at * weekMinutes - start;
      return flatten(intervalsWithin(hours, start), shift);
    }),
  };
}

type Interval = readonly [from: number, to: number];

/** The local days that touch a UTC week are those from one before its Monday to one after its Sunday. */
function intervalsWithin(hours: WeeklyHours, start: number): Interval[] {
  const end = start + weekMinutes;
  const monday = start / dayMinutes;
  const found: Interval[] = [];
  for (let epochDay = monday - 1; epochDay <= monday + 7; epochDay += 1) {
    const weekday = ((((epochDay - monday) % 7) + 7) % 7) + 1;
    for (const { day, fromMinute, toMinute } of hours.weekly) {
      if (day !== weekday) continue;
      const from = Math.max(start, instantOf(hours.zone, epochDay, fromMinute));
      const to = Math.min(end, instantOf(hours.zone, epochDay, toMinute));
      if (from < to) found.push([from, to]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Merged, since people's hours may touch or overlap. */
function flatten(intervals: readonly Interval[], shift: number): Int32Array {
  const flat: number[] = [];
  for (const [from, to] of intervals) {
    const lastEnd = flat.at(-1);
    if (lastEnd !== undefined && from + shift <= lastEnd) flat[flat.length - 1] = Math.max(lastEnd, to + shift);
    else flat.push(from + shift, to + shift);
  }
  return Int32Array.from(flat);
}
