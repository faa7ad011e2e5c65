import { wholePoints } from '../score.ts';
import { excludedSum, fillHoursTable, type HoursRoom, listFreeWords } from './hours-row.ts';
import { forbidden, leastSound, peakSpan, type RowAddresses, type RowMachine } from './row-machine.ts';
import { createTopK, offer } from './top-k.ts';

/** What stands at a mentor's place in the calendar: nothing, bits that are the calendar, or one that only the definition can read. */
export const untold = 0;
export const onGrid = 1;
export const offGrid = 2;

/** The mentors as numbers only; can be handed to another thread as it is. */
export interface PackedPool {
  readonly count: number;
  readonly calendar: Uint8Array;
  /** Address of the calendar bits, words a mentor, and the grid they lie on. */
  readonly bits: number;
  readonly stride: number;
  /** Address of the same bits word by word, and the mentors who have none there. */
  readonly wordColumns: number;
  readonly irregular: Int32Array;
  readonly grid: { readonly groups: number; readonly words: number } | null;
  /** Points of the availability criterion and the minutes below which a pair is excluded. */
  readonly hoursPoints: number;
  readonly minimumMinutes: number;
}

/** One startup as numbers only. */
export interface PackedQuestion {
  readonly addresses: Omit<RowAddresses, 'out' | 'peaks'>;
  /** Mentors that the caller's rules exclude for this startup. */
  readonly barred: Int32Array;
  readonly tellsHours: boolean;
  /** Address of its calendar bits, null when they are off the grid. */
  readonly bits: number | null;
  readonly neededMinutes: number;
}

/** Everything that scores rows on one thread. */
export interface RowScorer {
  readonly machine: RowMachine;
  readonly pool: PackedPool;
  /** Where rows and the peaks of their stretches are written; each thread has its own. */
  readonly row: Int32Array;
  readonly peaks: Int32Array;
  readonly hours: HoursRoom;
  /** Shared minutes in the poorest week of a pair whose calendars are not both on the grid. */
  readonly minutesOffGrid: (question: PackedQuestion, mentor: number) => number;
}

/** All mentors of one startup, in the scorer's row. O(mentors). */
export function wholeRow(scorer: RowScorer, question: PackedQuestion): Int32Array {
  const { row, pool } = scorer;
  fillRow(scorer, question);
  const hours = hoursOf(scorer, question);
  const finish = (mentor: number, points: number): void => {
    const more = points < leastSound ? -1 : hours.points(mentor);
    row[mentor] = more < 0 ? forbidden : points + more;
  };
  if (pool.grid === null || question.bits === null || !hours.count) {
    for (let mentor = 0; mentor < row.length; mentor += 1) finish(mentor, row[mentor] as number);
    return row;
  }
  const before = pool.irregular.map((mentor) => row[mentor] as number);
  addGridHours(scorer, question, { bits: question.bits, grid: pool.grid });
  pool.irregular.forEach((mentor, at) => finish(mentor, before[at] as number));
  return row;
}

/** Availability of all mentors whose calendars lie on the grid, in one loop. */
function addGridHours(
  { machine, pool, row, hours }: RowScorer,
  { neededMinutes }: PackedQuestion,
  { bits, grid }: { readonly bits: number; readonly grid: NonNullable<PackedPool['grid']> },
): void {
  fillHoursTable(hours, { points: pool.hoursPoints, least: pool.minimumMinutes, needed: neededMinutes });
  const own = new Int32Array(row.buffer, bits, pool.stride);
  listFreeWords(hours, own, { address: pool.wordColumns, bytes: 4 * row.length, grid });
  const { list, table } = hours;
  const addresses = { list: list.byteOffset, groups: grid.groups, table: table.byteOffset, out: row.byteOffset };
  machine.addHours(addresses, row.length);
}

interface Wanted {
  readonly k: number;
  readonly offsets: Float64Array | null;
}

