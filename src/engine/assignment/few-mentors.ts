import type { Instance } from './instance.ts';
import { mixedOrder } from './mixed-order.ts';
import { choose, emptyChoice, type PairList } from './pair-list.ts';
import { exchangePlaces } from './place-exchange.ts';
import type { AuctionResult } from './price-auction.ts';
import { shortlist } from './shortlist.ts';

/** Startups per mentor in the first sample, and the growth from one sample to the next. */
const FIRST_SAMPLE = 2;
const GROWTH = 4;

/** Mentors looked at for each startup once prices are known: the best at these prices, and some spread over the table. */
const BEST = 8;
const SPREAD = 4;

/**
 * Prices where few mentors have many places each: the exact ones of a sample of the startups, which are close to those of a
 * sample four times as large, and so on up to all of them. Those who must still move then grow with the square root of
 * the startups, and each move costs O(m² + n / m). Changes `prices` and gives the assignment, and the pairs it came from.
 */
export function priceFewMentors(instance: Instance, prices: Float64Array): AuctionResult & { pairs: PairList } {
  const order = mixedOrder(instance);
  const slots = instance.openDemand.reduce((sum, demand) => sum + demand, 0);
  let nowhere = 0;
  for (let size = FIRST_SAMPLE * instance.m; ; size *= GROWTH) {
    const isFirst = size === FIRST_SAMPLE * instance.m;
    const openDemand = new Int32Array(instance.n);
    for (const i of order.subarray(0, size)) openDemand[i] = instance.openDemand[i] as number;
    const plan = isFirst
      ? { best: instance.m, spread: 0, prices: null }
      : { best: BEST, spread: SPREAD, prices: { mentors: prices, startups: new Float64Array(instance.n) } };
    const pairs = shortlist({ ...instance, openDemand }, plan);
    if (isFirst) nowhere = farBelow(pairs, instance.m);
    const share = openDemand.reduce((sum, demand) => sum + demand, 0) / slots;
    const places = sharedOut(instance, share);
    const place = exchangePlaces({ demands: openDemand, pairs, places, prices, nowhere });
    if (size >= order.length) return { ...choiceOf(instance, place), pairs };
  }
}

/** Less than any chain of moves among m mentors can cost. */
function farBelow({ count, score }: PairList, m: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (let k = 0; k < count; k++) {
    least = Math.min(least, score[k] as number);
    most = Math.max(most, score[k] as number);
  }
  return count === 0 ? 0 : least - (m + 1) * (most - least + 1);
}

/** A share of each mentor's places, in whole numbers whose sum is right. */
function sharedOut({ capacity, open, n }: Instance, share: number): Int32Array {
  let [exact, given] = [0, 0];
  return capacity.map((places, j) => {
    exact += open[j] === 1 ? share * Math.min(n, places) : 0;
    const here = Math.round(exact) - given;
    given += here;
    return here;
  });
}

function choiceOf(instance: Instance, place: Int32Array): AuctionResult {
  const choice = emptyChoice(instance);
  let complete = true;
  place.forEach((j, slot) => {
    if (j === instance.m) complete = false;
    else if (j >= 0) choose(choice, Math.trunc(slot / 3), j);
  });
  return { choice, complete };
}
