import { criteria, type FactsByCriterion } from './criteria/all.ts';
import type { Criterion, MissingSide } from './criteria/criterion.ts';
import { apportion, type CriterionId, criterionIds, type Policy } from './policy.ts';
import type { PreparedMentor, PreparedStartup } from './prepare.ts';

/** What one criterion adds to a pair, with the facts its sentence is made of. */
export interface PartOf<Id extends CriterionId> {
  readonly criterion: Id;
  /** Points a perfect value would earn. */
  readonly weight: number;
  /** f_k, 0..1. */
  readonly value: number;
  /** weight · value, rounded to a whole number. */
  readonly points: number;
  /** Whose fact is untold; a required criterion is then worth 0, an optional one half. */
  readonly missing: MissingSide | null;
  readonly facts: FactsByCriterion[Id] | null;
}

export type Part = { [Id in CriterionId]: PartOf<Id> }[CriterionId];

export interface PairScore {
  /** 0..1,000,000: exactly the sum of the parts, 10⁴ times what people see. */
  readonly points: number;
  /** One part for each criterion that the policy weighs, in the order of `criterionIds`. */
  readonly parts: readonly Part[];
}

/** The score of a pair with its explanation; the explanation *is* the score. O(profile); never NaN. */
export function scorePair(policy: Policy, startup: PreparedStartup, mentor: PreparedMentor): PairScore {
  const parts = criterionIds
    .filter((id) => policy.weights[id] > 0)
    .map((id) => partOf(id, policy, { startup, mentor }) as Part);
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
}

/** The same points without the explanation, for ranking. */
export function scorePoints(policy: Policy, startup: PreparedStartup, mentor: PreparedMentor): number {
  const pair = { startup, mentor };
  let points = 0;
  for (const id of criterionIds) {
    const weight = policy.weights[id];
    if (weight > 0) points += wholePoints(weight, valueOf(criteria[id], policy, pair).value);
  }
  return points;
}

/** A score as whole numbers for people: the parts add up to the total exactly (largest remainder, ties to the earlier part). */
export function roundParts(score: PairScore): { total: number; parts: readonly number[] } {
  const total = Math.round(score.points / 10_000);
  return {
    total,
    parts: apportion(
      score.parts.map((part) => part.points / 10_000),
      total,
    ),
  };
}

/** Points of one criterion for a pair, whole; what `scorePair` lists as that part's points. */
export function partPoints(id: CriterionId, policy: Policy, pair: Pair): number {
  return wholePoints(policy.weights[id], valueOf(criteria[id], policy, pair).value);
}

/** The one rounding of the engine: half up, written so that typed arrays and SIMD give the very same number. */
export function wholePoints(weight: number, value: number): number {
  return Math.floor(weight * value + 0.5);
}

interface Pair {
  readonly startup: PreparedStartup;
  readonly mentor: PreparedMentor;
}

function partOf<Id extends CriterionId>(id: Id, policy: Policy, pair: Pair): PartOf<Id> {
  const criterion: Criterion<FactsByCriterion[Id]> = criteria[id];
  const weight = policy.weights[id];
  const { value, missing } = valueOf(criterion, policy, pair);
  const facts = missing === null ? criterion.facts(pair.startup, pair.mentor, policy) : null;
  return { criterion: id, weight, value, points: wholePoints(weight, value), missing, facts };
}

function valueOf(
  criterion: Criterion<unknown>,
  policy: Policy,
  pair: Pair,
): { value: number; missing: MissingSide | null } {
  const missing = criterion.missing(pair.startup, pair.mentor);
  if (missing !== null) return { value: criterion.optional ? 0.5 : 0, missing };
  return { value: criterion.value(pair.startup, pair.mentor, policy), missing };
}