/** The best k by points + offset, best first, the lower number first among equals. O(mentors). */
export function topOf(scorer: RowScorer, question: PackedQuestion, { k, offsets }: Wanted): Int32Array {
  const { row, peaks } = scorer;
  fillRow(scorer, question);
  const hours = hoursOf(scorer, question);
  const wanted = { k: Math.max(0, Math.min(k, row.length)), offsets };
  const most = hours.most;
  const highest = highestOffset(offsets);
  const floor = most === 0 ? Number.NEGATIVE_INFINITY : sureFloor(scorer, hours, { ...wanted, highest });
  const top = createTopK(wanted.k);
  // Calendars are the dearest part: whoever would not get in with all their points is not asked.
  const isHopeless = (bound: number): boolean => bound < floor || !(bound > top.threshold);
  for (const [stretch, peak] of peaks.entries()) {
    if (peak < leastSound || isHopeless(peak + highest + most)) continue;
    const end = Math.min((stretch + 1) * peakSpan, row.length);
    for (let mentor = stretch * peakSpan; mentor < end; mentor += 1) {
      const points = row[mentor] as number;
      const value = offsets === null ? points : points + (offsets[mentor] as number);
      if (points < leastSound || isHopeless(value + most)) continue;
      const more = hours.points(mentor);
      if (more >= 0) offer(top, mentor, value + more);
    }
  }
  return top.indexes.subarray(0, top.size);
}

/** Everything but availability, into the row. */
function fillRow({ machine, pool, row, peaks }: RowScorer, { addresses, barred }: PackedQuestion): void {
  machine.scoreRow({ ...addresses, out: row.byteOffset, peaks: peaks.byteOffset }, pool.count);
  for (const mentor of barred) row[mentor] = excludedSum;
}

function highestOffset(offsets: Float64Array | null): number {
  if (offsets === null) return 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const offset of offsets) if (offset > highest) highest = offset;
  return highest;
}

/** A value that k mentors surely reach: the least among those that are best without their hours. −∞ when that cannot be said. */
function sureFloor(
  { row, peaks }: RowScorer,
  hours: Hours,
  { k, offsets, highest }: Wanted & { readonly highest: number },
): number {
  const best = createTopK(k);
  for (const [stretch, peak] of peaks.entries()) {
    if (peak < leastSound || !(peak + highest > best.threshold)) continue;
    const end = Math.min((stretch + 1) * peakSpan, row.length);
    for (let mentor = stretch * peakSpan; mentor < end; mentor += 1) {
      const points = row[mentor] as number;
      if (points >= leastSound) offer(best, mentor, offsets === null ? points : points + (offsets[mentor] as number));
    }
  }
  if (best.size < k) return Number.NEGATIVE_INFINITY;
  let floor = Number.POSITIVE_INFINITY;
  for (const [at, mentor] of best.indexes.entries()) {
    const more = hours.points(mentor);
    floor = Math.min(floor, more < 0 ? Number.NEGATIVE_INFINITY : (best.values[at] as number) + more);
  }
  return floor;
}

/** The availability criterion of one startup. */
interface Hours {
  /** Whether they count at all for this startup. */
  readonly count: boolean;
  /** The most points it can add. */
  readonly most: number;
  /** Its points with a mentor, or −1 when the pair shares fewer minutes than the policy asks for. */
  points(mentor: number): number;
}

function hoursOf({ machine, pool, minutesOffGrid }: RowScorer, question: PackedQuestion): Hours {
  const { hoursPoints, minimumMinutes, calendar, grid, stride } = pool;
  if (!question.tellsHours || (hoursPoints === 0 && minimumMinutes === 0)) {
    return { count: false, most: 0, points: () => 0 };
  }
  const minutesWith = (mentor: number): number =>
    grid !== null && question.bits !== null && calendar[mentor] === onGrid
      ? 15 * machine.poorestQuarters(question.bits, pool.bits + 4 * stride * mentor, grid)
      : minutesOffGrid(question, mentor);
  return {
    count: true,
    most: hoursPoints,
    points: (mentor) => {
      if (calendar[mentor] === untold) return 0;
      const minutes = minutesWith(mentor);
      return minutes < minimumMinutes ? -1 : wholePoints(hoursPoints, Math.min(1, minutes / question.neededMinutes));
    },
  };
}
