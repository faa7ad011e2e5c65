import type { Policy } from '../policy.ts';
import type { AskedNodes, PreparedMentor, PreparedStartup } from '../prepare.ts';
import { wholePoints } from '../score.ts';
import { unit } from '../unit.ts';

/** For each node of the two trees the mentor facets that know it. */
export interface IndustryPostings {
  readonly industry: number[][];
  readonly vertical: number[][];
}

export function createIndustryPostings(): IndustryPostings {
  return { industry: [], vertical: [] };
}

/** Enters a new facet. O(tree). */
export function addPostings(postings: IndustryPostings, facet: number, mentor: PreparedMentor): void {
  for (const tree of ['industry', 'vertical'] as const) {
    for (const [node, flag] of (mentor[tree] ?? []).entries()) {
      if (flag === 1) (postings[tree][node] ??= []).push(facet);
    }
  }
}

/**
 * Industry points of one startup for the facets `from`..`to`−1: coverage added up node by node, the same additions in the same
 * order as the definition, but only where a facet knows the node. O(nodes asked · facets that know them).
 */
export function fillIndustryRow(
  row: Int32Array,
  question: { readonly policy: Policy; readonly startup: PreparedStartup; readonly postings: IndustryPostings },
  range: { readonly from: number; readonly to: number },
): void {
  const { policy, startup, postings } = question;
  const weight = policy.weights.industry;
  const taxonomy = coverages(startup.industry, postings.industry, range.to);
  const vertical = coverages(startup.vertical, postings.vertical, range.to);
  for (let facet = range.from; facet < range.to; facet += 1) {
    const value = combine(taxonomy, vertical, facet);
    row[facet] = value === 0 ? 0 : wholePoints(weight, value);
  }
}

function combine(taxonomy: Float64Array | null, vertical: Float64Array | null, facet: number): number {
  if (taxonomy === null) return vertical?.[facet] ?? 0;
  const known = taxonomy[facet] as number;
  return vertical === null ? known : 0.5 * known + 0.5 * (vertical[facet] as number);
}

function coverages(asked: AskedNodes | null, postings: readonly number[][], facets: number): Float64Array | null {
  if (asked === null) return null;
  const covered = new Float64Array(facets);
  let all = 0;
  for (const [at, node] of asked.nodes.entries()) {
    const weight = asked.weights[at] as number;
    all += weight;
    for (const facet of postings[node] ?? []) {
      if (facet < facets) covered[facet] = (covered[facet] as number) + weight;
    }
  }
  for (let facet = 0; facet < facets; facet += 1) {
    const sum = covered[facet] as number;
    if (sum > 0) covered[facet] = unit(sum / all);
  }
  return covered;
}
