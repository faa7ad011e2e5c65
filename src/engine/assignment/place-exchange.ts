import { isHeld, move, openRoom, type PlaceRequest, type Room, seatAll } from './exchange-room.ts';

/**
 * The best assignment over these pairs, with the prices that prove it: all start with the best at the given prices, then one
 * slot at a time leaves an overfull mentor along the cheapest chain of moves, and those on the chain become dearer by
 * what it costs; when nobody is overfull, prices of places that are left fall to zero or draw someone in. Successive
 * shortest paths with the startups folded into their mentors: each path is O(m² + pairs of those it passes). Changes
 * `prices`. Gives the mentor of slot 3 i + s: -1 where none is wanted, `places.length` where there is no place.
 */
export function exchangePlaces(request: PlaceRequest): Int32Array {
  const room = openRoom(request);
  seatAll(room);
  while (relieve(room, true));
  while (relieve(room, false));
  request.prices.set(room.prices.subarray(0, room.size - 1));
  return room.place;
}

/** One slot leaves an overfull mentor, or (`isOver` false) one place that costs something and is free is filled or falls in price. */
function relieve(room: Room, isOver: boolean): boolean {
  const { distance, before, prices, mover, loss, size } = room;
  const end = nearest(room, isOver);
  if (end < 0) return false;
  const reach = distance[end] as number;
  for (let j = 0; j < size; j++) {
    const covered = Math.min(reach, distance[j] as number);
    prices[j] = (prices[j] as number) + (isOver ? reach - covered : -covered);
  }
  for (let to = end; before[to] !== -1;) {
    const from = before[to] as number;
    const slot = mover[from * size + to] as number;
    move(room, slot, { mentor: to, score: (room.worth[slot] as number) - (loss[from * size + to] as number) });
    to = from;
  }
  return true;
}

/** Dijkstra from all that have too many (or from nowhere, at the price of each) to the nearest that has room. */
function nearest(room: Room, isOver: boolean): number {
  const { distance, before, isDone, members, places, prices, size } = room;
  isDone.fill(0);
  before.fill(-1);
  let isNeeded = false;
  const isOpen = (j: number) => (members[j] as number[]).length < (places[j] as number);
  for (let j = 0; j < size; j++) {
    const isFull = (members[j] as number[]).length > (places[j] as number);
    distance[j] = isOver ? (isFull ? 0 : Infinity) : (prices[j] as number);
    isNeeded ||= isOver ? isFull : isOpen(j) && (prices[j] as number) > 0;
  }
  if (!isNeeded) return -1;
  for (;;) {
    let j = -1;
    for (let k = 0; k < size; k++) {
      if (isDone[k] === 0 && (j < 0 || (distance[k] as number) < (distance[j] as number))) j = k;
    }
    if (isOpen(j) && (isOver || (prices[j] as number) > 0)) return j;
    isDone[j] = 1;
    relax(room, j);
  }
}

function relax(room: Room, j: number): void {
  const { distance, before, loss, prices, size, stale } = room;
  if (stale[j] === 1) lookAgain(room, j);
  const base = (distance[j] as number) - (prices[j] as number);
  for (let k = 0; k < size; k++) {
    const length = base + (loss[j * size + k] as number) + (prices[k] as number);
    if (length < (distance[k] as number)) {
      distance[k] = length;
      before[k] = j;
    }
  }
}

/** Finds the cheapest moves away from a mentor anew. */
function lookAgain(room: Room, j: number): void {
  const { loss, mover, starts, worth, demands, size, nowhere } = room;
  const { mentor, score } = room.pairs;
  const row = j * size;
  loss.fill(Infinity, row, row + size);
  for (const slot of room.members[j] as number[]) {
    const i = Math.trunc(slot / 3);
    const own = worth[slot] as number;
    const isAlone = demands[i] === 1;
    const end = starts[i + 1] as number;
    for (let k = starts[i] as number; k < end; k++) {
      const to = row + (mentor[k] as number);
      const less = own - (score[k] as number);
      if (less >= (loss[to] as number) || (!isAlone && isHeld(room, i, mentor[k] as number))) continue;
      loss[to] = less;
      mover[to] = slot;
    }
    const out = row + size - 1;
    if (own - nowhere >= (loss[out] as number)) continue;
    loss[out] = own - nowhere;
    mover[out] = slot;
  }
  room.stale[j] = 0;
}
