import type { Availability } from '../profiles.ts';

/**
 * Weekly calendars as bits of quarter hours. Weeks that are alike for every profile (no clock change, nobody away) are kept once,
 * so that a cohort of many weeks costs as much as its two or three different ones.
 */
export interface WeekGrid {
  /** Weeks that a profile must list, and to which of the distinct ones each belongs. */
  readonly groupOfWeek: readonly number[];
  readonly groups: number;
  /** Minute of the first quarter hour of week 0; week w starts 10,080 · w later. */
  readonly origin: number;
  /** 32-bit words for one distinct week. */
  readonly words: number;
}

const weekMinutes = 10_080;
const quarter = 15;

/** The grid that fits all these calendars; null when none of them can be put on quarter hours. O(all intervals). */
export function fitWeekGrid(calendars: readonly (Availability | null)[]): WeekGrid | null {
  const told = calendars.filter((calendar): calendar is Availability => calendar !== null);
  const weeks = Math.max(0, ...told.map((calendar) => calendar.weeks.length));
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { weeks: listed } of told) {
    for (const [week, intervals] of listed.entries()) {
      if (intervals.length < 2) continue;
      first = Math.min(first, (intervals[0] ?? 0) - week * weekMinutes);
      last = Math.max(last, (intervals[intervals.length - 1] ?? 0) - week * weekMinutes);
    }
  }
  if (weeks === 0 || first >= last) return null;
  const origin = Math.floor(first / quarter) * quarter;
  // Three days of slack for profiles that come later; calendars spread wider than that are no weekly ones.
  const words = Math.ceil((last - origin) / quarter / 32) + 9;
  if (words > 60) return null;
  const distinct: number[] = [];
  const groupOfWeek = Array.from({ length: weeks }, (_, week) => {
    const like = distinct.findIndex((other) => told.every((calendar) => isSameWeek(calendar, week, other)));
    return like < 0 ? distinct.push(week) - 1 : like;
  });
  return { groupOfWeek, groups: distinct.length, origin, words };
}

/**
 * The bits of one calendar, one distinct week after the other, or null when it does not fit the grid (odd minutes, other weeks, a
 * clock change nobody had before): such a profile is scored by the definition instead. O(intervals).
 */
export function bitsOf(calendar: Availability, grid: WeekGrid): Int32Array | null {
  if (calendar.weeks.length !== grid.groupOfWeek.length) return null;
  const bits = new Int32Array(grid.groups * grid.words);
  const firstOf: number[] = [];
  for (const [week, intervals] of calendar.weeks.entries()) {
    const group = grid.groupOfWeek[week] ?? 0;
    const before = firstOf[group];
    if (before !== undefined && !isSameWeek(calendar, week, before)) return null;
    if (before !== undefined) continue;
    firstOf[group] = week;
    const span = bits.subarray(group * grid.words, (group + 1) * grid.words);
    if (!setIntervals(span, intervals, grid.origin + week * weekMinutes)) return null;
  }
  return bits;
}

function setIntervals(bits: Int32Array, intervals: Int32Array, origin: number): boolean {
  let end = origin;
  for (let at = 0; at + 1 < intervals.length; at += 2) {
    const from = intervals[at] ?? 0;
    const to = intervals[at + 1] ?? 0;
    const fits = from >= end && to >= from && (from - origin) % quarter === 0 && (to - origin) % quarter === 0;
    if (!fits || to - origin > bits.length * 32 * quarter) return false;
    for (let slot = (from - origin) / quarter; slot < (to - origin) / quarter; slot += 1) {
      bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31));
    }
    end = to;
  }
  return intervals.length % 2 === 0;
}

const noHours = new Int32Array();

/** Whether somebody's two weeks have the same hours, counted from each week's beginning; a week that is not listed has none. */
function isSameWeek(calendar: Availability, week: number, other: number): boolean {
  const one = calendar.weeks[week] ?? noHours;
  const two = calendar.weeks[other] ?? noHours;
  if (one.length !== two.length) return false;
  const apart = (week - other) * weekMinutes;
  for (let at = 0; at < one.length; at += 1) if ((one[at] ?? 0) - (two[at] ?? 0) !== apart) return false;
  return true;
}
