import { eligibilityMask, scorePoints } from '../../engine/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { eligiblePoints } from './mentor-pool.ts';
import { betweenRules, startupRules } from './pair-rules.ts';
import { goodFitPoints } from './rank-pairs.ts';

interface Ask {
  readonly policy: MatchingPolicy;
  readonly now: Date;
}

/** Mentors who could be asked now and have at least half of all points with this startup. */
export function goodMentorsFor(memory: MatchingMemory, startup: StartupEntry, ask: Ask): ReadonlySet<string> {
  const { points, entries } = eligiblePoints(memory, startup, ask);
  return new Set(entries.flatMap((mentor, at) => (mentor && (points[at] ?? -1) >= goodFitPoints ? [mentor.id] : [])));
}

/** The same among `startups`. What stands against the mentor alone (full, not checked yet) does not count: it passes. */
export function goodStartupsFor(
  memory: MatchingMemory,
  { mentor, among }: { readonly mentor: MentorEntry; readonly among: readonly StartupEntry[] },
  policy: MatchingPolicy,
): ReadonlySet<string> {
  const prepared = preparedMentor(mentor, policy.weeks);
  const isGood = (entry: StartupEntry): boolean => {
    const pair = { startup: preparedStartup(entry, policy.weeks), mentor: prepared };
    return (
      scorePoints(policy.engine, pair.startup, prepared) >= goodFitPoints &&
      eligibilityMask(policy.engine, pair, { rules: [] }) === 0 &&
      startupRules(memory, entry, { policy }).length === 0 &&
      betweenRules(memory, { startup: entry, mentor }, policy).length === 0
    );
  };
  return new Set(among.filter(isGood).map(({ id }) => id));
}

/** Where there are more, every nth stands for its neighbours; figures are multiplied by `scale`. */
const sampledAtMost = 400;

export function evenly<Item>(items: readonly Item[]): { readonly sample: readonly Item[]; readonly scale: number } {
  const step = Math.max(1, Math.ceil(items.length / sampledAtMost));
  const sample = items.filter((_, at) => at % step === 0);
  return { sample, scale: sample.length === 0 ? 1 : items.length / sample.length };
}
