/** Where one startup's question and the mentors' columns lie, in bytes of the kernel's memory. */
export interface RowAddresses {
  /** Int32 per mentor: what does not depend on the pair's tables, or a large negative number when excluded. */
  readonly term: number;
  /** Five tables (Int32 points by facet) and the five facet columns (Int32 per mentor) that index them. */
  readonly tables: Five;
  readonly facets: Five;
  /** `needs` records of 24 bytes: address of the reach column (Float32; the address an Int32, padded to 8), weight and 1 / level (Float64). */
  readonly needs: number;
  readonly needCount: number;
  /** Σ of the need weights and points of the whole criterion. */
  readonly needSum: number;
  readonly needPoints: number;
  /** Int32 per mentor: where the points go, and the highest of each `peakSpan` of them. */
  readonly out: number;
  readonly peaks: number;
}

/** Mentors that share one peak. */
export const peakSpan = 64;

/** One number for each tabled criterion, in their order. */
export type Five = readonly [number, number, number, number, number];

/** The two inner loops, in plain typed arrays or compiled; both give the same bits. */
export interface RowMachine {
  readonly kind: 'plain' | 'wasm';
  /** Fills `out` for mentors 0..count−1 with everything but availability. */
  scoreRow(row: RowAddresses, count: number): void;
  /** Shared quarter hours in the poorest of `groups` weeks of `words` 32-bit words each, at two byte addresses. */
  poorestQuarters(a: number, b: number, size: { readonly groups: number; readonly words: number }): number;
}
