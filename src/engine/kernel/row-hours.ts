import { wholePoints } from '../score.ts';
import { fillHoursTable, listFreeWords } from './hours-row.ts';
import { type PackedQuestion, type RowScorer, untold } from './packed-pool.ts';
import { forbidden, leastSound, peakSpan, type HoursAddresses, type Span } from './row-machine.ts';

/** The availability criterion of one startup, on top of a row that holds everything else. */
export interface RowHours {
  /** The most points it can add. */
  readonly most: number;
  /** Whether too few shared hours exclude a mentor. */
  readonly excludes: boolean;
  /**
   * Completes a span of the row and its peaks; spans come in ascending order. Whose sum is below `least` may be left without hours, and
   * what a rule excludes is below `leastSound` before, and below it or `forbidden` after.
   */
  add(span: Span): void;
}

/** How this startup's row gets its hours: not at all, by the loops, or, where a calendar is off the grid, by the definition. */
export function hoursOf(scorer: RowScorer, question: PackedQuestion): RowHours {
  const { hoursPoints, minimumMinutes, grid } = scorer.pool;
  if (!question.tellsHours || (hoursPoints === 0 && minimumMinutes === 0))
    return { most: 0, excludes: false, add: () => undefined };
  const common = { most: hoursPoints, excludes: minimumMinutes > 0 };
  if (grid === null || question.bits === null) return { ...common, add: (span) => addAnyHours(scorer, question, span) };
  const addresses = listHours(scorer, question, { bits: question.bits, grid });
  let reached = 0;
  return {
    ...common,
    add: (span) => {
      reached = addGridHours(scorer, question, { addresses, span, reached });
    },
  };
}

/** Writes the startup's calendar where the loops read it. */
function listHours(
  { pool, row, peaks, hours }: RowScorer,
  { neededMinutes }: PackedQuestion,
  { bits, grid }: { readonly bits: number; readonly grid: NonNullable<RowScorer['pool']['grid']> },
): HoursAddresses {
  fillHoursTable(hours, { points: pool.hoursPoints, least: pool.minimumMinutes, needed: neededMinutes });
  const own = new Int32Array(row.buffer, bits, grid.groups * grid.words);
  listFreeWords(hours, own, { address: pool.wordColumns, bytes: 4 * row.length, grid });
  const { list, table } = hours;
  return {
    list: list.byteOffset,
    groups: grid.groups,
    table: table.byteOffset,
    out: row.byteOffset,
    peaks: peaks.byteOffset,
  };
}

/** By the loops, but for mentors without bits on the grid; `reached` counts those of them that came before the span. */
function addGridHours(
  scorer: RowScorer,
  question: PackedQuestion,
  { addresses, span, reached }: { readonly addresses: HoursAddresses; readonly span: Span; readonly reached: number },
): number {
  const { irregular } = scorer.pool;
  let end = reached;
  while (end < irregular.length && (irregular[end] as number) < span.to) end += 1;
  const apart = irregular.subarray(reached, end);
  const before = apart.map((mentor) => scorer.row[mentor] as number);
  scorer.machine.addHours(addresses, span);
  apart.forEach((mentor, at) => addTo(scorer, question, { mentor, points: before[at] as number, least: span.least }));
  return end;
}

/** By the definition, mentor by mentor. */
function addAnyHours(scorer: RowScorer, question: PackedQuestion, { from, to, least }: Span): void {
  scorer.peaks.fill(forbidden, from / peakSpan, Math.ceil(to / peakSpan));
  for (let mentor = from; mentor < to; mentor += 1) {
    addTo(scorer, question, { mentor, points: scorer.row[mentor] as number, least });
  }
}

/** One mentor's sum with hours, in its place; its peak rises with it. */
function addTo(
  { pool, row, peaks, minutesOffGrid }: RowScorer,
  question: PackedQuestion,
  { mentor, points, least }: { readonly mentor: number; readonly points: number; readonly least: number },
): void {
  let sum = points < leastSound ? forbidden : points;
  if (points >= Math.max(least, leastSound) && pool.calendar[mentor] !== untold) {
    const minutes = minutesOffGrid(question, mentor);
    const share = Math.min(1, minutes / question.neededMinutes);
    sum = minutes < pool.minimumMinutes ? forbidden : points + wholePoints(pool.hoursPoints, share);
  }
  row[mentor] = sum;
  const stretch = Math.trunc(mentor / peakSpan);
  if ((peaks[stretch] as number) < sum) peaks[stretch] = sum;
}
