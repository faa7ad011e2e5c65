import type { Instance } from './instance.ts';
import type { ListLimits } from './list-limits.ts';
import { mixedOrder } from './mixed-order.ts';
import { emptyPairs, type PairList } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';
import { createTops, eachListed, insert, type Tops } from './top-lists.ts';

/** What a place with each mentor costs, and what each startup keeps of its best score after paying. */
export type Prices = { readonly mentors: Float64Array; readonly startups: Float64Array };

/**
 * - `best`: pairs kept per startup (by score minus the mentor's price) and per mentor (by score minus what the startup
 *   could have instead).
 * - `spread`: further mentors per startup, evenly spaced over the table, whatever their scores: while prices are not
 *   known they keep everyone from fighting over the same few.
 */
export type ShortlistPlan = { readonly best: number; readonly spread: number; readonly prices: Prices | null };

/** One of so many is looked at beforehand, where lists are short beside the table. */
const SAMPLE = 16;

/** How many of a sample stand above the bar that it sets: twice as many as fill a list, or more, are then above it in the whole. */
const rankOf = (k: number): number => Math.min(k, 1 + Math.ceil(k / 8));

/**
 * The pairs worth looking at first, grouped by startup. Both sides have a say: one side alone would leave out mentors
 * whom everyone needs in the end. Among equals each startup starts at another mentor. A sample sets the first bar of each list, so that few
 * pairs get in only to be put out again; a list may end up shorter for it, which its limits know. O(n m).
 */
export function shortlist(instance: Instance, plan: ShortlistPlan): PairList {
  const { n, m, scores, openDemand, open } = instance;
  const byStartup = createTops(n, Math.min(plan.best, m));
  const byMentor = createTops(m, Math.min(plan.best, n), n * Math.min(plan.spread, m));
  // Prices are guesses: as whole numbers they make limits of the list that are exact.
  const price = Float64Array.from(open, (isOpen, j) =>
    isOpen === 1 ? Math.round(plan.prices?.mentors[j] ?? 0) : Infinity,
  );
  const gains = Float64Array.from(openDemand, (_, i) => Math.round(plan.prices?.startups[i] ?? 0));
  const order = mixedOrder(instance);
  const early = order.length < SAMPLE * byMentor.k ? 0 : order.length / SAMPLE;
  for (const [at, i] of order.entries()) {
    byMentor.room = at < early ? rankOf(byMentor.k) : byMentor.k;
    const row = scores.row(i);
    const start = Math.floor((i * m) / n);
    if (m >= SAMPLE * byStartup.k) byStartup.bar[i] = sampledBar({ row, price }, i % SAMPLE, rankOf(byStartup.k));
    offerRow(byStartup, byMentor, { i, row, price, start, instead: gains[i] as number });
    if (plan.spread > 0) offerSpread(byMentor, i, { row, price, count: plan.spread });
  }
  const limits = { prices: price, gains, startups: byStartup.bar, mentors: byMentor.bar };
  return mergeTops(byStartup, byMentor, limits);
}

type Row = { readonly row: Int32Array; readonly price: Float64Array };

/**
 * One scan of a startup's scores for both sides' lists, beginning at another mentor for each startup: most pairs fail both
 * comparisons. Closed mentors have an infinite price.
 */
export function offerRow(
  own: Tops,
  theirs: Tops,
  { start, ...offer }: Row & { i: number; start: number; instead: number },
): void {
  offerRange(own, theirs, { ...offer, from: start, to: offer.row.length });
  offerRange(own, theirs, { ...offer, from: 0, to: start });
}

function offerRange(
  own: Tops,
  theirs: Tops,
  { i, row, price, instead, from, to }: Row & { i: number; instead: number; from: number; to: number },
): void {
  const { bar } = theirs;
  let ownBar = own.bar[i] as number;
  for (let j = from; j < to; j++) {
    const score = row[j] as number;
    const value = score - (price[j] as number);
    if (value > ownBar && score !== FORBIDDEN) {
      insert(own, i, { item: j, value, score });
      ownBar = own.bar[i] as number;
    }
    if (score - instead > (bar[j] as number) && score !== FORBIDDEN && value !== -Infinity) {
      insert(theirs, j, { item: i, value: score - instead, score });
    }
  }
}

/** The value that so many of a sample reach. */
function sampledBar({ row, price }: Row, from: number, rank: number): number {
  const best = new Float64Array(rank).fill(-Infinity);
  for (let j = from; j < row.length; j += SAMPLE) {
    const value = (row[j] as number) - (price[j] as number);
    if (!(value > (best[0] as number)) || row[j] === FORBIDDEN) continue;
    let at = 1;
    for (; at < rank && (best[at] as number) < value; at++) best[at - 1] = best[at] as number;
    best[at - 1] = value;
  }
  return best[0] as number;
}

/** Golden-ratio steps: the mentors of neighbouring startups interleave. */
function offerSpread(tops: Tops, i: number, { row, price, count }: Row & { count: number }): void {
  const m = row.length;
  const step = m / Math.min(count, m);
  const start = (i * 0.618_033_988_749_894_9) % 1;
  for (let at = 0; at < Math.min(count, m); at++) {
    const j = Math.floor((at + start) * step) % m;
    if (row[j] === FORBIDDEN || price[j] === Infinity) continue;
    tops.extra[tops.extras] = j;
    tops.extra[tops.extras + 1] = i;
    tops.extra[tops.extras + 2] = row[j] as number;
    tops.extras += 3;
  }
}

/** One list without doubles, grouped by startup: its own, then the mentors who list it. */
function mergeTops(byStartup: Tops, byMentor: Tops, limits: ListLimits): PairList {
  const [n, m] = [limits.gains.length, limits.prices.length];
  const start = new Int32Array(n + 1);
  const each = (visit: (i: number, j: number, score: number) => void) => {
    eachListed(byStartup, n, visit);
    eachListed(byMentor, m, (j, i, score) => visit(i, j, score));
  };
  each((i) => (start[i + 1] = (start[i + 1] as number) + 1));
  for (let i = 0; i < n; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const mentors = new Int32Array(start[n] as number);
  const scores = new Int32Array(start[n] as number);
  const fill = start.slice();
  each((i, j, score) => {
    const at = fill[i] as number;
    mentors[at] = j;
    scores[at] = score;
    fill[i] = at + 1;
  });
  const pairs = emptyPairs(Math.ceil(1.25 * (start[n] as number)), limits);
  const seenBy = new Int32Array(m).fill(-1);
  for (let i = 0; i < n; i++) {
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const j = mentors[at] as number;
      if (seenBy[j] === i) continue;
      seenBy[j] = i;
      pairs.startup[pairs.count] = i;
      pairs.mentor[pairs.count] = j;
      pairs.score[pairs.count++] = scores[at] as number;
    }
  }
  return pairs;
}
