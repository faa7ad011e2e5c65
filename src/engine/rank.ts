import { eligibilityMask, type PairFacts } from './eligibility.ts';
import type { Policy } from './policy.ts';
import type { PreparedMentor, PreparedStartup } from './prepare.ts';
import { scorePoints } from './score.ts';

export interface RankedCandidate {
  readonly id: string;
  readonly points: number;
}

export interface ExcludedCandidate {
  readonly id: string;
  /** To be read with `explainExclusion`. */
  readonly mask: number;
}

export interface Ranking {
  /** The best k eligible candidates, most points first, equal points by id. */
  readonly ranked: readonly RankedCandidate[];
  readonly excluded: readonly ExcludedCandidate[];
  /** Eligible candidates in all. */
  readonly eligible: number;
}

export interface RankOptions {
  /** How many to return. */
  readonly k: number;
  /** What the caller knows about the pair with this candidate; left out: nothing stands against anyone. */
  readonly factsOf?: (candidateId: string) => PairFacts;
}

const noFacts: PairFacts = { rules: [] };

/** The mentors that fit a startup best, and every excluded one with its rules. O(mentors). Deterministic. */
export function rankMentors(
  policy: Policy,
  startup: PreparedStartup,
  options: RankOptions & { readonly mentors: readonly PreparedMentor[] },
): Ranking {
  return rank(policy, options.mentors, { ...options, pairWith: (mentor) => ({ startup, mentor }) });
}

/** The startups that a mentor could help most; the same pairs and points seen from the other side. */
export function rankStartups(
  policy: Policy,
  mentor: PreparedMentor,
  options: RankOptions & { readonly startups: readonly PreparedStartup[] },
): Ranking {
  return rank(policy, options.startups, { ...options, pairWith: (startup) => ({ startup, mentor }) });
}

/** Most points first, then by id in code-unit order, which is the same on every machine. */
export function byPointsThenId(a: RankedCandidate, b: RankedCandidate): number {
  if (a.points !== b.points) return b.points - a.points;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

interface Pair {
  readonly startup: PreparedStartup;
  readonly mentor: PreparedMentor;
}

function rank<Candidate extends { readonly id: string }>(
  policy: Policy,
  candidates: readonly Candidate[],
  options: RankOptions & { readonly pairWith: (candidate: Candidate) => Pair },
): Ranking {
  const ranked: RankedCandidate[] = [];
  const excluded: ExcludedCandidate[] = [];
  for (const candidate of candidates) {
    const { id } = candidate;
    const pair = options.pairWith(candidate);
    const mask = eligibilityMask(policy, pair, options.factsOf?.(id) ?? noFacts);
    if (mask === 0) ranked.push({ id, points: scorePoints(policy, pair.startup, pair.mentor) });
    else excluded.push({ id, mask });
  }
  const eligible = ranked.length;
  return { ranked: ranked.sort(byPointsThenId).slice(0, Math.max(0, options.k)), excluded, eligible };
}
