// AssemblyScript. The kernel's two inner loops over imported shared memory: no heap, no stack, no data, so that any number of threads
// can run them at once. Every floating-point operation is the one of plain-rows.ts, in the same order: both give the same bits.

// The record written by wasm-rows.ts: 15 i32 (term, 5 tables, 5 facet columns, needs, needCount, out, peaks), then needSum and needPoints (f64).

// @ts-ignore: decorator
@inline
function lookedUp(record: usize, slot: usize, byte: usize): i32 {
  const facet = <usize>load<i32>(<usize>load<i32>(record + 24 + slot) + byte);
  return load<i32>(<usize>load<i32>(record + 4 + slot) + (facet << 2));
}

/** Points of one mentor but for needs and availability. */
function tabled(record: usize, at: usize): i32 {
  const byte = at << 2;
  let sum = load<i32>(<usize>load<i32>(record) + byte);
  for (let slot: usize = 0; slot < 20; slot += 4) sum += lookedUp(record, slot, byte);
  return sum;
}

function tabledOnly(record: usize, count: usize): void {
  const out = <usize>load<i32>(record, 52);
  for (let at: usize = 0; at < count; at++) {
    const sum = tabled(record, at);
    store<i32>(out + (at << 2), sum);
    raisePeak(record, at, sum);
  }
}

/** The peak of the 64 mentors around `at`, at least `sum`. */
function raisePeak(record: usize, at: usize, sum: i32): void {
  const peak = <usize>load<i32>(record, 56) + ((at >> 6) << 2);
  if ((at & 63) == 0 || load<i32>(peak) < sum) store<i32>(peak, sum);
}

export function scoreRow(record: usize, count: usize): void {
  const needCount = load<i32>(record, 48);
  if (needCount == 0) {
    tabledOnly(record, count);
    return;
  }
  const term = <usize>load<i32>(record);
  const tableA = <usize>load<i32>(record, 4);
  const tableB = <usize>load<i32>(record, 8);
  const tableC = <usize>load<i32>(record, 12);
  const tableD = <usize>load<i32>(record, 16);
  const tableE = <usize>load<i32>(record, 20);
  const facetA = <usize>load<i32>(record, 24);
  const facetB = <usize>load<i32>(record, 28);
  const facetC = <usize>load<i32>(record, 32);
  const facetD = <usize>load<i32>(record, 36);
  const facetE = <usize>load<i32>(record, 40);
  const needs = <usize>load<i32>(record, 44);
  const needsEnd = needs + <usize>needCount * 24;
  const out = <usize>load<i32>(record, 52);
  const sum = f64x2.splat(load<f64>(record, 64));
  const points = f64x2.splat(load<f64>(record, 72));
  const one = f64x2.splat(1);
  const half = f64x2.splat(0.5);
  const peaks = <usize>load<i32>(record, 56);
  const even = count & ~3;
  let highest = i32x4.splat(i32.MIN_VALUE);
  for (let at: usize = 0; at < even; at += 4) {
    const byte = at << 2;
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let need = needs; need < needsEnd; need += 24) {
      const reached = v128.load(<usize>load<i32>(need) + byte);
      const firstTwo = f64x2.promote_low_f32x4(reached);
      const lastTwo = f64x2.promote_low_f32x4(v128.shuffle<i32>(reached, reached, 2, 3, 2, 3));
      const weight = v128.load64_splat(need, 8);
      const perLevel = v128.load64_splat(need, 16);
      low = f64x2.add(low, f64x2.mul(weight, f64x2.pmin(one, f64x2.mul(firstTwo, perLevel))));
      high = f64x2.add(high, f64x2.mul(weight, f64x2.pmin(one, f64x2.mul(lastTwo, perLevel))));
    }
    low = f64x2.floor(f64x2.add(f64x2.mul(points, f64x2.div(low, sum)), half));
    high = f64x2.floor(f64x2.add(f64x2.mul(points, f64x2.div(high, sum)), half));
    const share = v128.shuffle<i32>(i32x4.trunc_sat_f64x2_s_zero(low), i32x4.trunc_sat_f64x2_s_zero(high), 0, 1, 4, 5);
    const a = v128.load(facetA + byte);
    const b = v128.load(facetB + byte);
    const c = v128.load(facetC + byte);
    const d = v128.load(facetD + byte);
    const e = v128.load(facetE + byte);
    let sums = i32x4.add(v128.load(term + byte), share);
    sums = i32x4.add(sums, gather(tableA, a));
    sums = i32x4.add(sums, gather(tableB, b));
    sums = i32x4.add(sums, gather(tableC, c));
    sums = i32x4.add(sums, gather(tableD, d));
    sums = i32x4.add(sums, gather(tableE, e));
    v128.store(out + byte, sums);
    highest = i32x4.max_s(highest, sums);
    if ((at & 63) == 60) {
      store<i32>(peaks + ((at >> 6) << 2), highestLane(highest));
      highest = i32x4.splat(i32.MIN_VALUE);
    }
  }
  // The last stretch may be cut short; its peak so far, then the mentors one by one.
  if ((even & 63) != 0) store<i32>(peaks + ((even >> 6) << 2), highestLane(highest));
  for (let at = even; at < count; at++) {
    let covered: f64 = 0;
    for (let need = needs; need < needsEnd; need += 24) {
      const reached = <f64>load<f32>(<usize>load<i32>(need) + (at << 2)) * load<f64>(need, 16);
      covered += load<f64>(need, 8) * (reached < 1 ? reached : 1);
    }
    const share = <i32>Math.floor(load<f64>(record, 72) * (covered / load<f64>(record, 64)) + 0.5);
    const sum = tabled(record, at) + share;
    store<i32>(out + (at << 2), sum);
    raisePeak(record, at, sum);
  }
}

