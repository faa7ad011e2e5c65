import {
  eligibilityMask,
  fullPoints,
  type PreparedMentor,
  type PreparedStartup,
  scorePoints,
} from '../../engine/index.ts';
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
  for (const { entry, most } of byWhatIsPossible(memory, mentor, ask)) {
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

/** Startups with the most that is possible first, bucket by bucket; `most` is that of the bucket's upper end. */
function* byWhatIsPossible(memory: MatchingMemory, mentor: PreparedMentor, ask: RankAsk): Generator<Possible> {
  const weight = ask.policy.engine.weights.expertise;
  const buckets: StartupEntry[][] = [];
  for (const entry of memory.startups.values()) {
    if (ask.wanted?.(entry.id) === false) continue;
    const most = fullPoints - weight + weight * coverage(entry.base, mentor);
    (buckets[Math.floor(most / bucketPoints)] ??= []).push(entry);
  }
  for (let at = buckets.length - 1; at >= 0; at -= 1) {
    // One point of slack, so that rounding never hides anybody.
    for (const entry of buckets[at] ?? []) yield { entry, most: (at + 1) * bucketPoints + 1 };
  }
}

/** How far the offers reach the needs, 0..1; with either side untold the part counts nothing. */
function coverage({ needs }: PreparedStartup, { reach }: PreparedMentor): number {
  if (needs === null || reach === null) return 0;
  let covered = 0;
  let sum = 0;
  for (let at = 0; at < needs.nodes.length; at += 1) {
    const weight = needs.weights[at] ?? 0;
    sum += weight;
    covered += weight * Math.min(1, (reach[needs.nodes[at] ?? 0] ?? 0) * (needs.perLevel[at] ?? 0));
  }
  return sum === 0 ? 0 : covered / sum;
}
