import type { Preferences } from './deferred-acceptance.ts';
import { hasRoom, roomLeft, type Instance, type QuotaForest } from './instance.ts';
import { isChosen, type Choice } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';

/** Lists stay readable; the count is always complete. */
const LISTED = 100;

export type BlockingPairs = { readonly count: number; readonly pairs: readonly (readonly [number, number])[] };

/**
 * Pairs outside the assignment that both sides prefer to what they have: the startup to its least liked mentor (or to an
 * unmet slot), the mentor to the least liked of its startups (or to a free place). Pins bind their places. O(n m).
 */
export function blockingPairs(instance: Instance, choice: Choice, preferences: Preferences): BlockingPairs {
  const { n, m } = instance;
  const mentorBar = barsOfMentors(instance, choice, preferences);
  const quotas = roomLeft(instance.startupQuotas, choice.counts);
  const pairs: (readonly [number, number])[] = [];
  let count = 0;
  for (let i = 0; i < n; i++) {
    const row = preferences.scores.row(i);
    const bar = barOfStartup(instance, choice, { i, row, quotas });
    for (let j = 0; j < m; j++) {
      const score = row[j] as number;
      if (score === FORBIDDEN || score <= bar || instance.open[j] === 0 || isChosen(choice, i, j)) continue;
      if (preferences.mentorScores.score(i, j) <= (mentorBar[j] as number)) continue;
      if (count++ < LISTED) pairs.push([i, j]);
    }
  }
  return { count, pairs };
}

type StartupRow = { i: number; row: Int32Array; quotas: QuotaForest };

/** The score that a better mentor must beat: nothing while a slot is free, everything when pins fill all. */
function barOfStartup(instance: Instance, choice: Choice, { i, row, quotas }: StartupRow): number {
  const filled = choice.counts[i] as number;
  if (filled < (instance.openDemand[i] as number)) {
    return hasRoom(quotas, i) ? -Infinity : Infinity;
  }
  let least = Infinity;
  for (let slot = 0; slot < filled; slot++) {
    least = Math.min(least, row[choice.mentors[3 * i + slot] as number] as number);
  }
  return least;
}

function barsOfMentors(instance: Instance, choice: Choice, preferences: Preferences): Float64Array {
  const bar = new Float64Array(instance.m).fill(Infinity);
  const load = new Int32Array(instance.m);
  for (let i = 0; i < instance.n; i++) {
    for (let slot = 0; slot < (choice.counts[i] as number); slot++) {
      const j = choice.mentors[3 * i + slot] as number;
      load[j] = (load[j] as number) + 1;
      bar[j] = Math.min(bar[j] as number, preferences.mentorScores.score(i, j));
    }
  }
  const quotas = roomLeft(instance.mentorQuotas, load);
  for (let j = 0; j < instance.m; j++) {
    if ((load[j] as number) < (instance.capacity[j] as number) && hasRoom(quotas, j)) bar[j] = -Infinity;
  }
  return bar;
}
