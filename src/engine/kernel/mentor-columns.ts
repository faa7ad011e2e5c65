import { followThrough } from '../criteria/track-record.ts';
import type { Policy } from '../policy.ts';
import type { PreparedMentor } from '../prepare.ts';
import { wholePoints } from '../score.ts';
import { createFacetIndex, type FacetIndex, facetNumber, tabledCriteria, type TabledCriterion } from './facets.ts';
import { addPostings, createIndustryPostings, type IndustryPostings } from './industry-rows.ts';
import type { KernelMemory } from './memory.ts';
import { offGrid, onGrid, untold } from './packed-pool.ts';
import { bitsOf, fitWeekGrid, type WeekGrid } from './week-bits.ts';

/** Added to a pair that a rule excludes; far below any sum of points, and two of them with too few hours still fit 32 bits. */
export const excludedPoints = -850_000_000;

/** All mentors column by column, in the kernel's memory where the loops read them. */
export interface MentorColumns {
  readonly count: number;
  readonly mentors: PreparedMentor[];
  readonly facetIndex: Readonly<Record<TabledCriterion, FacetIndex>>;
  readonly facetColumn: Readonly<Record<TabledCriterion, Int32Array>>;
  readonly industryPostings: IndustryPostings;
  /** One column for each expertise node; what offers reach is a single-precision number to begin with. */
  readonly reach: readonly Float32Array[];
  /** Points that depend on the mentor alone (track record), or `excludedPoints`. */
  readonly term: Int32Array;
  readonly excluded: Uint8Array;
  readonly grid: WeekGrid | null;
  /** Calendar bits, `stride` words a mentor, one column for each word, and what stands there: `untold`, `onGrid` or `offGrid`. */
  readonly stride: number;
  readonly wordColumns: Int32Array;
  readonly calendar: Uint8Array;
  /** Mentors without bits on the grid; null until asked for again. */
  irregular: Int32Array | null;
}

/** Bytes that `packColumns` takes for so many mentors. */
export function columnBytes(count: number, expertiseNodes: number, gridWords: number): number {
  return count * (4 * expertiseNodes + 4 * (tabledCriteria.length + 2 + gridWords)) + 64 * (expertiseNodes + 16);
}

/** The grid for a pool of these mentors; its words a mentor are part of the memory that columns take. */
export function gridOf(mentors: readonly PreparedMentor[]): { grid: WeekGrid | null; stride: number } {
  const grid = fitWeekGrid(mentors.map(({ availability }) => availability));
  return { grid, stride: grid === null ? 0 : grid.groups * grid.words };
}

/** Lays all mentors out. O(mentors · profile). */
export function packColumns(
  memory: KernelMemory,
  policy: Policy,
  pool: { readonly mentors: readonly PreparedMentor[]; readonly grid: WeekGrid | null; readonly stride: number },
): MentorColumns {
  const { grid, stride } = pool;
  const count = pool.mentors.length;
  const nodes = pool.mentors[0]?.taxonomies.expertise.ids.length ?? 0;
  const byCriterion = <Value>(make: () => Value): Record<TabledCriterion, Value> =>
    Object.fromEntries(tabledCriteria.map((criterion) => [criterion, make()])) as Record<TabledCriterion, Value>;
  const columns: MentorColumns = {
    count,
    mentors: [...pool.mentors],
    facetIndex: byCriterion(createFacetIndex),
    facetColumn: byCriterion(() => memory.int32(count)),
    industryPostings: createIndustryPostings(),
    reach: Array.from({ length: nodes }, () => memory.float32(count)),
    term: memory.int32(count),
    excluded: new Uint8Array(count),
    grid,
    stride,
    wordColumns: memory.int32(count * stride),
    calendar: memory.uint8(count),
    irregular: null,
  };
  for (const [at, mentor] of pool.mentors.entries()) writeMentor(columns, policy, { at, mentor });
  return columns;
}

/** Writes one mentor into its place, and nothing else. O(profile + expertise nodes). */
export function writeMentor(
  columns: MentorColumns,
  policy: Policy,
  place: { readonly at: number; readonly mentor: PreparedMentor },
): void {
  const { at, mentor } = place;
  columns.mentors[at] = mentor;
  for (const criterion of tabledCriteria) {
    const index = columns.facetIndex[criterion];
    const before = index.representatives.length;
    const number = facetNumber(index, criterion, mentor);
    if (criterion === 'industry' && number === before) addPostings(columns.industryPostings, number, mentor);
    columns.facetColumn[criterion][at] = number;
  }
  for (const [node, column] of columns.reach.entries()) column[at] = mentor.reach?.[node] ?? 0;
  writeTerm(columns, policy, at);
  writeBits(columns, at, mentor);
}

/** The mentor's own term, which also carries its exclusion. */
export function writeTerm(columns: MentorColumns, policy: Policy, at: number): void {
  const mentor = columns.mentors[at];
  if (mentor === undefined) return;
  const own = wholePoints(policy.weights.track_record, followThrough(mentor.profile.track));
  columns.term[at] = columns.excluded[at] === 1 ? excludedPoints : own;
}

function writeBits(columns: MentorColumns, at: number, mentor: PreparedMentor): void {
  const { grid, stride, calendar } = columns;
  calendar[at] = mentor.availability === null ? untold : offGrid;
  columns.irregular = null;
  if (grid === null || mentor.availability === null) return;
  const bits = bitsOf(mentor.availability, grid);
  if (bits === null) return;
  calendar[at] = onGrid;
  for (let word = 0; word < stride; word += 1) columns.wordColumns[word * columns.count + at] = bits[word] as number;
}

/** The mentors whose calendars are untold or off the grid. O(mentors) after a change, O(1) otherwise. */
export function irregularMentors(columns: MentorColumns): Int32Array {
  columns.irregular ??= Int32Array.from(columns.calendar.keys()).filter((at) => columns.calendar[at] !== onGrid);
  return columns.irregular;
}
