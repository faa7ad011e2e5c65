import type { Availability } from './profiles.ts';

const weekMinutes = 7 * 24 * 60;

/** Free time to open: minutes since 1970 of its first occurrence, and in how many weeks it comes back. */
export interface OpenedBlock {
  readonly start: number;
  readonly end: number;
  readonly weeks: number;
}

/**
 * The other side's free blocks that this side could open as well, the same weekly hour in every week: each is one interval of the
 * other's first week, cut to `longest` minutes. Weeks in which the other side is not free then keep what they share.
 * Nothing when the other side has told no hours. O(weeks · intervals²).
 */
export function openableBlocks(
  own: Availability | null,
  other: Availability | null,
  longest: number,
): { block: OpenedBlock; availability: Availability }[] {
  const first = other?.weeks[0];
  if (first === undefined || other === null) return [];
  const weeks = other.weeks.length;
  const found: { block: OpenedBlock; availability: Availability }[] = [];
  for (let at = 0; at + 1 < first.length; at += 2) {
    const start = first[at] ?? 0;
    const end = Math.min(first[at + 1] ?? 0, start + longest);
    if (end <= start) continue;
    const opened = other.weeks.map((theirs, week) => {
      const shift = week * weekMinutes + clockShift(theirs, start + week * weekMinutes);
      return withInterval(own?.weeks[week] ?? new Int32Array(), start + shift, end + shift);
    });
    found.push({ block: { start, end, weeks }, availability: { weeks: opened } });
  }
  return found;
}

/** How far a block has moved from where it is expected because clocks changed: at most an hour, else it is another block. */
function clockShift(intervals: Int32Array, expectedStart: number): number {
  for (let at = 0; at + 1 < intervals.length; at += 2) {
    const moved = (intervals[at] ?? 0) - expectedStart;
    if (Math.abs(moved) <= 60) return moved;
  }
  return 0;
}

/** An interval list with one more interval, merged and in order. */
function withInterval(intervals: Int32Array, start: number, end: number): Int32Array {
  const pairs: [number, number][] = [[start, end]];
  for (let at = 0; at + 1 < intervals.length; at += 2) pairs.push([intervals[at] ?? 0, intervals[at + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of pairs) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return Int32Array.from(merged.flat());
}
