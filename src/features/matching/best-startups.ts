import { eligibilityMask, scorePoints } from '../../engine/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingMemory } from './memory.ts';
import { betweenRules, mentorRules, startupRules } from './pair-rules.ts';
import type { RankAsk } from './rank-pairs.ts';
import { createTop, type Scored } from './top-scored.ts';

/**
 * The startups that a mentor could help most: taken in the order of what each could have at most, until nobody left can get in.
 * Exact; O(startups) plus the scoring of few. `among` asks a few by their ids alone, and bounds nobody.
 */
export function bestStartupsFor(
  memory: MatchingMemory,
  mentor: MentorEntry,
  ask: RankAsk & { readonly k: number; readonly among?: readonly string[] },
): readonly Scored<StartupEntry>[] {
  const top = createTop<StartupEntry>(ask.k);
  // Being full or away does not empty a mentor's own list; having asked for no automated matching does.
  if (mentorRules(memory, mentor, ask).includes('opted_out')) return [];
  const { engine, weeks } = ask.policy;
  const prepared = preparedMentor(mentor, weeks);
  const hopefuls =
    ask.among === undefined
      ? memory.startupPool.hopefuls({ policy: engine, mentor: prepared, above: -1 })
      : ask.among.flatMap((id) => memory.startups.get(id) ?? []).map((entry) => ({ entry, most: Infinity }));
  for (const { entry, most } of hopefuls) {
    if (most < top.least()) break;
    if (ask.wanted?.(entry.id) === false || !isFreeFor(memory, { startup: entry, mentor }, ask)) continue;
    const pair = { startup: preparedStartup(entry, weeks), mentor: prepared };
    if (eligibilityMask(engine, pair, { rules: [] }) !== 0) continue;
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
  for (const { entry } of memory.startupPool.hopefuls({ policy: engine, mentor, above: pair.points })) {
    if (better >= lastRank) break;
    if (entry.id === pair.startup.id || ask.wanted?.(entry.id) === false) continue;
    const other = { startup: preparedStartup(entry, weeks), mentor };
    if (scorePoints(engine, other.startup, mentor) <= pair.points) continue;
    if (eligibilityMask(engine, other, { rules: [] }) !== 0) continue;
    if (isFreeFor(memory, { startup: entry, mentor: pair.mentor }, ask)) better += 1;
  }
  return better >= lastRank ? null : better + 1;
}

const isFreeFor = (
  memory: MatchingMemory,
  pair: { startup: StartupEntry; mentor: MentorEntry },
  ask: RankAsk,
): boolean =>
  startupRules(memory, pair.startup, ask).length === 0 && betweenRules(memory, pair, ask.policy).length === 0;
