// AssemblyScript. What both loops do with sums: four at a time, and by stretches of 64.

/** The peak of the 64 mentors around `at`, at least `sum`. */
export function raisePeak(peaks: usize, at: usize, sum: i32): void {
  const peak = peaks + ((at >> 6) << 2);
  if ((at & 63) == 0 || load<i32>(peak) < sum) store<i32>(peak, sum);
}

export function highestLane(sums: v128): i32 {
  const first = max(i32x4.extract_lane(sums, 0), i32x4.extract_lane(sums, 1));
  return max(first, max(i32x4.extract_lane(sums, 2), i32x4.extract_lane(sums, 3)));
}

// @ts-ignore: decorator
@inline
export function gather(table: usize, facets: v128): v128 {
  let found = v128.load32_zero(table + (<usize>i32x4.extract_lane(facets, 0) << 2));
  found = v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 1) << 2), found, 1);
  found = v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 2) << 2), found, 2);
  return v128.load_lane<i32>(table + (<usize>i32x4.extract_lane(facets, 3) << 2), found, 3);
}
