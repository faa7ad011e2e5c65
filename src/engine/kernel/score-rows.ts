import { poorestWeek } from '../criteria/availability.ts';
import { eligibilityMask } from '../eligibility.ts';
import type { Policy } from '../policy.ts';
import type { PreparedStartup } from '../prepare.ts';
import { scorePoints, wholePoints } from '../score.ts';
import type { MentorColumns } from './mentor-columns.ts';
import { addOwnTerms, buildSparseIndex, hasOwnTerms, type SparseIndex } from './own-terms.ts';
import type { RowMachine } from './row-machine.ts';
import { questionOf, type QuestionStore, type StartupQuestion } from './startup-questions.ts';
import { createTopK, offer } from './top-k.ts';

/** The score of a pair that must not be made. */
export const forbidden = -2_147_483_648;
/** Sums below this carry an exclusion. */
const leastSound = -400_000_000;

/** What one kernel holds. */
export interface KernelState {
  readonly policy: Policy;
  readonly columns: MentorColumns;
  readonly store: QuestionStore;
  readonly machine: RowMachine;
  readonly startups: PreparedStartup[];
  readonly barred: Map<number, Int32Array>;
  readonly term: Int32Array;
  readonly row: Int32Array;
  index: SparseIndex | null;
}

interface Asking {
  readonly startup: PreparedStartup;
  readonly question: StartupQuestion;
}

/** Everything but availability, into the scratch row. */
function fillRow(state: KernelState, at: number): Asking | null {
  const startup = state.startups[at];
  if (startup === undefined) return null;
  const { columns, policy, row } = state;
  const question = questionOf(state.store, startup);
  const { tables, needs } = question;
  const facets = columns.facetColumn;
  state.machine.scoreRow(
    {
      term: termOf(state, { startup, question }).byteOffset,
      tables: [
        tables.industry.row.byteOffset,
        tables.stage.row.byteOffset,
        tables.language.row.byteOffset,
        tables.place.row.byteOffset,
      ],
      facets: [
        facets.industry.byteOffset,
        facets.stage.byteOffset,
        facets.language.byteOffset,
        facets.place.byteOffset,
      ],
      needs: needs.address,
      needCount: policy.weights.expertise === 0 ? 0 : needs.count,
      needSum: needs.sum,
      needPoints: policy.weights.expertise,
      out: row.byteOffset,
    },
    columns.count,
  );
  for (const mentor of state.barred.get(at) ?? []) row[mentor] = leastSound - 1;
  return { startup, question };
}

/** The per-mentor term, with the criteria that are neither tabled by the loops nor the mentor's own where a policy weighs them. */
function termOf(state: KernelState, { startup, question }: Asking): Int32Array {
  const { policy, columns, term } = state;
  if (policy.weights.working_style === 0 && !hasOwnTerms(policy)) return columns.term;
  const style = columns.facetColumn.working_style;
  for (let at = 0; at < columns.count; at += 1) {
    term[at] = (columns.term[at] as number) + (question.tables.working_style.row[style[at] as number] as number);
  }
  state.index ??= buildSparseIndex(columns.mentors, policy);
  addOwnTerms(term, { policy, startup, mentors: columns.mentors, index: state.index });
  return term;
}

/** One pair by the definition. */
export function pairScore(state: KernelState, at: number, mentorAt: number): number {
  const startup = state.startups[at];
  const mentor = state.columns.mentors[mentorAt];
  if (startup === undefined || mentor === undefined) return forbidden;
  const barred = state.columns.excluded[mentorAt] === 1 || state.barred.get(at)?.includes(mentorAt) === true;
  if (barred || eligibilityMask(state.policy, { startup, mentor }, { rules: [] }) !== 0) return forbidden;
  return scorePoints(state.policy, startup, mentor);
}

/** All mentors of one startup, in the scratch row. */
export function wholeRow(state: KernelState, at: number): Int32Array {
  const asking = fillRow(state, at);
  const { row } = state;
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const points = row[mentor] as number;
    const hours = points < leastSound || asking === null ? -1 : hoursPoints(state, asking, mentor);
    row[mentor] = hours < 0 ? forbidden : points + hours;
  }
  return row;
}

/** The best k by points + offset, best first. */
export function topOf(
  state: KernelState,
  at: number,
  { k, offsets }: { readonly k: number; readonly offsets: Float64Array | null },
): Int32Array {
  const asking = fillRow(state, at);
  const { row } = state;
  const top = createTopK(Math.max(0, Math.min(k, row.length)));
  if (asking === null) return top.indexes.subarray(0, 0);
  const mostHours = asking.startup.availability === null ? 0 : state.policy.weights.availability;
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const points = row[mentor] as number;
    const offset = offsets === null ? 0 : (offsets[mentor] as number);
    // Calendars are the dearest part: whoever would not get in with all their points is not asked.
    if (points < leastSound || !(points + mostHours + offset > top.threshold)) continue;
    const hours = hoursPoints(state, asking, mentor);
    if (hours >= 0) offer(top, mentor, points + hours + offset);
  }
  return top.indexes.subarray(0, top.size);
}

/** Points of the availability criterion, or −1 when the pair shares fewer minutes than the policy asks for. */
function hoursPoints(state: KernelState, { startup, question }: Asking, mentor: number): number {
  const { policy, columns } = state;
  const weight = policy.weights.availability;
  if (weight === 0 && policy.minimumMinutes === 0) return 0;
  const theirs = columns.mentors[mentor]?.availability ?? null;
  if (startup.availability === null || theirs === null) return 0;
  const { grid, stride, onGrid, bits } = columns;
  const minutes =
    grid !== null && question.bits !== null && onGrid[mentor] === 1
      ? 15 * state.machine.poorestQuarters(question.bits, bits.byteOffset + 4 * stride * mentor, grid)
      : poorestWeek(startup.availability, theirs).minutes;
  if (minutes < policy.minimumMinutes) return -1;
  return wholePoints(weight, Math.min(1, minutes / question.neededMinutes));
}
