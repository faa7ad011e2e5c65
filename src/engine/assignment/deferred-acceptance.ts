import type { Instance } from './instance.ts';
import { choose, emptyChoice, type Choice } from './pair-list.ts';
import { FORBIDDEN, topOfRow, type ScoreSource } from './score-source.ts';

/** Preferences of both sides as scores; `mentorScores.score(i, j)` is how mentor j likes startup i. */
export type Preferences = { readonly scores: ScoreSource; readonly mentorScores: ScoreSource };

/** Mentors a startup looks up at a time. */
const CHUNK = 32;

/**
 * Deferred acceptance with capacities (Gale and Shapley 1962), startups proposing: each asks down its list until its
 * open slots are held; each mentor holds the best of those who asked. No pair outside the result is preferred by both of
 * its sides, and no startup could do better in any such result. Equal scores fall to the lower row. Where both sides
 * have the same scores this is what taking the best remaining pair again and again gives.
 * Expected O(n m) for reading the rows, plus proposals × log.
 */
export function deferredAcceptance(instance: Instance, preferences: Preferences): Choice {
  const { n, m, capacity, openDemand, open } = instance;
  const { scores, mentorScores } = preferences;
  const held = Array.from({ length: m }, (_, j): Held => ({ places: capacity[j] as number, startups: [], values: [] }));
  const lists = Array.from({ length: n }, () => new Int32Array(0));
  const asked = new Int32Array(n);
  const need = Int32Array.from(openDemand);
  const closed = Float64Array.from(open, (isOpen) => (isOpen === 1 ? 0 : -Infinity));
  const waiting = Array.from({ length: n }, (_, i) => n - 1 - i);
  const nextOf = (i: number): number => {
    const at = asked[i] as number;
    if (at === lists[i]?.length) {
      const size = Math.min(m, at === 0 ? CHUNK : 4 * at);
      if (size === at) return -1;
      lists[i] = topOfRow(scores.row(i), size, closed) as Int32Array<ArrayBuffer>;
    }
    asked[i] = at + 1;
    return lists[i]?.[at] ?? -1;
  };
  while (waiting.length > 0) {
    const i = waiting[waiting.length - 1] as number;
    const j = (need[i] as number) > 0 ? nextOf(i) : -1;
    if (j < 0) {
      waiting.pop();
      continue;
    }
    const value = mentorScores.score(i, j);
    if (value === FORBIDDEN) continue;
    const released = hold(held[j] as Held, i, value);
    if (released === i) continue;
    need[i] = (need[i] as number) - 1;
    if (released < 0) continue;
    need[released] = (need[released] as number) + 1;
    waiting.push(released);
  }
  const choice = emptyChoice(instance);
  held.forEach(({ startups }, j) => {
    for (const i of startups) choose(choice, i, j);
  });
  return choice;
}

/** Startups a mentor holds, best first. */
type Held = { readonly places: number; readonly startups: number[]; readonly values: number[] };

/** Who is let go: -1 nobody, the newcomer, or another. */
function hold(held: Held, startup: number, value: number): number {
  const { startups, values, places } = held;
  const isBehind = (at: number) =>
    (values[at] as number) < value || (values[at] === value && (startups[at] as number) > startup);
  let at = startups.length;
  while (at > 0 && isBehind(at - 1)) at--;
  if (at >= places) return startup;
  startups.splice(at, 0, startup);
  values.splice(at, 0, value);
  if (startups.length <= places) return -1;
  values.pop();
  return startups.pop() ?? -1;
}
