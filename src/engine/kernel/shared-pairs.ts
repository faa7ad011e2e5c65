import { EngineError } from '../engine-error.ts';
import { roomBytes, takeHoursRoom } from './hours-row.ts';
import { hasOwnTerms } from './own-terms.ts';
import { offGrid, type PackedPool, type PackedQuestion, type RowScorer } from './packed-pool.ts';
import { topOf, wholeRow } from './packed-rows.ts';
import { plainRows } from './plain-rows.ts';
import { peakSpan } from './row-machine.ts';
import { type KernelState, packedPool, packedQuestion } from './score-rows.ts';
import { recordBytes, wasmRowsAt } from './wasm-rows.ts';

/**
 * A packed pool for other threads: post it to them as it is, nothing is copied but a few numbers a startup. Each thread takes one
 * `lane`. Valid until the kernel it came from is asked or updated again.
 */
export interface SharedPairs {
  /** A shared WebAssembly.Memory, or the shared buffer itself. */
  readonly memory: object;
  readonly pool: PackedPool;
  readonly questions: readonly PackedQuestion[];
  /** Addresses of each thread's row, its peaks and its record for the compiled loops. */
  readonly lanes: readonly Lane[];
}

interface Lane {
  readonly row: number;
  readonly peaks: number;
  readonly record: number;
  readonly list: { readonly address: number; readonly length: number };
  readonly table: { readonly address: number; readonly length: number };
}

/** The rows of a shared pool, on the thread that attached them. */
export interface SharedRows {
  readonly kind: 'plain' | 'wasm';
  row(startup: number): Int32Array;
  topK(startup: number, k: number, offsets: Float64Array | null): Int32Array;
}

/**
 * Fills every startup's tables and lays out one row a thread. Throws `kernel.not_shareable` with the reason: memory that is not
 * shared, calendars off the quarter-hour grid, criteria that only the first thread can score, or too little `tableBytes`.
 * O(startups · facets).
 */
export function sharePairs(state: KernelState, threads: number): SharedPairs {
  const { memory } = state.store;
  if (memory.wasm === null) throw new EngineError('kernel.not_shareable', 'memory');
  if (hasOwnTerms(state.policy)) throw new EngineError('kernel.not_shareable', 'own_words or preference');
  if (state.columns.calendar.includes(offGrid)) throw new EngineError('kernel.not_shareable', 'mentor calendar');
  const stretches = Math.ceil(state.columns.count / peakSpan);
  const laneBytes =
    threads * (4 * (state.columns.count + stretches) + recordBytes + roomBytes(state.columns.grid) + 192);
  if (memory.free() < laneBytes) throw new EngineError('kernel.not_shareable', 'tableBytes');
  const generation = state.store.generation;
  const place = (values: Int32Array) => ({ address: values.byteOffset, length: values.length });
  const lanes = Array.from({ length: threads }, (): Lane => {
    const { list, table } = takeHoursRoom(memory, state.columns.grid);
    return {
      row: memory.int32(state.columns.count).byteOffset,
      peaks: memory.int32(stretches).byteOffset,
      record: memory.float64(recordBytes / 8).byteOffset,
      list: place(list),
      table: place(table),
    };
  });
  const questions = state.startups.map((startup, at) => packedQuestion(state, at, startup));
  if (state.store.generation !== generation) throw new EngineError('kernel.not_shareable', 'tableBytes');
  if (questions.some((question) => question.tellsHours && question.bits === null)) {
    throw new EngineError('kernel.not_shareable', 'startup calendar');
  }
  return { memory: memory.wasm, pool: packedPool(state), questions, lanes };
}

/** Attaches a thread to a shared pool. Points are those of the kernel it came from. O(1). */
export function attachSharedPairs(shared: SharedPairs, lane: number, wasm?: Uint8Array): SharedRows {
  const place = shared.lanes[lane];
  if (place === undefined) throw new EngineError('kernel.no_such_lane', String(lane));
  const { buffer } = shared.memory as { buffer: ArrayBufferLike };
  const machine = wasmRowsAt({ memory: shared.memory, buffer, record: place.record }, wasm) ?? plainRows(buffer);
  const scorer: RowScorer = {
    machine,
    pool: shared.pool,
    row: new Int32Array(buffer, place.row, shared.pool.count),
    peaks: new Int32Array(buffer, place.peaks, Math.ceil(shared.pool.count / peakSpan)),
    hours: {
      list: new Int32Array(buffer, place.list.address, place.list.length),
      table: new Int32Array(buffer, place.table.address, place.table.length),
      madeFor: '',
    },
    minutesOffGrid: () => 0,
  };
  const nothing = new Int32Array();
  return {
    kind: machine.kind,
    row: (startup) => {
      const question = shared.questions[startup];
      return question === undefined ? nothing : wholeRow(scorer, question);
    },
    topK: (startup, k, offsets) => {
      const question = shared.questions[startup];
      return question === undefined ? nothing : topOf(scorer, question, { k, offsets });
    },
  };
}
