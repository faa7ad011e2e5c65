import { cosineSimilarity, weightedJaccard } from '../ml-distance-guard.ts';
import type { AskedNodes } from '../prepare.ts';
import { expandedVector, type Taxonomy } from '../taxonomy.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface IndustryFacts {
  /** Share of the startup's industry path that the mentor knows, 0..1; null when the startup named none. */
  readonly taxonomy: number | null;
  /** The same over verticals and technologies. */
  readonly vertical: number | null;
  /** Deepest industry key and vertical that both share, as ids; null when none. */
  readonly sharedIndustry: string | null;
  readonly sharedVertical: string | null;
}

/**
 * Does the mentor know *our* niche? Directed coverage Σ min(v_s², v_m²) / Σ v_s² over the industry tree and over the tree of
 * verticals, half each (prior): industry codes split by output, so on their own they miss technology. A tree on which the
 * startup names nothing is no question and the other counts whole; one on which the mentor names nothing is covered by 0.
 */
export const industry: Criterion<IndustryFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.industry ?? startup.vertical, mentor.industry ?? mentor.vertical),
  value(startup, mentor) {
    const taxonomy = startup.industry === null ? null : coverage(startup.industry, mentor.industry);
    const vertical = startup.vertical === null ? null : coverage(startup.vertical, mentor.vertical);
    if (taxonomy === null) return vertical ?? 0;
    return vertical === null ? taxonomy : 0.5 * taxonomy + 0.5 * vertical;
  },
  facts(startup, mentor) {
    const { industries, verticals } = startup.taxonomies;
    return {
      taxonomy: startup.industry === null ? null : coverage(startup.industry, mentor.industry),
      vertical: startup.vertical === null ? null : coverage(startup.vertical, mentor.vertical),
      sharedIndustry: deepestShared(industries, startup.industry, mentor.industry),
      sharedVertical: deepestShared(verticals, startup.vertical, mentor.vertical),
    };
  },
};

/** Directed coverage of what is asked by what is known, 0..1: weighted Jaccard with the mentor's vector capped by the question. */
export function coverage(asked: AskedNodes, known: Uint8Array | null): number {
  if (known === null) return 0;
  const covered = new Float64Array(asked.weights.length);
  for (let at = 0; at < covered.length; at += 1) {
    covered[at] = (asked.weights[at] ?? 0) * (known[asked.nodes[at] ?? 0] ?? 0);
  }
  return weightedJaccard(asked.weights, covered);
}

/**
 * Two symmetric similarities of the same expanded vectors, for analysis and the explanation's detail: `lin` is the cosine, equal to
 * Lin's 2 IC(shared) / (IC(a) + IC(b)) on leaves; `simGic` is the weighted Jaccard for profiles of several codes. 0..1, O(nodes).
 */
export function industrySimilarity(
  taxonomy: Taxonomy,
  a: readonly string[],
  b: readonly string[],
): { lin: number; simGic: number } {
  const left = expandedVector(taxonomy, a);
  const right = expandedVector(taxonomy, b);
  const squared = (vector: Float64Array): Float64Array => vector.map((entry) => entry * entry);
  return { lin: cosineSimilarity(left, right), simGic: weightedJaccard(squared(left), squared(right)) };
}

function deepestShared(taxonomy: Taxonomy, asked: AskedNodes | null, known: Uint8Array | null): string | null {
  let deepest = -1;
  for (const node of asked?.nodes ?? []) {
    if (known?.[node] === 1 && (taxonomy.content[node] ?? 0) > (taxonomy.content[deepest] ?? -1)) deepest = node;
  }
  return taxonomy.ids[deepest] ?? null;
}
