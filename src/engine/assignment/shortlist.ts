import type { Instance } from './instance.ts';
import { emptyPairs, type PairList } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';

/**
 * The pairs to start with: the `k` best mentors of each startup and the `k` best startups of each mentor. One side
 * alone would leave out mentors whom everyone needs in the end. Among equal scores each startup starts at another
 * mentor, or all would list the same ones. Pairs are grouped by startup. O(n m).
 */
export function shortlist(instance: Instance, k: number): PairList {
  const { n, m, scores, openDemand } = instance;
  const byStartup = createTops(n, Math.min(k, m));
  const byMentor = createTops(m, Math.min(k, n));
  for (let i = 0; i < n; i++) {
    if ((openDemand[i] as number) === 0) continue;
    const row = scores.row(i);
    const start = Math.floor((i * m) / n);
    for (let at = 0; at < m; at++) {
      const j = at + start < m ? at + start : at + start - m;
      const score = row[j] as number;
      if (score > (byStartup.bar[i] as number) && instance.open[j] === 1) insert(byStartup, i, { item: j, score });
    }
    for (let j = 0; j < m; j++) {
      const score = row[j] as number;
      if (score > (byMentor.bar[j] as number) && instance.open[j] === 1) insert(byMentor, j, { item: i, score });
    }
  }
  return mergeTops(byStartup, byMentor, instance);
}

/** The best `k` items of each list, best first. `bar` is the score that a newcomer must beat. */
type Tops = {
  readonly k: number;
  readonly items: Int32Array;
  readonly scores: Int32Array;
  readonly sizes: Int32Array;
  readonly bar: Int32Array;
};

const createTops = (lists: number, k: number): Tops => ({
  k,
  items: new Int32Array(lists * k),
  scores: new Int32Array(lists * k),
  sizes: new Int32Array(lists),
  bar: new Int32Array(lists).fill(FORBIDDEN),
});

function insert(tops: Tops, list: number, { item, score }: { item: number; score: number }): void {
  const { k, items, scores, sizes } = tops;
  const base = list * k;
  const size = sizes[list] as number;
  let at = base + Math.min(size, k - 1);
  for (; at > base && (scores[at - 1] as number) < score; at--) {
    scores[at] = scores[at - 1] as number;
    items[at] = items[at - 1] as number;
  }
  scores[at] = score;
  items[at] = item;
  if (size < k) sizes[list] = size + 1;
  if (size >= k - 1) tops.bar[list] = scores[base + k - 1] as number;
}

/** One list without doubles, grouped by startup: its own best first, then the mentors who list it. */
function mergeTops(byStartup: Tops, byMentor: Tops, { n, m }: Instance): PairList {
  const start = new Int32Array(n + 1);
  const each = (visit: (i: number, j: number, score: number) => void) => {
    for (let j = 0; j < m; j++) {
      for (let at = j * byMentor.k; at < j * byMentor.k + (byMentor.sizes[j] as number); at++) {
        visit(byMentor.items[at] as number, j, byMentor.scores[at] as number);
      }
    }
  };
  // A mentor's startup is new to that startup's list when its score stays below the list's bar, or ties with it.
  const isOwn = (i: number, j: number, score: number) => {
    if (score < (byStartup.bar[i] as number)) return false;
    const base = i * byStartup.k;
    return byStartup.items.subarray(base, base + (byStartup.sizes[i] as number)).includes(j);
  };
  for (let i = 0; i < n; i++) start[i + 1] = byStartup.sizes[i] as number;
  each((i, j, score) => {
    if (!isOwn(i, j, score)) start[i + 1] = (start[i + 1] as number) + 1;
  });
  for (let i = 0; i < n; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const pairs = emptyPairs(Math.ceil(1.25 * (start[n] as number)));
  pairs.count = start[n] as number;
  const put = (i: number, j: number, score: number) => {
    const at = start[i] as number;
    pairs.startup[at] = i;
    pairs.mentor[at] = j;
    pairs.score[at] = score;
    start[i] = at + 1;
  };
  for (let i = 0; i < n; i++) {
    for (let at = i * byStartup.k; at < i * byStartup.k + (byStartup.sizes[i] as number); at++) {
      put(i, byStartup.items[at] as number, byStartup.scores[at] as number);
    }
  }
  each((i, j, score) => {
    if (!isOwn(i, j, score)) put(i, j, score);
  });
  return pairs;
}
