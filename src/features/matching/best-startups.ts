import { eligibilityMask, fullPoints, type PreparedMentor, scorePoints } from '../../engine/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingMemory } from './memory.ts';
import { betweenRules, mentorRules, startupRules } from './pair-rules.ts';
import type { RankAsk } from './rank-pairs.ts';
import { createTop, type Scored } from './top-scored.ts';

/**
 * The startups that a mentor could help most. Needs weigh most and are the quickest to look at, so startups are taken in the
 * order of what their needs leave possible, and scoring stops where nobody left can get in. Exact; O(startups) plus the
 * scoring of few.
 */
export function bestStartupsFor(
  memory: MatchingMemory,
  mentor: MentorEntry,
  ask: RankAsk & { readonly k: number },
): readonly Scored<StartupEntry>[] {
  const top = createTop<StartupEntry>(ask.k);
  // Being full or away does not empty a mentor's own list; having asked for no automated matching does.
  if (mentorRules(memory, mentor, ask).includes('opted_out')) return [];
  const { engine, weeks } = ask.policy;
  const prepared = preparedMentor(mentor, weeks);
  for (const { entry, most } of byWhatIsPossible(memory, prepared, ask)) {
    if (most < top.least()) break;
    const pair = { startup: preparedStartup(entry, weeks), mentor: prepared };
    if (!isFreeFor(memory, { startup: entry, mentor }, ask) || eligibilityMask(engine, pair, { rules: [] }) !== 0)
      continue;
    top.offer({ entry, points: scorePoints(engine, pair.startup, pair.mentor) });
  }
  return top.ranked();
}

/** A rank beyond this is not looked for: nobody reads a list that far, and finding it would cost a score of everybody. */
export const lastRank = 100;

/** Rank of one startup among those that a mentor could help: 1 is first; null beyond `lastRank`. */
export function rankOfStartup(
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry; points: number },
  ask: RankAsk,
): number | null {
  const { engine, weeks } = ask.policy;
  const mentor = preparedMentor(pair.mentor, weeks);
  let better = 0;
  for (const { entry, most } of byWhatIsPossible(memory, mentor, { ...ask, above: pair.points })) {
    if (most <= pair.points || better >= lastRank) break;
    if (entry.id === pair.startup.id || !isFreeFor(memory, { startup: entry, mentor: pair.mentor }, ask)) continue;
    const other = { startup: preparedStartup(entry, weeks), mentor };
    if (scorePoints(engine, other.startup, mentor) <= pair.points) continue;
    if (eligibilityMask(engine, other, { rules: [] }) === 0) better += 1;
  }
  return better >= lastRank ? null : better + 1;
}

const isFreeFor = (
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): boolean =>
  startupRules(memory, pair.startup, ask).length === 0 && betweenRules(memory, pair, ask.policy).length === 0;

interface Possible {
  readonly entry: StartupEntry;
  /** No more points than this, whatever else fits. */
  readonly most: number;
}

/** Points to a bucket: startups of one bucket come in any order, which costs a few needless scores and saves the sorting. */
const bucketPoints = 2_000;

/**
 * Startups with the most that is possible first, bucket by bucket; `most` is that of the bucket's upper end. Those who could
 * not come `above` are left out.
 */
function* byWhatIsPossible(
  memory: MatchingMemory,
  mentor: PreparedMentor,
  ask: RankAsk & { readonly above?: number },
): Generator<Possible> {
  const weight = ask.policy.engine.weights.expertise;
  const buckets: StartupEntry[][] = [];
  for (const [entry, covered] of memory.needs.coverages(mentor)) {
    const bucket = Math.floor((fullPoints - weight + weight * covered) / bucketPoints);
    if (upperEnd(bucket) <= (ask.above ?? -1) || ask.wanted?.(entry.id) === false) continue;
    (buckets[bucket] ??= []).push(entry);
  }
  for (let at = buckets.length - 1; at >= 0; at -= 1) {
    for (const entry of buckets[at] ?? []) yield { entry, most: upperEnd(at) };
  }
}

/** One point of slack, so that rounding never hides anybody. */
const upperEnd = (bucket: number): number => (bucket + 1) * bucketPoints + 1;
