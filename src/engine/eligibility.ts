import { poorestWeek } from './criteria/availability.ts';
import { bestSharedLevel } from './criteria/language.ts';
import type { Policy } from './policy.ts';
import type { PreparedMentor, PreparedStartup } from './prepare.ts';

/**
 * Every rule that can exclude a pair, in the order in which they are told. A rule is one bit, so a pair remembers all that
 * excluded it. The last two are the engine's own; the others are facts that the caller knows. Append only: masks are stored.
 */
export const exclusionRules = [
  'not_vetted',
  'paused',
  'full',
  'opted_out',
  'blocked',
  'conflict',
  'declined_before',
  'open_introduction',
  'in_mentorship',
  'avoided',
  'same_person',
  'same_organisation',
  'forbidden',
  'not_enrolled',
  'language_gate',
  'overlap_minimum',
] as const;

export type ExclusionRule = (typeof exclusionRules)[number];

/** What the caller knows about one pair. */
export interface PairFacts {
  readonly rules: readonly ExclusionRule[];
  /** A bilingual co-mentor sits in: lifts the language gate, not the score. */
  readonly bilingualCoMentor?: boolean;
}

/** The mask of some rules: bit i for `exclusionRules[i]`. */
export function exclusionMask(rules: readonly ExclusionRule[]): number {
  return rules.reduce((mask, rule) => mask | (1 << exclusionRules.indexOf(rule)), 0);
}

const languageGateBit = exclusionMask(['language_gate']);
const overlapMinimumBit = exclusionMask(['overlap_minimum']);

/** The rules of a mask in their order; empty for 0, an eligible pair. */
export function explainExclusion(mask: number): readonly ExclusionRule[] {
  return exclusionRules.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/**
 * All rules that exclude a pair, 0 when it is eligible: the caller's facts, the language gate and the minimum of shared minutes.
 * The two gates judge only what both sides have told; an untold fact costs points instead. O(languages + intervals).
 */
export function eligibilityMask(
  policy: Policy,
  pair: { readonly startup: PreparedStartup; readonly mentor: PreparedMentor },
  facts: PairFacts,
): number {
  const { startup, mentor } = pair;
  let mask = facts.rules.length === 0 ? 0 : exclusionMask(facts.rules);
  if (facts.bilingualCoMentor !== true && failsLanguageGate(policy, startup, mentor)) mask |= languageGateBit;
  if (failsOverlap(policy, startup, mentor)) mask |= overlapMinimumBit;
  return mask;
}

function failsLanguageGate(policy: Policy, startup: PreparedStartup, mentor: PreparedMentor): boolean {
  if (policy.languageGate === null || startup.languages === null || mentor.languages === null) return false;
  return bestSharedLevel(startup, mentor) < policy.languageGate;
}

function failsOverlap(policy: Policy, startup: PreparedStartup, mentor: PreparedMentor): boolean {
  if (policy.minimumMinutes === 0 || startup.availability === null || mentor.availability === null) return false;
  return poorestWeek(startup.availability, mentor.availability).minutes < policy.minimumMinutes;
}
