export interface Scored<Entry extends { readonly id: string }> {
  readonly entry: Entry;
  readonly points: number;
}

interface Top<Entry extends { readonly id: string }> {
  readonly offer: (candidate: Scored<Entry>) => void;
  /** Points that a newcomer must pass to get in; −1 while there is room. */
  readonly least: () => number;
  readonly ranked: () => readonly Scored<Entry>[];
}

/** Keeps the best k of a long row: most points first, equal points by id, as the engine orders them. */
export function createTop<Entry extends { readonly id: string }>(k: number): Top<Entry> {
  let kept: Scored<Entry>[] = [];
  const room = Math.max(2 * k, 64);
  let least = -1;
  const settle = (): void => {
    kept = kept.sort(byPointsThenId).slice(0, k);
    least = kept.length < k ? -1 : (kept.at(-1)?.points ?? -1);
  };
  return {
    offer: (candidate) => {
      if (candidate.points < least || k === 0) return;
      kept.push(candidate);
      if (kept.length >= room) settle();
    },
    least: () => least,
    ranked: () => {
      settle();
      return kept;
    },
  };
}

function byPointsThenId<Entry extends { readonly id: string }>(a: Scored<Entry>, b: Scored<Entry>): number {
  if (a.points !== b.points) return b.points - a.points;
  return a.entry.id < b.entry.id ? -1 : 1;
}
