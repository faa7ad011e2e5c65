/** The best `k` items of each list, or of late so many as there is room for. `bar` is the value that a newcomer must beat. */
export type Tops = {
  readonly k: number;
  room: number;
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
  room: k,
  items: new Int32Array(lists * k),
  values: new Float64Array(lists * k),
  scores: new Int32Array(lists * k),
  sizes: new Int32Array(lists),
  bar: new Float64Array(lists).fill(-Infinity),
  extra: new Int32Array(3 * extras),
  extras: 0,
});

type Entry = { readonly item: number; readonly value: number; readonly score: number };

/** Puts an entry in; a full list is a heap whose first value is the least and gives way. */
export function insert(tops: Tops, list: number, { item, value, score }: Entry): void {
  const { k, room, items, values, scores, sizes, bar } = tops;
  const base = list * k;
  const size = sizes[list] as number;
  let at = size;
  if (size < room) {
    sizes[list] = size + 1;
    for (; at > 0 && (values[base + ((at - 1) >> 1)] as number) > value; at = (at - 1) >> 1) {
      move(tops, base + ((at - 1) >> 1), base + at);
    }
  } else {
    for (at = 0; ;) {
      let down = 2 * at + 1;
      if (down >= room) break;
      if (down + 1 < room && (values[base + down + 1] as number) < (values[base + down] as number)) down++;
      if ((values[base + down] as number) >= value) break;
      move(tops, base + down, base + at);
      at = down;
    }
  }
  values[base + at] = value;
  items[base + at] = item;
  scores[base + at] = score;
  if (size >= room - 1) bar[list] = values[base] as number;
}

function move({ items, values, scores }: Tops, from: number, to: number): void {
  values[to] = values[from] as number;
  items[to] = items[from] as number;
  scores[to] = scores[from] as number;
}

/** What stands in the lists, then what was listed whatever its value. */
export function eachListed(
  tops: Tops,
  lists: number,
  visit: (list: number, item: number, score: number) => void,
): void {
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
