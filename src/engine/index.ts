/**
 * The engine's door: numbers in, numbers out. Prepare each profile once (`prepareStartup`, `prepareMentor`), then score, rank
 * and explain with a policy. Nothing here reads a clock, a file or the network.
 */
export { type Calibration, calibrate, leastOutcomes, type ProposedWeight } from './calibration/calibrate.ts';
export type { Metrics, ReliabilityBin } from './calibration/metrics.ts';
export type { CalibrationQuestion, Outcome } from './calibration/outcome.ts';
export type { AvailabilityFacts } from './criteria/availability.ts';
export type { FactsByCriterion } from './criteria/all.ts';
export type { MissingSide } from './criteria/criterion.ts';
export { industrySimilarity } from './criteria/industry.ts';
export { teamCoverage } from './criteria/expertise.ts';
export { poorestWeek, sharedMinutes } from './criteria/availability.ts';
export { type Counterfactual, counterfactual } from './counterfactual.ts';
export type { ProfileChange } from './counterfactual-changes.ts';
export {
  eligibilityMask,
  exclusionMask,
  type ExclusionRule,
  exclusionRules,
  explainExclusion,
  type PairFacts,
} from './eligibility.ts';
export { EngineError } from './engine-error.ts';
export { engineVersion } from './engine-version.ts';
export { createPairKernel, type PairKernel, type PairKernelInput } from './kernel/pair-kernel.ts';
export { attachSharedPairs, type SharedPairs, type SharedRows } from './kernel/shared-pairs.ts';
export {
  type CriterionId,
  criterionIds,
  defaultPolicy,
  definePolicy,
  fullPoints,
  type Policy,
  type PolicyInput,
} from './policy.ts';
export {
  type PreparedMentor,
  type PreparedStartup,
  prepareMentor,
  prepareStartup,
  type Taxonomies,
} from './prepare.ts';
export {
  type Availability,
  type Home,
  type LanguageLevel,
  type LanguageSkill,
  type MentorProfile,
  type Need,
  type Offer,
  rankWeights,
  type Stage,
  type StageExperience,
  type StartupProfile,
  type WordVector,
} from './profiles.ts';
export { type RankedCandidate, type Ranking, rankMentors, type RankOptions, rankStartups } from './rank.ts';
export { type PairScore, type Part, type PartOf, roundParts, scorePair, scorePoints } from './score.ts';
export { buildTaxonomy, type Taxonomy, type TaxonomyNode } from './taxonomy.ts';
export { buildWordModel, type SharedTerm, type WordModel, type WordText } from './words/word-model.ts';
