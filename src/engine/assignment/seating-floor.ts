import type { Instance } from './instance.ts';
import { FORBIDDEN } from './score-source.ts';

/** Looks at the table, in scores read, that a guess may cost: some passes over a large one, as many as it takes over a small one. */
const workLimit = ({ n, m }: Instance): number => 8 * n * m + 2e7;

/**
 * The highest floor at which every startup can have one mentor of its own, places being all that limits: each startup in turn
 * takes the widest way to a free place, over those who could move elsewhere (the bottleneck of successive widest paths). Null
 * where not all find a place, or where it would take too long. A guess for what the flows then prove.
 */
export function seatingFloor(instance: Instance): number | null {
  const room = openRoom(instance);
  let floor = highestSeat(instance);
  for (let i = 0; i < instance.n; i++) {
    const pinned = (instance.pinsOf.get(i) ?? []).reduce((best, pin) => Math.max(best, pin.score), -Infinity);
    if (pinned >= floor) continue;
    const width = instance.openDemand[i] === 0 ? -Infinity : seat(room, i, floor);
    floor = Math.min(floor, Math.max(pinned, width));
    if (floor === -Infinity || room.work > workLimit(instance)) return null;
  }
  return Number.isFinite(floor) ? floor : null;
}

/**
 * No floor is above what the best places that are enough for everyone can give: the best score of anyone with their mentor, and
 * the best score of any startup.
 */
function highestSeat(instance: Instance): number {
  const { n, m, capacity, open } = instance;
  const ofMentor = new Float64Array(m).fill(-Infinity);
  let seats = 0;
  let floor = Infinity;
  for (let i = 0; i < n; i++) {
    if (instance.openDemand[i] === 0 || instance.pinsOf.has(i)) continue;
    seats++;
    let best = FORBIDDEN;
    instance.scores.row(i).forEach((score, j) => {
      if (open[j] === 0 || score === FORBIDDEN) return;
      best = Math.max(best, score);
      ofMentor[j] = Math.max(ofMentor[j] as number, score);
    });
    floor = Math.min(floor, best);
  }
  const order = Array.from(ofMentor, (_, j) => j).toSorted((a, b) => (ofMentor[b] as number) - (ofMentor[a] as number));
  for (const j of order) {
    if (seats <= 0) break;
    seats -= capacity[j] as number;
    floor = Math.min(floor, ofMentor[j] as number);
  }
  return floor;
}

type Room = {
  readonly instance: Instance;
  readonly seated: number[][];
  /** The widest way to each mentor in the present search, and the startup that takes the last step of it. */
  readonly width: Float64Array;
  readonly by: Int32Array;
  readonly isDone: Uint8Array;
  readonly seatOf: Int32Array;
  work: number;
};

const openRoom = (instance: Instance): Room => ({
  instance,
  seated: Array.from({ length: instance.m }, () => []),
  width: new Float64Array(instance.m),
  by: new Int32Array(instance.m),
  isDone: new Uint8Array(instance.m),
  seatOf: new Int32Array(instance.n).fill(-1),
  work: 0,
});

/** Seats a startup by the widest way, or by any that is wide enough; how wide it was, -Infinity where there is none. */
function seat(room: Room, startup: number, enough: number): number {
  const { width, isDone, seated } = room;
  width.fill(-Infinity);
  isDone.fill(0);
  offer(room, startup, Infinity);
  for (;;) {
    const mentor = widest(room, enough);
    if (mentor < 0) return -Infinity;
    isDone[mentor] = 1;
    const reached = width[mentor] as number;
    if (isFree(room, mentor)) {
      moveAlong(room, mentor, startup);
      return reached;
    }
    for (const other of seated[mentor] as number[]) offer(room, other, reached);
  }
}

const isFree = ({ instance, seated }: Room, mentor: number): boolean =>
  (seated[mentor] as number[]).length < (instance.capacity[mentor] as number);

/** A free mentor within a way that is wide enough; without one, whoever the widest way leads to. */
function widest(room: Room, enough: number): number {
  const { width, isDone } = room;
  let best = -1;
  for (let j = 0; j < width.length; j++) {
    if (isDone[j] === 1 || width[j] === -Infinity) continue;
    if ((width[j] as number) >= enough && isFree(room, j)) return j;
    if (best < 0 || (width[j] as number) > (width[best] as number)) best = j;
  }
  room.work += width.length;
  return best;
}

/** What a startup that is reached by a way of some width could move on to. */
function offer(room: Room, startup: number, reached: number): void {
  const { instance, width, by } = room;
  const row = instance.scores.row(startup);
  room.work += row.length;
  for (let j = 0; j < row.length; j++) {
    const score = row[j] as number;
    if (score === FORBIDDEN || instance.open[j] === 0) continue;
    const way = Math.min(reached, score);
    if (way <= (width[j] as number)) continue;
    width[j] = way;
    by[j] = startup;
  }
}

function moveAlong({ seated, seatOf, by }: Room, end: number, startup: number): void {
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
