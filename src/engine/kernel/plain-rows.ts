import {
  forbidden,
  type HoursAddresses,
  leastSound,
  peakSpan,
  type RowAddresses,
  type RowMachine,
  type Span,
} from './row-machine.ts';

/** The kernel's loops in typed arrays: the twin of the compiled one, used where WebAssembly is missing. */
export function plainRows(buffer: ArrayBufferLike): RowMachine {
  const ints = new Int32Array(buffer);
  return {
    kind: 'plain',
    scoreRow: (row, count) => scoreRow(buffer, row, count),
    addHours: (hours, span) => addHours(ints, hours, span),
  };
}

function scoreRow(buffer: ArrayBufferLike, row: RowAddresses, count: number): void {
  const column = (address: number): Int32Array => new Int32Array(buffer, address);
  const [tableA, tableB, tableC, tableD, tableE] = row.tables.map(column) as FiveColumns;
  const [facetA, facetB, facetC, facetD, facetE] = row.facets.map(column) as FiveColumns;
  const term = column(row.term);
  const out = column(row.out);
  const covered = coverage(buffer, row, count);
  for (let at = 0; at < count; at += 1) {
    const tabled =
      (tableA[facetA[at] as number] as number) +
      (tableB[facetB[at] as number] as number) +
      (tableC[facetC[at] as number] as number) +
      (tableD[facetD[at] as number] as number) +
      (tableE[facetE[at] as number] as number);
    const share = row.needCount === 0 ? 0 : Math.floor(row.needPoints * ((covered[at] as number) / row.needSum) + 0.5);
    out[at] = (term[at] as number) + tabled + share;
  }
  writePeaks(column(row.peaks), out, { from: 0, to: count });
}

function writePeaks(peaks: Int32Array, sums: Int32Array, { from, to }: { from: number; to: number }): void {
  for (let first = from; first < to; first += peakSpan) {
    let peak = sums[first] as number;
    for (let at = first + 1; at < Math.min(first + peakSpan, to); at += 1) {
      if ((sums[at] as number) > peak) peak = sums[at] as number;
    }
    peaks[first / peakSpan] = peak;
  }
}

type FiveColumns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

/** Σ w_k min(1, o_k / n_k) per mentor, need by need: the same additions in the same order as the definition. */
function coverage(buffer: ArrayBufferLike, row: RowAddresses, count: number): Float64Array {
  const covered = new Float64Array(row.needCount === 0 ? 0 : count);
  for (let need = 0; need < row.needCount; need += 1) {
    const address = row.needs + need * 24;
    const reach = new Float32Array(buffer, new Int32Array(buffer, address, 1)[0]);
    const [weight = 0, perLevel = 0] = new Float64Array(buffer, address + 8, 2);
    for (let at = 0; at < count; at += 1) {
      covered[at] = (covered[at] as number) + weight * Math.min(1, (reach[at] as number) * perLevel);
    }
  }
  return covered;
}

function addHours(ints: Int32Array, hours: HoursAddresses, { from, to, least }: Span): void {
  const [tableAt, outAt] = [hours.table >> 2, hours.out >> 2];
  for (let mentor = from; mentor < to; mentor += 1) {
    const before = ints[outAt + mentor] as number;
    if (before < least) continue;
    const sum = before + (ints[tableAt + poorestQuarters(ints, hours, mentor)] as number);
    ints[outAt + mentor] = sum < leastSound ? forbidden : sum;
  }
  writePeaks(ints.subarray(hours.peaks >> 2), ints.subarray(outAt), { from, to });
}

function poorestQuarters(ints: Int32Array, { list, groups }: HoursAddresses, mentor: number): number {
  let poorest = 0x7fff_ffff;
  let entry = list >> 2;
  for (let group = 0; group < groups; group += 1) {
    let shared = 0;
    let sets = ints[entry++] as number;
    for (; sets > 0; sets -= 1) {
      const end = entry + 1 + 2 * (ints[entry] as number);
      for (entry += 1; entry < end; entry += 2) {
        const column = (ints[entry] as number) >> 2;
        shared += bitCount((ints[column + mentor] as number) & (ints[entry + 1] as number));
      }
    }
    if (shared < poorest) poorest = shared;
  }
  return poorest;
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
