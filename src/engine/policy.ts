import { EngineError } from './engine-error.ts';

/** The criteria in the order in which parts are listed. The last four are optional facts: untold, they count a neutral half. */
export const criterionIds = [
  'expertise',
  'industry',
  'stage',
  'language',
  'availability',
  'place',
  'preference',
  'working_style',
  'own_words',
  'track_record',
] as const;

export type CriterionId = (typeof criterionIds)[number];

/** All points of a perfect pair: 10⁴ times the hundred that people see. */
export const fullPoints = 1_000_000;

export interface PolicyInput {
  /** Any non-negative numbers; only their proportions count. A criterion left out weighs 0. */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  /** Least CEFR level both need in one language: 2 B1, 3 B2, 4 C1; null switches the gate off. */
  readonly languageGate?: 2 | 3 | 4 | null;
  /** A pair that shares fewer minutes in its poorest week is not eligible; 0 switches the rule off. */
  readonly minimumMinutes?: number;
  /** Minutes a week that count as enough when the startup names no number. */
  readonly neededMinutes?: number;
}

export interface Policy {
  /** Points a perfect value earns: whole numbers that add up to `fullPoints`. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly languageGate: 2 | 3 | 4 | null;
  readonly minimumMinutes: number;
  readonly neededMinutes: number;
}

/**
 * Checks a program's policy and turns its weights into whole points that add up to 1,000,000 (largest remainder).
 * Throws `policy.bad_weight`, `policy.no_weight`, `policy.bad_minutes` with the name of the field.
 */
export function definePolicy(input: PolicyInput): Policy {
  const raw = criterionIds.map((id) => input.weights[id] ?? 0);
  for (const [at, weight] of raw.entries()) {
    if (!Number.isFinite(weight) || weight < 0) throw new EngineError('policy.bad_weight', criterionIds[at] ?? '');
  }
  const sum = raw.reduce((total, weight) => total + weight, 0);
  if (!Number.isFinite(sum) || sum <= 0) throw new EngineError('policy.no_weight', 'weights');
  const whole = apportion(
    raw.map((weight) => (weight / sum) * fullPoints),
    fullPoints,
  );
  return {
    weights: Object.fromEntries(criterionIds.map((id, at) => [id, whole[at] ?? 0])) as Record<CriterionId, number>,
    languageGate: input.languageGate === undefined ? 2 : input.languageGate,
    minimumMinutes: requireMinutes('minimumMinutes', input.minimumMinutes ?? 0),
    neededMinutes: Math.max(1, requireMinutes('neededMinutes', input.neededMinutes ?? 120)),
  };
}

/**
 * Whole numbers next to `shares` that add up to `total` (largest remainder, ties to the earlier one). `shares` must be
 * non-negative and add up to within half of `total`; a share of 0 stays 0. O(n log n).
 */
export function apportion(shares: readonly number[], total: number): number[] {
  const whole = shares.map((share) => Math.floor(share));
  let missing = total - whole.reduce((sum, part) => sum + part, 0);
  const order = shares
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .filter((entry) => (shares[entry.at] ?? 0) > 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (missing <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}

/** Starting weights (prior): what evidence says decides, to be replaced by calibrated ones; B1 in a shared language. */
export const defaultPolicy: Policy = definePolicy({
  weights: { expertise: 34, industry: 22, stage: 14, language: 14, availability: 10, place: 6 },
});

function requireMinutes(field: string, minutes: number): number {
  if (!Number.isFinite(minutes) || minutes < 0) throw new EngineError('policy.bad_minutes', field);
  return Math.trunc(minutes);
}
