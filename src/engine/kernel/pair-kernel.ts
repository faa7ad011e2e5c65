import type { Policy } from '../policy.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import { roomBytes, takeHoursRoom } from './hours-row.ts';
import { createKernelMemory } from './memory.ts';
import { columnBytes, gridOf, packColumns, writeMentor, writeTerm } from './mentor-columns.ts';
import { topOf, wholeRow } from './packed-rows.ts';
import { plainRows } from './plain-rows.ts';
import { peakSpan, type RowMachine } from './row-machine.ts';
import { type KernelState, packedQuestion, pairScore, scorerFor } from './score-rows.ts';
import { sharePairs, type SharedPairs } from './shared-pairs.ts';
import { questionBytes, type QuestionStore } from './startup-questions.ts';
import { recordBytes, wasmRowsAt } from './wasm-rows.ts';

/**
 * All pairs of a pool, scored fast. Points are those of `scorePair` to the last digit; a pair that a rule excludes has
 * `-2_147_483_648`. A bilingual co-mentor is not known here: such a pair is scored by `scorePair`. Startups and mentors are numbered in the order given; equal points keep that order.
 */
export interface PairKernel {
  readonly startups: number;
  readonly mentors: number;
  /** Which loops run: compiled or plain. */
  readonly kind: RowMachine['kind'];
  /** One pair, by the definition. O(profile); ask `row` for many. */
  score(startup: number, mentor: number): number;
  /** All mentors of a startup; the array is the kernel's and valid until the next call. O(mentors). */
  row(startup: number): Int32Array;
  /**
   * Up to k mentors with the highest points + offset, best first, without excluded ones and those whose offset is −∞. Offsets of
   * null recommend; dual prices as offsets price an assignment. O(mentors).
   */
  topK(startup: number, k: number, offsets: Float64Array | null): Int32Array;
  /** Replaces one profile: one column, or one row, is computed anew, nothing else. */
  updateMentor(at: number, mentor: PreparedMentor): void;
  updateStartup(at: number, startup: PreparedStartup): void;
  /** Takes a mentor out for everyone (not vetted, paused, full …) or lets it in again. */
  excludeMentor(at: number, excluded: boolean): void;
  /** The mentors excluded for one startup by the caller's rules (conflict, declined …); replaces earlier ones. */
  excludePairs(startup: number, mentors: Iterable<number>): void;
  /** Hands all startups to other threads; see `sharePairs` for what it refuses. */
  share(threads: number): SharedPairs;
}

export interface PairKernelInput {
  readonly policy: Policy;
  readonly startups: readonly PreparedStartup[];
  readonly mentors: readonly PreparedMentor[];
  /** Mentors who will be written into these places: their hours lay out the calendars. `mentors` themselves when left out. */
  readonly expected?: readonly PreparedMentor[];
  /** The compiled loops (`kernel.wasm`); left out, or where WebAssembly is missing, the plain twin runs. */
  readonly wasm?: Uint8Array;
  /** Bytes for tables of facets; more keeps more startups warm. 32 MB when left out. */
  readonly tableBytes?: number;
}

const nothing = new Int32Array();

/** Packs a pool. O(startups + mentors · profile); about 700 bytes a mentor with 72 expertise nodes. */
export function createPairKernel(input: PairKernelInput): PairKernel {
  const { policy } = input;
  const startups = [...input.startups];
  const pool = { mentors: input.mentors, ...gridOf(input.expected ?? input.mentors) };
  const count = pool.mentors.length;
  const nodes = pool.mentors[0]?.taxonomies.expertise.ids.length ?? 0;
  const tableBytes = Math.max(input.tableBytes ?? 32_000_000, 2 * questionBytes(count, 500, pool.stride));
  const memory = createKernelMemory(
    columnBytes(count, nodes, pool.stride) + 9 * count + roomBytes(pool.grid) + 4096 + tableBytes,
  );
  const columns = packColumns(memory, policy, pool);
  const peaks = memory.int32(Math.ceil(count / peakSpan));
  const scratch = {
    term: memory.int32(count),
    row: memory.int32(count),
    peaks,
    hours: takeHoursRoom(memory, pool.grid),
  };
  const place = { memory: memory.wasm, buffer: memory.buffer, record: memory.float64(recordBytes / 8).byteOffset };
  const machine = wasmRowsAt(place, input.wasm) ?? plainRows(memory.buffer);
  const store: QuestionStore = {
    memory,
    policy,
    columns,
    tablesFrom: memory.mark(),
    tables: new Map(),
    questions: new Map(),
    generation: 0,
  };
  const state: KernelState = { ...scratch, policy, columns, store, machine, startups, barred: new Map(), index: null };
  const kernel: PairKernel = {
    startups: startups.length,
    mentors: count,
    kind: machine.kind,
    score: (startup, mentor) => pairScore(state, startup, mentor),
    row: (at) => {
      const startup = startups[at];
      if (startup === undefined) return nothing;
      return wholeRow(scorerFor(state, startup), packedQuestion(state, at, startup));
    },
    topK: (at, k, offsets) => {
      const startup = startups[at];
      if (startup === undefined) return nothing;
      return topOf(scorerFor(state, startup), packedQuestion(state, at, startup), { k, offsets });
    },
    share: (threads) => sharePairs(state, threads),
    updateMentor: (at, mentor) => {
      writeMentor(columns, policy, { at, mentor });
      state.index = null;
    },
    updateStartup: (at, startup) => {
      const before = startups[at];
      if (before !== undefined) store.questions.delete(before);
      startups[at] = startup;
    },
    excludeMentor: (at, excluded) => {
      columns.excluded[at] = Number(excluded);
      writeTerm(columns, policy, at);
    },
    excludePairs: (startup, mentors) => {
      state.barred.set(startup, Int32Array.from(mentors));
    },
  };
  return kernel;
}
