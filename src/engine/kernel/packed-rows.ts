import { fullPoints } from '../policy.ts';
import { excludedSum } from './hours-row.ts';
import type { PackedQuestion, RowScorer } from './packed-pool.ts';
import { hoursOf } from './row-hours.ts';
import { forbidden, leastSound, peakSpan, type Span } from './row-machine.ts';
import { createTopK, offer, type TopK } from './top-k.ts';

/** All mentors of one startup, in the scorer's row. O(mentors). */
export function wholeRow(scorer: RowScorer, question: PackedQuestion): Int32Array {
  const { row } = scorer;
  fillRow(scorer, question);
  const hours = hoursOf(scorer, question);
  hours.add({ from: 0, to: row.length, least: forbidden });
  if (hours.most === 0) forbidExcluded(row);
  return row;
}

interface Wanted {
  readonly k: number;
  readonly offsets: Float64Array | null;
}

/**
 * The best k by points + offset, best first, the lower number first among equals. Calendars are dear: whoever would not get in with all
 * their points is not asked, and since the bar starts high where it can and rises from span to span, few are. O(mentors).
 */
export function topOf(scorer: RowScorer, question: PackedQuestion, { k, offsets }: Wanted): Int32Array {
  const { row } = scorer;
  fillRow(scorer, question);
  const hours = hoursOf(scorer, question);
  const highest = highestOffset(offsets);
  const top = createTopK(Math.max(0, Math.min(k, row.length)));
  if (offsets === null && !hours.excludes && k > 0) top.threshold = firstBar(scorer.peaks, k + question.barred.length);
  for (let from = 0, length = peakSpan; from < row.length; from += length, length = Math.min(2 * length, longestSpan)) {
    const to = Math.min(row.length, from + length);
    const least = Math.floor(top.threshold - highest - hours.most);
    hours.add({ from, to, least: Math.min(Math.max(least, leastSound), fullPoints + 1) });
    offerSpan(scorer, top, { from, to, offsets, highest });
  }
  return top.indexes.subarray(0, top.size);
}

/** Below so many mentors at least: each of the stretches that peak above it has one, and hours only add. */
function firstBar(peaks: Int32Array, stretches: number): number {
  const best = createTopK(stretches);
  for (let at = 0; at < peaks.length; at += 1) offer(best, at, peaks[at] as number);
  return best.threshold - 1;
}

/** Mentors between two looks at the bar. */
const longestSpan = 64 * peakSpan;

/** Offers whoever may be above the bar, stretch by stretch. */
function offerSpan(
  { row, peaks }: RowScorer,
  top: TopK,
  {
    from,
    to,
    offsets,
    highest,
  }: Omit<Span, 'least'> & { readonly offsets: Float64Array | null; readonly highest: number },
): void {
  for (let first = from; first < to; first += peakSpan) {
    const peak = peaks[first / peakSpan] as number;
    if (peak < leastSound || !(peak + highest > top.threshold)) continue;
    const end = Math.min(first + peakSpan, to);
    for (let mentor = first; mentor < end; mentor += 1) {
      const points = row[mentor] as number;
      if (points < leastSound) continue;
      offer(top, mentor, offsets === null ? points : points + (offsets[mentor] as number));
    }
  }
}

/** Everything but availability, into the row. */
function fillRow({ machine, pool, row, peaks }: RowScorer, { addresses, barred }: PackedQuestion): void {
  machine.scoreRow({ ...addresses, out: row.byteOffset, peaks: peaks.byteOffset }, pool.count);
  for (const mentor of barred) row[mentor] = excludedSum;
}

/** Where no hours are added, what a rule excludes is still a sum. */
function forbidExcluded(row: Int32Array): void {
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    if ((row[mentor] as number) < leastSound) row[mentor] = forbidden;
  }
}

function highestOffset(offsets: Float64Array | null): number {
  if (offsets === null) return 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const offset of offsets) if (offset > highest) highest = offset;
  return highest;
}
