import type { PairList } from './pair-list.ts';

/** Startups that want 0 to 3 places each, the pairs they may take (grouped by startup), and what there is. */
export type PlaceRequest = {
  readonly demands: Int32Array;
  readonly pairs: PairList;
  /** Places of each mentor, and what one of them costs at first. */
  readonly places: Int32Array;
  readonly prices: Float64Array;
  /** What a slot without a place counts as: far less than any score. */
  readonly nowhere: number;
};

/** All that one exchange keeps; the last mentor stands for nowhere and has room for everyone. */
export type Room = {
  readonly size: number;
  readonly demands: Int32Array;
  readonly pairs: PairList;
  /** The pairs of startup i are starts[i] to starts[i + 1]. */
  readonly starts: Int32Array;
  readonly nowhere: number;
  readonly places: Int32Array;
  readonly prices: Float64Array;
  readonly place: Int32Array;
  readonly worth: Float64Array;
  readonly members: number[][];
  readonly position: Int32Array;
  /** What the cheapest move from one mentor to another costs, and whose it is; rows of `stale` mentors are out of date. */
  readonly loss: Float64Array;
  readonly mover: Int32Array;
  readonly stale: Uint8Array;
  readonly distance: Float64Array;
  readonly before: Int32Array;
  readonly isDone: Uint8Array;
};

/** Everyone stands nowhere at first. */
export function openRoom({ demands, pairs, nowhere, ...request }: PlaceRequest): Room {
  const size = request.places.length + 1;
  const slots = 3 * demands.length;
  const places = new Int32Array(size).fill(slots);
  const prices = new Float64Array(size);
  places.set(request.places);
  prices.set(request.prices);
  return {
    size,
    demands,
    pairs,
    starts: startsOf(pairs, demands.length),
    nowhere,
    places,
    prices,
    place: new Int32Array(slots).fill(-1),
    worth: new Float64Array(slots),
    members: Array.from({ length: size }, () => []),
    position: new Int32Array(slots),
    loss: new Float64Array(size * size),
    mover: new Int32Array(size * size),
    stale: new Uint8Array(size).fill(1),
    distance: new Float64Array(size),
    before: new Int32Array(size),
    isDone: new Uint8Array(size),
  };
}

function startsOf(pairs: PairList, n: number): Int32Array {
  const starts = new Int32Array(n + 1);
  for (let k = 0; k < pairs.count; k++) starts[(pairs.startup[k] as number) + 1] = k + 1;
  for (let i = 0; i < n; i++) starts[i + 1] = Math.max(starts[i] as number, starts[i + 1] as number);
  return starts;
}

/** Each slot takes the best that its startup does not have yet. */
export function seatAll(room: Room): void {
  const { demands } = room;
  for (let i = 0; i < demands.length; i++) {
    for (let slot = 3 * i; slot < 3 * i + (demands[i] as number); slot++) seat(room, slot, bestSeat(room, i));
  }
}

type Seat = { readonly mentor: number; readonly score: number };

function bestSeat(room: Room, i: number): Seat {
  const { pairs, starts, prices, nowhere, size } = room;
  let best: Seat = { mentor: size - 1, score: nowhere };
  let most = nowhere;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const [mentor, score] = [pairs.mentor[k] as number, pairs.score[k] as number];
    const value = score - (prices[mentor] as number);
    if (value <= most || isHeld(room, i, mentor)) continue;
    most = value;
    best = { mentor, score };
  }
  return best;
}

export function isHeld({ place }: Room, i: number, mentor: number): boolean {
  return place[3 * i] === mentor || place[3 * i + 1] === mentor || place[3 * i + 2] === mentor;
}

function seat(room: Room, slot: number, { mentor, score }: Seat): void {
  const group = room.members[mentor] as number[];
  room.place[slot] = mentor;
  room.worth[slot] = score;
  room.position[slot] = group.push(slot) - 1;
}

/** A slot changes its mentor; what was known about moves of its startup is out of date. */
export function move(room: Room, slot: number, to: Seat): void {
  const from = room.place[slot] as number;
  const group = room.members[from] as number[];
  const last = group.pop() as number;
  if (last !== slot) {
    group[room.position[slot] as number] = last;
    room.position[last] = room.position[slot] as number;
  }
  seat(room, slot, to);
  room.stale[from] = 1;
  const first = slot - (slot % 3);
  for (let at = first; at < first + 3; at++)
    if ((room.place[at] as number) >= 0) room.stale[room.place[at] as number] = 1;
}
