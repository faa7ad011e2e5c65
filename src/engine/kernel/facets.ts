import type { PreparedMentor, PreparedStartup } from '../prepare.ts';

/**
 * Many profiles share a facet (the same languages, the same home): a criterion that depends on nothing else is scored once per
 * pair of facets, by its definition, and looked up ever after.
 */
export const tabledCriteria = ['industry', 'stage', 'language', 'place', 'working_style'] as const;

export type TabledCriterion = (typeof tabledCriteria)[number];

/** Everything of a startup that the criterion looks at, as a text that is equal exactly when those facts are. */
export const startupFacet: Readonly<Record<TabledCriterion, (startup: PreparedStartup) => string>> = {
  industry: ({ industry, vertical }) => `${list(industry?.nodes)}|${list(vertical?.nodes)}`,
  stage: ({ profile }) => String(profile.stage),
  language: ({ languages }) => entries(languages),
  place: ({ home, profile }) => JSON.stringify([home, profile.crossingTo, profile.targetMarkets]),
  working_style: ({ style }) => entries(style),
};

export const mentorFacet: Readonly<Record<TabledCriterion, (mentor: PreparedMentor) => string>> = {
  industry: ({ industry, vertical }) => `${flagged(industry)}|${flagged(vertical)}`,
  stage: ({ stages }) => list(stages),
  language: ({ languages }) => entries(languages),
  place: ({ home, profile }) => JSON.stringify([home, profile.markets]),
  working_style: ({ style }) => entries(style),
};

/** Distinct mentor facets of one criterion, each with one mentor that has it. Numbers are given once and never reused. */
export interface FacetIndex {
  readonly representatives: PreparedMentor[];
  readonly numbers: Map<string, number>;
}

export function createFacetIndex(): FacetIndex {
  return { representatives: [], numbers: new Map() };
}

/** The number of a mentor's facet, a new one when no mentor had it before. */
export function facetNumber(index: FacetIndex, criterion: TabledCriterion, mentor: PreparedMentor): number {
  const key = mentorFacet[criterion](mentor);
  const known = index.numbers.get(key);
  if (known !== undefined) return known;
  const number = index.representatives.push(mentor) - 1;
  index.numbers.set(key, number);
  return number;
}

function list(numbers: ArrayLike<number> | null | undefined): string {
  return numbers === null || numbers === undefined ? '-' : Array.from(numbers).join(',');
}

function flagged(flags: Uint8Array | null): string {
  if (flags === null) return '-';
  const nodes: number[] = [];
  for (let node = flags.indexOf(1); node >= 0; node = flags.indexOf(1, node + 1)) nodes.push(node);
  return nodes.join(',');
}

function entries(map: ReadonlyMap<string, number> | null): string {
  return map === null ? '-' : JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
