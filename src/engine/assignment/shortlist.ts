import type { Instance } from './instance.ts';
import type { ListLimits } from './list-limits.ts';
import { emptyPairs, type PairList } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';

/** What a place with each mentor costs, and what each startup keeps of its best score after paying. */
export type Prices = { readonly mentors: Float64Array; readonly startups: Float64Array };

/**
 * - `best`: pairs kept per startup (by score minus the mentor's price) and per mentor (by score minus what the startup
 *   could have instead).
 * - `spread`: further mentors per startup, evenly spaced over the table, whatever their scores: while prices are not
 *   known they keep everyone from fighting over the same few.
 */
export type ShortlistPlan = { readonly best: number; readonly spread: number; readonly prices: Prices | null };

/**
 * The pairs worth looking at first, grouped by startup. Both sides have a say: one side alone would leave out mentors
 * whom everyone needs in the end. Among equals each startup starts at another mentor. O(n m).
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
  for (let i = 0; i < n; i++) {
    if ((openDemand[i] as number) === 0) continue;
    const row = scores.row(i);
    const start = Math.floor((i * m) / n);
    offerRow(byStartup, byMentor, { i, row, price, start, instead: gains[i] as number });
    if (plan.spread > 0) offerSpread(byMentor, i, { row, price, count: plan.spread });
  }
  const limits = { prices: price, gains, startups: byStartup.bar, mentors: byMentor.bar };
  return mergeTops(byStartup, byMentor, limits);
}

/** The best `k` items of each list. `bar` is the value that a newcomer must beat. */
export type Tops = {
  readonly k: number;
  readonly items: Int32Array;
  readonly values: Float64Array;
  readonly scores: Int32Array;
  readonly sizes: Int32Array;
  readonly bar: Float64Array;
  /** Pairs listed whatever their value: list, item, score. */
  readonly extra: Int32Array;
  extras: number;
};

export const createTops = (lists: number, k: number, extras = 0): Tops => ({
  k,
  items: new Int32Array(lists * k),
  values: new Float64Array(lists * k),
  scores: new Int32Array(lists * k),
  sizes: new Int32Array(lists),
  bar: new Float64Array(lists).fill(-Infinity),
  extra: new Int32Array(3 * extras),
  extras: 0,
});

type Row = { readonly row: Int32Array; readonly price: Float64Array };

/**
 * One scan of a startup's scores for both sides' lists, beginning at another mentor for each startup: most pairs fail both
 * comparisons. Closed mentors have an infinite price.
 */
export function offerRow(
  own: Tops,
  theirs: Tops,
  { i, row, price, start, instead }: Row & { i: number; start: number; instead: number },
): void {
  const { bar } = theirs;
  let ownBar = own.bar[i] as number;
  let j = start;
  for (let left = row.length; left > 0; left--) {
    const score = row[j] as number;
    const value = score - (price[j] as number);
    if (value > ownBar && score !== FORBIDDEN) {
      insert(own, i, { item: j, value, score });
      ownBar = own.bar[i] as number;
    }
    if (score - instead > (bar[j] as number) && score !== FORBIDDEN && value !== -Infinity) {
      insert(theirs, j, { item: i, value: score - instead, score });
    }
    if (++j === row.length) j = 0;
  }
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

type Entry = { readonly item: number; readonly value: number; readonly score: number };

/** Puts an entry in; a full list is a heap whose first value is the least and gives way. */
function insert(tops: Tops, list: number, { item, value, score }: Entry): void {
  const { k, items, values, scores, sizes, bar } = tops;
  const base = list * k;
  const size = sizes[list] as number;
  let at = size;
  if (size < k) {
    sizes[list] = size + 1;
    for (; at > 0 && (values[base + ((at - 1) >> 1)] as number) > value; at = (at - 1) >> 1) {
      move(tops, base + ((at - 1) >> 1), base + at);
    }
  } else {
    for (at = 0; ;) {
      let down = 2 * at + 1;
      if (down >= k) break;
      if (down + 1 < k && (values[base + down + 1] as number) < (values[base + down] as number)) down++;
      if ((values[base + down] as number) >= value) break;
      move(tops, base + down, base + at);
      at = down;
    }
  }
  values[base + at] = value;
  items[base + at] = item;
  scores[base + at] = score;
  if (size >= k - 1) bar[list] = values[base] as number;
}

function move({ items, values, scores }: Tops, from: number, to: number): void {
  values[to] = values[from] as number;
  items[to] = items[from] as number;
  scores[to] = scores[from] as number;
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

function eachListed(tops: Tops, lists: number, visit: (list: number, item: number, score: number) => void): void {
  for (let list = 0; list < lists; list++) {
    const base = list * tops.k;
    for (let at = base; at < base + (tops.sizes[list] as number); at++) {
      visit(list, tops.items[at] as number, tops.scores[at] as number);
    }
  }
  const { extra, extras } = tops;
  for (let at = 0; at < extras; at += 3) {
    visit(extra[at] as number, extra[at + 1] as number, extra[at + 2] as number);
  }
}
