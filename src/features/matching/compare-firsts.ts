import type { PreviewedStartup } from '../../contract/matching/preview-routes.ts';
import { eligibilityMask, type ExclusionRule, explainExclusion, scorePair } from '../../engine/index.ts';
import { isAcrossBorder } from './across-border.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { openPool, type PoolPoints } from './mentor-pool.ts';

interface Comparing {
  readonly policy: MatchingPolicy;
  readonly tried: MatchingPolicy;
  readonly now: Date;
}

/** One startup under two sets of rules. */
export interface FirstMoved {
  readonly startupId: string;
  readonly before: { readonly mentorId: string; readonly points: number } | null;
  readonly after: { readonly mentorId: string; readonly points: number } | null;
  readonly reason: PreviewedStartup['reason'];
  /** Whether the first suggestion lives across the border, and whether anybody would who fits under the rules that are tried. */
  readonly across: { readonly before: boolean; readonly after: boolean; readonly reachable: boolean };
  /** Pairs that only one of the two allows, each with the rule of the other. */
  readonly pairs: readonly { readonly rule: ExclusionRule; readonly isFreed: boolean }[];
}

/** Compares startups under the rules in force and under others, each from a pool of the same mentors packed for it. */
export async function compareFirsts(
  memory: MatchingMemory,
  comparing: Comparing,
): Promise<(startup: StartupEntry) => FirstMoved> {
  const { policy, tried, now } = comparing;
  const mentors = [...memory.mentors.values()];
  const inForce = await openPool(memory, mentors, { policy, now });
  const tryOut = await openPool(memory, mentors, { policy: tried, now });
  return (startup) => {
    const before = inForce(startup);
    const after = tryOut(startup);
    const first = { before: firstOf(before), after: firstOf(after) };
    const pairs = mentors.flatMap((mentor, at) => {
      const isFreed = (after.points[at] ?? -1) >= 0;
      if (isFreed === (before.points[at] ?? -1) >= 0) return [];
      return [{ mentorId: mentor.id, isFreed, rule: ruleBetween(isFreed ? policy : tried, startup, mentor) }];
    });
    return {
      startupId: startup.id,
      before: shownFirst(first.before),
      after: shownFirst(first.after),
      reason: reasonOf(first, { startup, pairs, comparing }),
      across: {
        before: isAcrossBorder(startup.country, first.before?.mentor.country),
        after: isAcrossBorder(startup.country, first.after?.mentor.country),
        reachable: after.entries.some(
          (mentor, at) => (after.points[at] ?? -1) >= 0 && isAcrossBorder(startup.country, mentor?.country),
        ),
      },
      pairs,
    };
  };
}

interface First {
  readonly mentor: MentorEntry;
  readonly points: number;
}

/** The most points; of equal ones the first by id, as lists have it. */
function firstOf({ points, entries }: PoolPoints): First | null {
  let best: First | null = null;
  for (const [at, mentor] of entries.entries()) {
    const scored = points[at] ?? -1;
    if (mentor === null || scored < 0 || scored < (best?.points ?? 0)) continue;
    if (best === null || scored > best.points || mentor.id < best.mentor.id) best = { mentor, points: scored };
  }
  return best;
}

const shownFirst = (first: First | null): FirstMoved['before'] =>
  first === null ? null : { mentorId: first.mentor.id, points: wholePoints(first.points) };

const wholePoints = (points: number): number => Math.round(points / 10_000);

/** Two sets of rules of one program part pairs by their gates, or else by whether a flag keeps apart. */
function ruleBetween({ engine, weeks }: MatchingPolicy, startup: StartupEntry, mentor: MentorEntry): ExclusionRule {
  const pair = { startup: preparedStartup(startup, weeks), mentor: preparedMentor(mentor, weeks) };
  return explainExclusion(eligibilityMask(engine, pair, { rules: [] }))[0] ?? 'conflict';
}

interface Around {
  readonly startup: StartupEntry;
  readonly pairs: readonly { readonly mentorId: string; readonly isFreed: boolean; readonly rule: ExclusionRule }[];
  readonly comparing: Comparing;
}

function reasonOf(
  { before, after }: { readonly before: First | null; readonly after: First | null },
  { startup, pairs, comparing }: Around,
): FirstMoved['reason'] {
  const allowed = pairs.find(({ mentorId, isFreed }) => isFreed && mentorId === after?.mentor.id);
  const excluded = pairs.find(({ mentorId, isFreed }) => !isFreed && mentorId === before?.mentor.id);
  if (allowed !== undefined) return { kind: 'now_allowed', rule: allowed.rule };
  if (excluded !== undefined) return { kind: 'now_excluded', rule: excluded.rule };
  if (before === null || after === null) return null;
  if (before.mentor.id !== after.mentor.id) return { kind: 'other_mentor' };
  if (wholePoints(before.points) === wholePoints(after.points)) return null;
  return { kind: 'weight', criterion: mostMoved({ startup, mentor: before.mentor }, comparing) };
}

/** The criterion whose part of one pair's score changes most. */
function mostMoved(
  pair: { readonly startup: StartupEntry; readonly mentor: MentorEntry },
  { policy, tried }: Comparing,
): Extract<NonNullable<FirstMoved['reason']>, { kind: 'weight' }>['criterion'] {
  const startup = preparedStartup(pair.startup, policy.weeks);
  const mentor = preparedMentor(pair.mentor, policy.weeks);
  const before = new Map(
    scorePair(policy.engine, startup, mentor).parts.map(({ criterion, points }) => [criterion, points]),
  );
  const [most] = scorePair(tried.engine, startup, mentor)
    .parts.map(({ criterion, points }) => ({ criterion, by: Math.abs(points - (before.get(criterion) ?? 0)) }))
    .toSorted((a, b) => b.by - a.by);
  return most?.criterion ?? 'expertise';
}
