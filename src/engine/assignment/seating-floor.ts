import type { Instance } from './instance.ts';
import { FORBIDDEN } from './score-source.ts';

/** Scores that a guess may read: some passes over a large table, as many as it takes over a small one. */
const workLimit = ({ n, m }: Instance): number => 16 * n * m + 5e7;

/**
 * The highest floor at which so many startups can have one mentor each of their own, places being all that limits: bisection from
 * the best that places and startups could give, each try a matching (augmenting paths). A guess for what the flows then prove;
 * null where they do not find places, or where it would take too long.
 */
export function seatingFloor(instance: Instance, served: number): number | null {
  let high = highestSeats(instance, served);
  if (served === 0 || high === FORBIDDEN) return null;
  const room: Room = { instance, served, left: workLimit(instance) };
  const whole = leastSeat(room, FORBIDDEN + 1);
  if (whole === null) return null;
  let low = whole;
  for (let middle = high; low < high; middle = low + Math.ceil((high - low) / 2)) {
    const reached = leastSeat(room, middle);
    if (room.left < 0) return null;
    if (reached === null) high = middle - 1;
    else low = Math.max(low, Math.min(high, reached));
  }
  return low;
}

/** No floor is above what the best startups, or the mentors with the best scores and places for so many, could give. */
function highestSeats(instance: Instance, served: number): number {
  const { n, m, capacity, open } = instance;
  const ofMentor = new Float64Array(m).fill(FORBIDDEN);
  const ofStartup = new Float64Array(n).fill(FORBIDDEN);
  for (let i = 0; i < n; i++) {
    let best = pinnedScore(instance, i);
    if (instance.openDemand[i] !== 0) {
      instance.scores.row(i).forEach((score, j) => {
        if (open[j] === 0) return;
        best = Math.max(best, score);
        ofMentor[j] = Math.max(ofMentor[j] as number, score);
      });
    }
    ofStartup[i] = best;
  }
  let high = ofStartup.toSorted()[n - served] ?? FORBIDDEN;
  let seats = served - instance.pinsOf.size;
  const order = Array.from(ofMentor, (_, j) => j).toSorted((a, b) => (ofMentor[b] as number) - (ofMentor[a] as number));
  for (const j of order) {
    if (seats <= 0) break;
    seats -= capacity[j] as number;
    high = Math.min(high, ofMentor[j] as number);
  }
  return high;
}

const pinnedScore = ({ pinsOf }: Instance, startup: number): number =>
  (pinsOf.get(startup) ?? []).reduce((best, { score }) => Math.max(best, score), FORBIDDEN);

type Room = { readonly instance: Instance; readonly served: number; left: number };

type Seats = {
  readonly seated: number[][];
  readonly seatOf: Int32Array;
  /** Who was reached by whom in the present search; -1: not reached. Those of a search that failed stay out of the way. */
  readonly by: Int32Array;
  readonly reached: number[];
};

/** Seats enough startups at scores from `floor` upwards; the least score that one of them then has, null where too few can be. */
function leastSeat(room: Room, floor: number): number | null {
  const { instance, served } = room;
  const { n, m, scores } = instance;
  const seats: Seats = {
    seated: Array.from({ length: m }, () => []),
    seatOf: new Int32Array(n).fill(-1),
    by: new Int32Array(m).fill(-1),
    reached: [],
  };
  let least = Infinity;
  let missing = n - served;
  for (let i = 0; i < n; i++) {
    const pinned = pinnedScore(instance, i);
    if (pinned >= floor) least = Math.min(least, pinned);
    else if ((instance.openDemand[i] === 0 || !seat(room, seats, { startup: i, floor })) && --missing < 0) return null;
    if (room.left < 0) return null;
  }
  seats.seatOf.forEach((j, i) => {
    if (j >= 0) least = Math.min(least, scores.score(i, j));
  });
  return least;
}

type Seeker = { readonly startup: number; readonly floor: number };

/** Seats one more startup by a shortest augmenting path. */
function seat(room: Room, seats: Seats, { startup, floor }: Seeker): boolean {
  const { instance } = room;
  const { by, reached, seated } = seats;
  const queue = [startup];
  reached.length = 0;
  for (const seeker of queue) {
    const row = instance.scores.row(seeker);
    room.left -= row.length;
    for (let j = 0; j < row.length; j++) {
      if ((row[j] as number) < floor || by[j] !== -1 || instance.open[j] === 0) continue;
      by[j] = seeker;
      reached.push(j);
      const group = seated[j] as number[];
      if (group.length < (instance.capacity[j] as number)) {
        arrive(seats, j, startup);
        return true;
      }
      queue.push(...group);
    }
  }
  return false;
}

/** Everyone on the path moves on by one place; whom the search reached may be reached again. */
function arrive(seats: Seats, end: number, startup: number): void {
  moveAlong(seats, end, startup);
  for (const mentor of seats.reached) seats.by[mentor] = -1;
}

function moveAlong({ seated, seatOf, by }: Seats, end: number, startup: number): void {
  for (let mentor = end; ;) {
    const mover = by[mentor] as number;
    const before = seatOf[mover] as number;
    seatOf[mover] = mentor;
    (seated[mentor] as number[]).push(mover);
    if (mover === startup) return;
    const group = seated[before] as number[];
    group.splice(group.indexOf(mover), 1);
    mentor = before;
  }
}
