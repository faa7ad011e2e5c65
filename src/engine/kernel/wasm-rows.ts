import type { RowAddresses, RowMachine } from './row-machine.ts';

/** What `assembly/rows.ts` exports. */
interface CompiledRows {
  scoreRow(record: number, count: number): void;
  addHours(
    list: number,
    groups: number,
    table: number,
    out: number,
    peaks: number,
    from: number,
    to: number,
    least: number,
  ): void;
}

/** The part of the global that is used; the server's type library does not know it. */
declare const WebAssembly:
  | {
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { exports: unknown };
    }
  | undefined;

/** The shared memory with the address of this thread's own record. */
export interface WasmPlace {
  readonly memory: object | null;
  readonly buffer: ArrayBufferLike;
  readonly record: number;
}

/** 15 whole numbers and two fractions; see `assembly/rows.ts`. */
export const recordBytes = 80;

/**
 * The compiled loops over the kernel's memory, or null where there are none: no bytes, no WebAssembly, no shared memory or no SIMD.
 */
export function wasmRowsAt({ memory, buffer, record }: WasmPlace, bytes: Uint8Array | undefined): RowMachine | null {
  if (bytes === undefined || memory === null || typeof WebAssembly === 'undefined') return null;
  const compiled = instantiate(memory, bytes);
  if (compiled === null) return null;
  const fractions = new Float64Array(buffer, record, recordBytes / 8);
  const ints = new Int32Array(buffer, record, recordBytes / 4);
  return {
    kind: 'wasm',
    scoreRow: (row, count) => {
      writeRecord(ints, fractions, row);
      compiled.scoreRow(record, count);
    },
    addHours: ({ list, groups, table, out, peaks }, { from, to, least }) =>
      compiled.addHours(list, groups, table, out, peaks, from, to, least),
  };
}

function writeRecord(ints: Int32Array, fractions: Float64Array, row: RowAddresses): void {
  ints.set([row.term, ...row.tables, ...row.facets, row.needs, row.needCount, row.out, row.peaks]);
  fractions[8] = row.needSum;
  fractions[9] = row.needPoints;
}

function instantiate(memory: object, bytes: Uint8Array): CompiledRows | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return exports as CompiledRows;
  } catch {
    // An engine without SIMD or threads refuses the module; the plain twin gives the same points.
    return null;
  }
}
