import { wholePoints } from '../score.ts';
import type { KernelMemory } from './memory.ts';
import { leastSound } from './row-machine.ts';
import type { WeekGrid } from './week-bits.ts';

/** Room for one startup's calendar in the form the loops read; each thread has its own. */
export interface HoursRoom {
  readonly list: Int32Array;
  readonly table: Int32Array;
  /** What the table was made for. */
  madeFor: string;
}

/** Numbers in the two arrays of a room. */
function hoursRoomSizes(grid: Pick<WeekGrid, 'groups' | 'words'> | null): { list: number; table: number } {
  if (grid === null) return { list: 1, table: 1 };
  return { list: grid.groups * (1 + 3 * grid.words), table: 32 * grid.words + 1 };
}

/** Bytes that a room takes, alignment included. */
export function roomBytes(grid: Pick<WeekGrid, 'groups' | 'words'> | null): number {
  const { list, table } = hoursRoomSizes(grid);
  return 4 * (list + table) + 128;
}

export function takeHoursRoom(memory: KernelMemory, grid: WeekGrid | null): HoursRoom {
  const { list, table } = hoursRoomSizes(grid);
  return { list: memory.int32(list), table: memory.int32(table), madeFor: '' };
}

/** Below any sound sum by more than all points, and not so far that it leaves 32 bits together with other exclusions. */
export const excludedSum = leastSound - 2_000_000;

/** Points by shared quarter hours: what the criterion gives, or an exclusion where they are fewer than the policy asks for. */
export function fillHoursTable(
  room: HoursRoom,
  { points, least, needed }: { readonly points: number; readonly least: number; readonly needed: number },
): void {
  const key = `${points} ${least} ${needed}`;
  if (room.madeFor === key) return;
  room.madeFor = key;
  for (let quarters = 0; quarters < room.table.length; quarters += 1) {
    const minutes = 15 * quarters;
    room.table[quarters] = minutes < least ? excludedSum : wholePoints(points, Math.min(1, minutes / needed));
  }
}

/**
 * Lists the words in which a startup is free, week by week, each with the column of the mentors' words to hold against it. Words whose bits
 * do not meet (mornings of one day, evenings of another) share a set, whose bits are counted at once.
 */
export function listFreeWords(
  room: HoursRoom,
  own: Int32Array,
  columns: { readonly address: number; readonly bytes: number; readonly grid: Pick<WeekGrid, 'groups' | 'words'> },
): void {
  const { groups, words } = columns.grid;
  const { list } = room;
  let at = 0;
  for (let group = 0; group < groups; group += 1) {
    const sets = setsApart(own, group * words, (group + 1) * words);
    list[at++] = sets.length;
    for (const set of sets) {
      list[at++] = set.length;
      for (const word of set) {
        list[at++] = columns.address + word * columns.bytes;
        list[at++] = own[word] as number;
      }
    }
  }
}

/** The words `from`..`to`−1 that have bits, each in the first set in which nobody has one of them. */
function setsApart(own: Int32Array, from: number, to: number): number[][] {
  const sets: number[][] = [];
  const taken: number[] = [];
  for (let word = from; word < to; word += 1) {
    const bits = own[word] as number;
    if (bits === 0) continue;
    const free = taken.findIndex((others) => (others & bits) === 0);
    const set = free < 0 ? sets.length : free;
    (sets[set] ??= []).push(word);
    taken[set] = (taken[set] ?? 0) | bits;
  }
  return sets;
}
