import type { Instance } from './instance.ts';
import { choose, emptyChoice, type Choice, type PairList } from './pair-list.ts';
import { pairsByStartup } from './start-flow.ts';

/** Steps by which bids rise, from coarse to fine, each `factor` times finer; the last one bounds the error per place. */
export type BidSteps = { readonly first: number; readonly last: number; readonly factor: number };

/** `complete`: every slot was filled before the bids ran out. */
export type AuctionResult = { readonly choice: Choice; readonly complete: boolean };

/** Bids per startup before a step is given up: more slots than places would let prices rise for ever. */
const BIDS_PER_STARTUP = 12;

/**
 * Startups bid for places (Bertsekas' auction with similar places): each takes the mentor it keeps most from after
 * paying, and raises the price until the next best would do as well, plus a step. What comes out is nearly optimal and
 * only a place to start from: the simplex proves and corrects it. Changes `prices` in place and gives an assignment that
 * keeps demands and capacities (quotas are not its business). Bids × pairs of a startup.
 */
export function priceAuction(
  instance: Instance,
  pairs: PairList,
  auction: { prices: Float64Array; steps: BidSteps },
): AuctionResult {
  const { prices, steps } = auction;
  const floor = openFloor(instance, pairs, prices);
  for (let step = steps.first; ; step = Math.max(steps.last, step / steps.factor)) {
    reopen(floor, instance);
    let budget = BIDS_PER_STARTUP * instance.n;
    while (floor.waiting > 0 && budget-- > 0) bid(floor, floor.stack[--floor.waiting] as number, step);
    for (let j = 0; j < instance.m; j++) if ((floor.size[j] as number) < placesOf(floor, j)) prices[j] = 0;
    if (step <= steps.last) break;
  }
  const choice = emptyChoice(instance);
  for (let at = 0; at < floor.holds.length; at++) {
    if ((floor.holds[at] as number) >= 0) choose(choice, Math.floor(at / 3), floor.holds[at] as number);
  }
  return { choice, complete: floor.waiting === 0 };
}

/** The auction's room: per mentor a heap of the bids it holds, the lowest first; per startup up to three mentors. */
type AuctionFloor = {
  /** The pairs of startup i stand from starts[i] to starts[i + 1], side by side: bids read them far more often than all else. */
  readonly starts: Int32Array;
  readonly mentors: Int32Array;
  readonly scores: Int32Array;
  readonly prices: Float64Array;
  readonly base: Int32Array;
  readonly bidder: Int32Array;
  readonly bids: Float64Array;
  readonly size: Int32Array;
  readonly holds: Int32Array;
  readonly stack: Int32Array;
  readonly widest: number;
  waiting: number;
};

const placesOf = (floor: AuctionFloor, j: number) => (floor.base[j + 1] as number) - (floor.base[j] as number);

function openFloor(instance: Instance, pairs: PairList, prices: Float64Array): AuctionFloor {
  const { n, m, capacity, open } = instance;
  const base = new Int32Array(m + 1);
  for (let j = 0; j < m; j++) {
    base[j + 1] = (base[j] as number) + (open[j] === 1 ? Math.min(n, capacity[j] as number) : 0);
  }
  const places = base[m] as number;
  return {
    ...sideBySide(n, pairs),
    prices,
    base,
    bidder: new Int32Array(places),
    bids: new Float64Array(places),
    size: new Int32Array(m),
    holds: new Int32Array(3 * n),
    stack: new Int32Array(3 * n + 1),
    widest: 2 * scoreRange(pairs) + 1,
    waiting: 0,
  };
}

function sideBySide(n: number, pairs: PairList): Pick<AuctionFloor, 'starts' | 'mentors' | 'scores'> {
  const rows = pairsByStartup(n, pairs);
  const mentors = new Int32Array(pairs.count);
  const scores = new Int32Array(pairs.count);
  for (let at = 0; at < pairs.count; at++) {
    const k = rows[n + 1 + at] as number;
    mentors[at] = pairs.mentor[k] as number;
    scores[at] = pairs.score[k] as number;
  }
  return { starts: rows.subarray(0, n + 1).map((at) => at - n - 1), mentors, scores };
}

/** Distance between the largest and the least score of a list. */
export function scoreRange(pairs: PairList): number {
  let [least, most] = [Infinity, -Infinity];
  for (let k = 0; k < pairs.count; k++) {
    least = Math.min(least, pairs.score[k] as number);
    most = Math.max(most, pairs.score[k] as number);
  }
  return pairs.count === 0 ? 0 : most - least;
}

function reopen(floor: AuctionFloor, { n, openDemand }: Instance): void {
  floor.size.fill(0);
  floor.holds.fill(-1);
  floor.waiting = 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let slot = 0; slot < (openDemand[i] as number); slot++) floor.stack[floor.waiting++] = i;
  }
}

function bid(floor: AuctionFloor, i: number, step: number): void {
  const { starts, mentors, scores, prices, holds } = floor;
  const [a, b, c] = [holds[3 * i], holds[3 * i + 1], holds[3 * i + 2]];
  let best = -1;
  let first = -Infinity;
  let second = -Infinity;
  const end = starts[i + 1] as number;
  for (let at = starts[i] as number; at < end; at++) {
    const j = mentors[at] as number;
    const value = (scores[at] as number) - (prices[j] as number);
    if (value <= second || j === a || j === b || j === c) continue;
    if (value > first) {
      second = first;
      first = value;
      best = j;
    } else {
      second = value;
    }
  }
  if (best < 0) return;
  const raise = Math.min(first - second, floor.widest) + step;
  const released = takePlace(floor, best, { startup: i, amount: (prices[best] as number) + raise });
  if (released >= 0) {
    let hold = 3 * released;
    while (holds[hold] !== best) hold++;
    holds[hold] = -1;
    floor.stack[floor.waiting++] = released;
  }
  let free = 3 * i;
  while (holds[free] !== -1) free++;
  holds[free] = best;
}

/** Puts a bid into a mentor's heap; once it is full its price is the lowest bid. Gives whoever lost a place, or -1. */
function takePlace(floor: AuctionFloor, j: number, offer: { startup: number; amount: number }): number {
  const { base, bidder, bids, size, prices } = floor;
  const root = base[j] as number;
  const places = placesOf(floor, j);
  const held = size[j] as number;
  const isFull = held === places;
  const released = isFull ? (bidder[root] as number) : -1;
  const at = isFull
    ? sinkFrom(floor, { root, places, amount: offer.amount })
    : riseFrom(floor, { root, held, amount: offer.amount });
  bids[root + at] = offer.amount;
  bidder[root + at] = offer.startup;
  if (!isFull) size[j] = held + 1;
  if (isFull || held + 1 === places) prices[j] = bids[root] as number;
  return released;
}

function sinkFrom({ bids, bidder }: AuctionFloor, heap: { root: number; places: number; amount: number }): number {
  const { root, places, amount } = heap;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= places) return at;
    if (down + 1 < places && (bids[root + down + 1] as number) < (bids[root + down] as number)) down++;
    if ((bids[root + down] as number) >= amount) return at;
    bids[root + at] = bids[root + down] as number;
    bidder[root + at] = bidder[root + down] as number;
    at = down;
  }
}

function riseFrom({ bids, bidder }: AuctionFloor, heap: { root: number; held: number; amount: number }): number {
  const { root, held, amount } = heap;
  let at = held;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((bids[root + up] as number) <= amount) break;
    bids[root + at] = bids[root + up] as number;
    bidder[root + at] = bidder[root + up] as number;
    at = up;
  }
  return at;
}
