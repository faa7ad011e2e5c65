import type { Instance } from './instance.ts';
import type { ListLimits } from './list-limits.ts';
import type { PairIndex } from './problem.ts';

/** The pairs a network may use, as columns that grow: startup row, mentor row, score. */
export type PairList = {
  /** What the scores of all other pairs cannot exceed; null: nothing is known of them. */
  readonly limits: ListLimits | null;
  count: number;
  startup: Int32Array;
  mentor: Int32Array;
  score: Int32Array;
};

export function emptyPairs(room: number, limits: ListLimits | null = null): PairList {
  const size = Math.max(16, room);
  const [startup, mentor, score] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  return { limits, count: 0, startup, mentor, score };
}

/** The same pairs in a list of its own: each network numbers its arcs by its list, so that no two may add to one. */
export const copyPairs = ({ limits, count, startup, mentor, score }: PairList): PairList => ({
  limits,
  count,
  startup: startup.slice(),
  mentor: mentor.slice(),
  score: score.slice(),
});

/** Appends one pair and gives its number. The caller sees to it that no pair is listed twice. */
export function addPair(pairs: PairList, pair: { startup: number; mentor: number; score: number }): number {
  const at = pairs.count;
  if (at === pairs.startup.length) {
    pairs.startup = grown(pairs.startup);
    pairs.mentor = grown(pairs.mentor);
    pairs.score = grown(pairs.score);
  }
  pairs.startup[at] = pair.startup;
  pairs.mentor[at] = pair.mentor;
  pairs.score[at] = pair.score;
  pairs.count = at + 1;
  return at;
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}

/** The mentors chosen for each startup by an assignment under way: `MAX_DEMAND` places a startup, -1 where empty. */
export type Choice = {
  readonly mentors: Int32Array;
  readonly counts: Uint8Array;
};

export const emptyChoice = (instance: Instance): Choice => ({
  mentors: new Int32Array(3 * instance.n).fill(-1),
  counts: new Uint8Array(instance.n),
});

export function choose(choice: Choice, startup: number, mentor: number): void {
  const count = choice.counts[startup] as number;
  choice.mentors[3 * startup + count] = mentor;
  choice.counts[startup] = count + 1;
}

export function isChosen(choice: Choice, startup: number, mentor: number): boolean {
  const { mentors } = choice;
  const at = 3 * startup;
  return mentors[at] === mentor || mentors[at + 1] === mentor || mentors[at + 2] === mentor;
}

/** All pairs of an assignment, those of the pins last. */
export function pairsOfChoice({ pins }: Instance, { mentors }: Choice): PairIndex[] {
  const chosen = Array.from(mentors, (mentor, at): PairIndex => [Math.floor(at / 3), mentor]);
  return [
    ...chosen.filter(([, mentor]) => mentor >= 0),
    ...pins.map(({ startup, mentor }): PairIndex => [startup, mentor]),
  ];
}
