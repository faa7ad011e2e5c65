// AssemblyScript. The kernel's two inner loops over imported shared memory: no heap, no stack, no data, so that any number of threads
// can run them at once. Every floating-point operation is the one of plain-rows.ts, in the same order: both give the same bits.

// The record written by wasm-rows.ts: 15 i32 (term, 5 tables, 5 facet columns, needs, needCount, out, peaks), then needSum and needPoints (f64).

import { gather, highestLane, raisePeak } from './lanes';

export { addHours } from './hours';

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
