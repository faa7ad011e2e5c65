import { poorestWeek } from '../criteria/availability.ts';
import { eligibilityMask } from '../eligibility.ts';
import type { Policy } from '../policy.ts';
import type { PreparedStartup } from '../prepare.ts';
import { scorePoints, wholePoints } from '../score.ts';
import { tabledCriteria } from './facets.ts';
import { type MentorColumns, onGrid, untold } from './mentor-columns.ts';
import { addOwnTerms, buildSparseIndex, hasOwnTerms, type SparseIndex } from './own-terms.ts';
import type { Five, RowMachine } from './row-machine.ts';
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
      tables: tabledCriteria.map((criterion) => tables[criterion].row.byteOffset) as unknown as Five,
      facets: tabledCriteria.map((criterion) => facets[criterion].byteOffset) as unknown as Five,
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

/** The per-mentor term, with the criteria that the loops do not table, where a policy weighs them. */
function termOf(state: KernelState, { startup }: Asking): Int32Array {
  const { policy, columns, term } = state;
  if (!hasOwnTerms(policy)) return columns.term;
  term.set(columns.term);
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
  if (asking === null) return row.fill(forbidden);
  const hours = hoursOf(state, asking);
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const points = row[mentor] as number;
    const more = points < leastSound ? -1 : hours.points(mentor);
    row[mentor] = more < 0 ? forbidden : points + more;
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
  const hours = hoursOf(state, asking);
  const mostHours = hours.most;
  const floor = mostHours === 0 ? Number.NEGATIVE_INFINITY : sureFloor(row, hours, { k: top.values.length, offsets });
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const points = row[mentor] as number;
    const value = points + (offsets === null ? 0 : (offsets[mentor] as number));
    // Calendars are the dearest part: whoever would not get in with all their points is not asked.
    if (points < leastSound || value + mostHours < floor || !(value + mostHours > top.threshold)) continue;
    const more = hours.points(mentor);
    if (more >= 0) offer(top, mentor, value + more);
  }
  return top.indexes.subarray(0, top.size);
}

/** A value that k mentors surely reach: the least among those that are best without their hours. −∞ when that cannot be said. */
function sureFloor(
  row: Int32Array,
  hours: Hours,
  { k, offsets }: { readonly k: number; readonly offsets: Float64Array | null },
): number {
  const best = createTopK(k);
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const points = row[mentor] as number;
    if (points >= leastSound) offer(best, mentor, offsets === null ? points : points + (offsets[mentor] as number));
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
  /** The most points it can add. */
  readonly most: number;
  /** Its points with a mentor, or −1 when the pair shares fewer minutes than the policy asks for. */
  points(mentor: number): number;
}

function hoursOf({ policy, columns, machine }: KernelState, { startup, question }: Asking): Hours {
  const most = policy.weights.availability;
  const ours = startup.availability;
  if (ours === null || (most === 0 && policy.minimumMinutes === 0)) return { most: 0, points: () => 0 };
  const { grid, stride, calendar, bits } = columns;
  const minutesWith = (mentor: number): number =>
    grid !== null && question.bits !== null && calendar[mentor] === onGrid
      ? 15 * machine.poorestQuarters(question.bits, bits.byteOffset + 4 * stride * mentor, grid)
      : poorestWeek(ours, columns.mentors[mentor]?.availability ?? null).minutes;
  return {
    most,
    points: (mentor) => {
      if (calendar[mentor] === untold) return 0;
      const minutes = minutesWith(mentor);
      return minutes < policy.minimumMinutes ? -1 : wholePoints(most, Math.min(1, minutes / question.neededMinutes));
    },
  };
}
