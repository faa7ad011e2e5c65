import type { HoursRoom } from './hours-row.ts';
import type { RowAddresses, RowMachine } from './row-machine.ts';

/** What stands at a mentor's place in the calendar: nothing, bits that are the calendar, or one that only the definition can read. */
export const untold = 0;
export const onGrid = 1;
export const offGrid = 2;

/** The mentors as numbers only; can be handed to another thread as it is. */
export interface PackedPool {
  readonly count: number;
  readonly calendar: Uint8Array;
  /** Address of the calendar bits word by word, the mentors who have none there (in their order), and the grid they lie on. */
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
