import { poorestWeek } from '../criteria/availability.ts';
import { eligibilityMask } from '../eligibility.ts';
import type { Policy } from '../policy.ts';
import type { PreparedStartup } from '../prepare.ts';
import { scorePoints } from '../score.ts';
import { tabledCriteria } from './facets.ts';
import type { HoursRoom } from './hours-row.ts';
import { irregularMentors, type MentorColumns } from './mentor-columns.ts';
import { addOwnTerms, buildSparseIndex, hasOwnTerms, type SparseIndex } from './own-terms.ts';
import type { PackedPool, PackedQuestion, RowScorer } from './packed-pool.ts';
import { type Five, forbidden, type RowMachine } from './row-machine.ts';
import { questionOf, type QuestionStore } from './startup-questions.ts';

/** What one kernel holds. */
export interface KernelState {
  readonly policy: Policy;
  readonly columns: MentorColumns;
  readonly store: QuestionStore;
  readonly machine: RowMachine;
  readonly startups: PreparedStartup[];
  readonly barred: Map<number, Int32Array>;
  /** Room for terms that a startup has with each mentor, for a row and for its peaks. */
  readonly term: Int32Array;
  readonly row: Int32Array;
  readonly peaks: Int32Array;
  readonly hours: HoursRoom;
  index: SparseIndex | null;
}

/** The mentors as numbers only. */
export function packedPool({ policy, columns }: KernelState): PackedPool {
  const { count, calendar, grid } = columns;
  return {
    count,
    calendar,
    wordColumns: columns.wordColumns.byteOffset,
    irregular: irregularMentors(columns),
    grid: grid === null ? null : { groups: grid.groups, words: grid.words },
    hoursPoints: policy.weights.availability,
    minimumMinutes: policy.minimumMinutes,
  };
}

/** A startup as numbers only, its tables filled up to the newest facet. */
export function packedQuestion(state: KernelState, at: number, startup: PreparedStartup): PackedQuestion {
  const { columns, policy } = state;
  const { tables, needs, bits, neededMinutes } = questionOf(state.store, startup);
  return {
    addresses: {
      term: termOf(state, startup).byteOffset,
      tables: tabledCriteria.map((criterion) => tables[criterion].row.byteOffset) as unknown as Five,
      facets: tabledCriteria.map((criterion) => columns.facetColumn[criterion].byteOffset) as unknown as Five,
      needs: needs.address,
      needCount: policy.weights.expertise === 0 ? 0 : needs.count,
      needSum: needs.sum,
      needPoints: policy.weights.expertise,
    },
    barred: state.barred.get(at) ?? nobody,
    tellsHours: startup.availability !== null,
    bits,
    neededMinutes,
  };
}

const nobody = new Int32Array();

/** Scores rows on this thread; calendars off the grid are read by the definition. */
export function scorerFor(state: KernelState, startup: PreparedStartup): RowScorer {
  return {
    machine: state.machine,
    pool: packedPool(state),
    row: state.row,
    peaks: state.peaks,
    hours: state.hours,
    minutesOffGrid: (_, mentor) =>
      poorestWeek(startup.availability, state.columns.mentors[mentor]?.availability ?? null).minutes,
  };
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

/** The per-mentor term, with the criteria that the loops do not table, where a policy weighs them. */
function termOf(state: KernelState, startup: PreparedStartup): Int32Array {
  const { policy, columns, term } = state;
  if (!hasOwnTerms(policy)) return columns.term;
  term.set(columns.term);
  state.index ??= buildSparseIndex(columns.mentors, policy);
  addOwnTerms(term, { policy, startup, mentors: columns.mentors, index: state.index });
  return term;
}
