import { weightedJaccard } from '../ml-distance-guard.ts';
import type { PreparedMentor, PreparedNeeds } from '../prepare.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface CoveredNeed {
  readonly id: string;
  /** How far it is covered, 0..1; a sibling offer covers about a third. */
  readonly share: number;
}

export interface ExpertiseFacts {
  /** The startup's needs in its own order. */
  readonly needs: readonly CoveredNeed[];
}

/**
 * Coverage of the ranked needs: Σ w_k min(1, o_k / n_k) / Σ w_k, with the offers expanded over the tree, so that an offer next
 * to a need counts a part.
 */
export const expertise: Criterion<ExpertiseFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.needs, mentor.reach),
  value(startup, mentor) {
    const { needs } = startup;
    if (needs === null) return 0;
    const covered = new Float64Array(needs.weights.length);
    for (let at = 0; at < covered.length; at += 1) {
      covered[at] = (needs.weights[at] ?? 0) * coveredShare(needs, at, mentor.reach);
    }
    return weightedJaccard(needs.weights, covered);
  },
  facts(startup, mentor) {
    const { needs } = startup;
    if (needs === null) return { needs: [] };
    return { needs: needs.ids.map((id, at) => ({ id, share: coveredShare(needs, at, mentor.reach) })) };
  },
};

/**
 * Coverage of the needs by a team: a need is uncovered only as far as every member leaves it so, 1 − Π(1 − o_jk). 0..1; 0 for an
 * empty team or without needs. O(team · needs).
 */
export function teamCoverage(needs: PreparedNeeds | null, team: readonly PreparedMentor[]): number {
  if (needs === null) return 0;
  const covered = needs.weights.map((weight, at) => {
    const uncovered = team.reduce((rest, mentor) => rest * (1 - coveredShare(needs, at, mentor.reach)), 1);
    return weight * (1 - uncovered);
  });
  return weightedJaccard(needs.weights, covered);
}

function coveredShare(needs: PreparedNeeds, at: number, reach: Float64Array | null): number {
  return Math.min(1, (reach?.[needs.nodes[at] ?? 0] ?? 0) * (needs.perLevel[at] ?? 0));
}
