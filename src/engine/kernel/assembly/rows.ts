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
    raisePeak(<usize>load<i32>(record, 56), at, sum);
  }
}

/** The peak of the 64 mentors around `at`, at least `sum`. */
function raisePeak(peaks: usize, at: usize, sum: i32): void {
  const peak = peaks + ((at >> 6) << 2);
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
  // 1.5 · 2^52: added to a whole number, it leaves that number in the lower half of the bits.
  const whole = f64x2.splat(6755399441055744);
  const peaks = <usize>load<i32>(record, 56);
  const even = count & ~3;
  let highest = i32x4.splat(i32.MIN_VALUE);
  for (let at: usize = 0; at < even; at += 4) {
    const byte = at << 2;
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let need = needs; need < needsEnd; need += 24) {
      const column = <usize>load<i32>(need) + byte;
      const firstTwo = f64x2.promote_low_f32x4(v128.load64_zero(column));
      const lastTwo = f64x2.promote_low_f32x4(v128.load64_zero(column, 8));
      const weight = v128.load64_splat(need, 8);
      const perLevel = v128.load64_splat(need, 16);
      low = f64x2.add(low, f64x2.mul(weight, f64x2.pmin(one, f64x2.mul(firstTwo, perLevel))));
      high = f64x2.add(high, f64x2.mul(weight, f64x2.pmin(one, f64x2.mul(lastTwo, perLevel))));
    }
    low = f64x2.floor(f64x2.add(f64x2.mul(points, f64x2.div(low, sum)), half));
    high = f64x2.floor(f64x2.add(f64x2.mul(points, f64x2.div(high, sum)), half));
    const share = v128.shuffle<i32>(f64x2.add(low, whole), f64x2.add(high, whole), 0, 2, 4, 6);
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
    raisePeak(peaks, at, sum);
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
 * Adds to the sums of mentors `from`..`to`−1 (from a multiple of 64 on) the points of the quarter hours shared in the poorest week, and
 * marks what is excluded. Eight who are all below `least` stay as they are and do not count for the peak. `list` holds for each distinct
 * week a number of sets, for each set a number of words, and for each word the address of the mentors' column and the startup's own
 * word. The own words of a set have no bit in common, so that what is shared in all of them is counted at once.
 */
export function addHours(
  list: usize,
  groups: i32,
  table: usize,
  out: usize,
  peaks: usize,
  from: usize,
  to: usize,
  least: i32,
): void {
  const eights = to & ~7;
  let highest = i32x4.splat(i32.MIN_VALUE);
  for (let at = from; at < eights; at += 8) {
    const byte = at << 2;
    let low = v128.load(out + byte);
    let high = v128.load(out + byte, 16);
    if (v128.any_true(i32x4.ge_s(i32x4.max_s(low, high), i32x4.splat(least)))) {
      let poorestLow = i32x4.splat(i32.MAX_VALUE);
      let poorestHigh = poorestLow;
      let entry = list;
      for (let group: i32 = 0; group < groups; group++) {
        let countLow = i16x8.splat(0);
        let countHigh = countLow;
        let sets = load<i32>(entry);
        for (entry += 4; sets > 0; sets--) {
          let sharedLow = i32x4.splat(0);
          let sharedHigh = sharedLow;
          const end = entry + 4 + (<usize>load<i32>(entry) << 3);
          for (entry += 4; entry < end; entry += 8) {
            const column = <usize>load<i32>(entry) + byte;
            const own = v128.load32_splat(entry, 4);
            sharedLow = v128.or(sharedLow, v128.and(v128.load(column), own));
            sharedHigh = v128.or(sharedHigh, v128.and(v128.load(column, 16), own));
          }
          countLow = i16x8.add(countLow, i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(sharedLow)));
          countHigh = i16x8.add(countHigh, i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(sharedHigh)));
        }
        poorestLow = i32x4.min_s(poorestLow, i32x4.extadd_pairwise_i16x8_u(countLow));
        poorestHigh = i32x4.min_s(poorestHigh, i32x4.extadd_pairwise_i16x8_u(countHigh));
      }
      low = orExcluded(i32x4.add(low, gather(table, poorestLow)));
      high = orExcluded(i32x4.add(high, gather(table, poorestHigh)));
      v128.store(out + byte, low);
      v128.store(out + byte, high, 16);
      highest = i32x4.max_s(highest, i32x4.max_s(low, high));
    }
    if ((at & 63) == 56) {
      store<i32>(peaks + ((at >> 6) << 2), highestLane(highest));
      highest = i32x4.splat(i32.MIN_VALUE);
    }
  }
  if ((eights & 63) != 0) store<i32>(peaks + ((eights >> 6) << 2), highestLane(highest));
  for (let at = eights; at < to; at++) {
    const sum = load<i32>(out + (at << 2)) + load<i32>(table + (<usize>poorestQuarters(list, groups, at) << 2));
    const sound = sum < -400_000_000 ? i32.MIN_VALUE : sum;
    store<i32>(out + (at << 2), sound);
    raisePeak(peaks, at, sound);
  }
}

// @ts-ignore: decorator
@inline
function orExcluded(sums: v128): v128 {
  return v128.bitselect(sums, i32x4.splat(i32.MIN_VALUE), i32x4.ge_s(sums, i32x4.splat(-400_000_000)));
}

function poorestQuarters(list: usize, groups: i32, at: usize): i32 {
  let poorest: i32 = i32.MAX_VALUE;
  let entry = list;
  for (let group: i32 = 0; group < groups; group++) {
    let shared: i32 = 0;
    let sets = load<i32>(entry);
    for (entry += 4; sets > 0; sets--) {
      const end = entry + 4 + (<usize>load<i32>(entry) << 3);
      for (entry += 4; entry < end; entry += 8) {
        shared += popcnt<i32>(load<i32>(<usize>load<i32>(entry) + (at << 2)) & load<i32>(entry, 4));
      }
    }
    poorest = min(poorest, shared);
  }
  return poorest;
}
