/** The score of a pair that must not be made. */
export const forbidden = -2_147_483_648;
/** Sums below this carry an exclusion. */
export const leastSound = -400_000_000;

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

/** Where one startup's calendar lies, in bytes of the kernel's memory. */
export interface HoursAddresses {
  /**
   * Int32: for each distinct week a number of sets, for each set a number of words, and for each word the address of the mentors' column
   * and the startup's own word. The own words of a set have no bit in common.
   */
  readonly list: number;
  readonly groups: number;
  /** Int32 points by shared quarter hours; far below zero where they are too few. */
  readonly table: number;
  /** Int32 per mentor: the sums so far, and the highest of each `peakSpan` of them. */
  readonly out: number;
  readonly peaks: number;
}

/** Mentors `from`..`to`−1, from a multiple of `peakSpan` on. Whose sum without hours is below `least` may be left without. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** One number for each tabled criterion, in their order. */
export type Five = readonly [number, number, number, number, number];

/** The two inner loops, in plain typed arrays or compiled; both give the same bits. */
export interface RowMachine {
  readonly kind: 'plain' | 'wasm';
  /** Fills `out` for mentors 0..count−1 with everything but availability. */
  scoreRow(row: RowAddresses, count: number): void;
  /**
   * Adds availability for a span of mentors and turns what a rule excludes into −2,147,483,648. Peaks become those of the new sums,
   * without whom was left out.
   */
  addHours(hours: HoursAddresses, span: Span): void;
}
