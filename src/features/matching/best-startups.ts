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

/** Rank of one startup among those that a mentor could help: 1 is first. */
export function rankOfStartup(
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry; points: number },
  ask: RankAsk,
): number {
  const { engine, weeks } = ask.policy;
  const mentor = preparedMentor(pair.mentor, weeks);
  let better = 0;
  for (const { entry, most } of byWhatIsPossible(memory, mentor, ask)) {
    if (most <= pair.points) break;
    if (entry.id === pair.startup.id || !isFreeFor(memory, { startup: entry, mentor: pair.mentor }, ask)) continue;
    const other = { startup: preparedStartup(entry, weeks), mentor };
    if (scorePoints(engine, other.startup, mentor) <= pair.points) continue;
    if (eligibilityMask(engine, other, { rules: [] }) === 0) better += 1;
  }
  return better + 1;
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

function byWhatIsPossible(memory: MatchingMemory, mentor: PreparedMentor, ask: RankAsk): Possible[] {
  const weight = ask.policy.engine.weights.expertise;
  const found: Possible[] = [];
  for (const entry of memory.startups.values()) {
    if (ask.wanted?.(entry.id) === false) continue;
    // One point of slack, so that rounding never hides anybody.
    found.push({ entry, most: fullPoints - weight + weight * coverage(entry.base, mentor) + 1 });
  }
  return found.sort((a, b) => b.most - a.most);
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
