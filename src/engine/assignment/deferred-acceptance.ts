import type { Instance } from './instance.ts';
import { choose, emptyChoice, type Choice } from './pair-list.ts';
import { FORBIDDEN, type ScoreSource } from './score-source.ts';

/** Preferences of both sides as scores; `mentorScores.score(i, j)` is how mentor j likes startup i. */
export type Preferences = { readonly scores: ScoreSource; readonly mentorScores: ScoreSource };

/**
 * Deferred acceptance with capacities (Gale and Shapley 1962), startups proposing: each asks down its list until its
 * open slots are held; each mentor holds the best of those who asked. No pair outside the result is preferred by both of
 * its sides, and no startup could do better in any such result. Equal scores fall to the lower row. Where both sides
 * have the same scores this is what taking the best remaining pair again and again gives. What a mentor would refuse
 * is never asked (its bar only rises), so that each look at a row ends in a place: O(m) for each place taken.
 */
export function deferredAcceptance(instance: Instance, preferences: Preferences): Choice {
  const { n, m, capacity, openDemand, open } = instance;
  const { scores, mentorScores } = preferences;
  const held = Array.from({ length: m }, (_, j): Held => ({ places: capacity[j] as number, startups: [], values: [] }));
  const bars: Bars = {
    value: Float64Array.from(open, (isOpen) => (isOpen === 1 ? -Infinity : Infinity)),
    startup: new Int32Array(m).fill(-1),
  };
  const mine = Array.from({ length: n }, (): number[] => []);
  const waiting = Array.from({ length: n }, (_, i) => n - 1 - i);
  while (waiting.length > 0) {
    const i = waiting[waiting.length - 1] as number;
    const own = mine[i] as number[];
    const row = scores.row(i);
    const liked = mentorScores === scores ? row : mentorScores.row(i);
    const j = own.length < (openDemand[i] as number) ? bestThatTakes(bars, { i, row, liked, own }) : -1;
    if (j < 0) {
      waiting.pop();
      continue;
    }
    own.push(j);
    const released = hold(held[j] as Held, i, liked[j] as number);
    raiseBar(bars, j, held[j] as Held);
    if (released < 0) continue;
    mine[released] = (mine[released] as number[]).filter((mentor) => mentor !== j);
    waiting.push(released);
  }
  const choice = emptyChoice(instance);
  mine.forEach((mentors, i) => {
    for (const j of mentors) choose(choice, i, j);
  });
  return choice;
}

/** Per mentor, once it is full: the value and the row of the least liked startup it holds. */
type Bars = { readonly value: Float64Array; readonly startup: Int32Array };
type Asking = {
  readonly i: number;
  readonly row: Int32Array;
  readonly liked: Int32Array;
  readonly own: readonly number[];
};

function bestThatTakes(bars: Bars, { i, row, liked, own }: Asking): number {
  let best = -1;
  let score = FORBIDDEN;
  for (let j = 0; j < row.length; j++) {
    if ((row[j] as number) <= score || liked[j] === FORBIDDEN) continue;
    const [value, bar] = [liked[j] as number, bars.value[j] as number];
    if (value < bar || (value === bar && i > (bars.startup[j] as number)) || own.includes(j)) continue;
    best = j;
    score = row[j] as number;
  }
  return best;
}

function raiseBar(bars: Bars, j: number, { places, startups, values }: Held): void {
  if (startups.length < places) return;
  bars.value[j] = values[places - 1] as number;
  bars.startup[j] = startups[places - 1] as number;
}

/** Startups a mentor holds, best first. */
type Held = { readonly places: number; readonly startups: number[]; readonly values: number[] };

/** Takes a startup in; gives who is let go for it, or -1. */
function hold(held: Held, startup: number, value: number): number {
  const { startups, values, places } = held;
  const isBehind = (at: number) =>
    (values[at] as number) < value || (values[at] === value && (startups[at] as number) > startup);
  let at = startups.length;
  while (at > 0 && isBehind(at - 1)) at--;
  startups.splice(at, 0, startup);
  values.splice(at, 0, value);
  if (startups.length <= places) return -1;
  values.pop();
  return startups.pop() ?? -1;
}