function highestLane(sums: v128): i32 {
  const first = max(i32x4.extract_lane(sums, 0), i32x4.extract_lane(sums, 1));
  return max(first, max(i32x4.extract_lane(sums, 2), i32x4.extract_lane(sums, 3)));
}

// @ts-ignore: decorator
@inline
function gather(table: usize, facets: v128): v128 {
  let found = v128.load32_zero(table + (<usize>i32x4.extract_lane(facets, 0) << 2));
  found = v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 1) << 2), found, 1);
  found = v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 2) << 2), found, 2);
  return v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 3) << 2), found, 3);
}

/**
 * Adds to each mentor's sum the points of the quarter hours shared in the poorest week, and marks what is excluded. `list` holds, for
 * each distinct week, a count and then so many pairs of the address of a column of calendar words and the startup's own word.
 */
export function addHours(list: usize, groups: i32, table: usize, out: usize, count: usize): void {
  const even = count & ~3;
  for (let at: usize = 0; at < even; at += 4) {
    const byte = at << 2;
    let poorest = i32x4.splat(0x7fffffff);
    let entry = list;
    for (let group: i32 = 0; group < groups; group++) {
      let left = load<i32>(entry);
      entry += 4;
      let shared = i32x4.splat(0);
      while (left > 0) {
        // A byte holds the bits of 31 words.
        let bytes = i8x16.splat(0);
        for (let stretch = min(left, 31); stretch > 0; stretch--) {
          const column = v128.load(<usize>load<i32>(entry) + byte);
          bytes = i8x16.add(bytes, i8x16.popcnt(v128.and(column, v128.load32_splat(entry, 4))));
          entry += 8;
        }
        left -= 31;
        shared = i32x4.add(shared, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      }
      poorest = i32x4.min_s(poorest, shared);
    }
    const sums = i32x4.add(v128.load(out + byte), gather(table, poorest));
    const sound = i32x4.ge_s(sums, i32x4.splat(-400_000_000));
    v128.store(out + byte, v128.bitselect(sums, i32x4.splat(i32.MIN_VALUE), sound));
  }
  for (let at = even; at < count; at++) {
    const byte = at << 2;
    let poorest: i32 = 0x7fffffff;
    let entry = list;
    for (let group: i32 = 0; group < groups; group++) {
      let shared: i32 = 0;
      let left = load<i32>(entry);
      entry += 4;
      for (; left > 0; left--) {
        shared += popcnt<i32>(load<i32>(<usize>load<i32>(entry) + byte) & load<i32>(entry, 4));
        entry += 8;
      }
      poorest = min(poorest, shared);
    }
    const sum = load<i32>(out + byte) + load<i32>(table + (<usize>poorest << 2));
    store<i32>(out + byte, sum < -400_000_000 ? i32.MIN_VALUE : sum);
  }
}

/** Shared quarter hours in the poorest of `groups` weeks of `words` 32-bit words each. */
export function poorestQuarters(a: usize, b: usize, groups: i32, words: i32): i32 {
  let poorest: i32 = 0x7fffffff;
  for (let group: i32 = 0; group < groups; group++) {
    let shared: i32 = 0;
    let word: i32 = 0;
    for (; word + 2 <= words; word += 2) {
      shared += <i32>popcnt<u64>(load<u64>(a) & load<u64>(b));
      a += 8;
      b += 8;
    }
    if (word < words) {
      shared += popcnt<i32>(load<i32>(a) & load<i32>(b));
      a += 4;
      b += 4;
    }
    if (shared == 0) return 0;
    if (shared < poorest) poorest = shared;
  }
  return poorest;
}
