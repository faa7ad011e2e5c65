// AssemblyScript. The loop over calendars; see rows.ts.

import { gather, highestLane, raisePeak } from './lanes';

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
