/**
 * The engine's door: numbers in, numbers out. Nothing here reads a clock, a file or the network, starts a thread or draws a
 * random number without a seed; what cannot be used or solved comes back as a coded result. `docs/engine.md` explains the
 * mathematics and has a runnable example of each part.
 *
 * 1. `assign` and its kin put two sides of any origin together: a table of integers is all they need.
 * 2. `similarTexts` compares what people wrote; `industrySimilarity` compares places in a tree.
 * 3. `calibrate` proposes weights from what became of pairs.
 * 4. `prepareStartup`, `prepareMentor`, `scorePair`, `rankMentors`, `counterfactual`: the network's own criteria, explained.
 * 5. `createPairKernel`: the same points for all pairs of a pool, fast; a source of scores for `assign`.
 */

// 1. Assignment: proved optima, what-ifs, and the proof again from the file.
export { assign } from './assignment/assign.ts';
export { assignStable, type StableResult } from './assignment/assign-stable.ts';
export { assignWithCrossingQuota, type CrossingQuota, type CrossingResult } from './assignment/crossing-quota.ts';
export { exportRun, type ExportedRun, type PlainProblem, problemOfRun } from './assignment/exported-run.ts';
export type {
  AssignIssue,
  AssignOptions,
  AssignProblem,
  Grouping,
  LevelName,
  PairIndex,
  Progress,
  Quota,
  ScoreParts,
} from './assignment/problem.ts';
export type { AssignResult, GivenMentor, MentorOutcome, Refusal, StartupOutcome } from './assignment/result.ts';
export { denseScores, FORBIDDEN, type ScoreSource } from './assignment/score-source.ts';
export { type Objection, type Verification, verifyResult } from './assignment/verify-result.ts';
export { type Change, changedProblem } from './assignment/change.ts';
export { openAssignment, type OpenAssignment, type WhatIf } from './assignment/what-if.ts';
// What is no flow, by HiGHS: hand the solver that `startHighs` loads to each of them, in a worker.
export { type ConflictResult, type ConflictRule, smallestConflict } from './assignment/smallest-conflict.ts';
export { startHighs } from './assignment/start-highs.ts';
export { assignWithSumFloor, type SumFloorResult } from './assignment/sum-floor.ts';
export { assignTeams, type TeamResult } from './assignment/team-coverage.ts';
export type { TeamWishes } from './assignment/team-program.ts';
export type { ProgramListener, ProgramProgress } from './assignment/solve-program.ts';

// 2. Similarities.
export { industrySimilarity } from './criteria/industry.ts';
export { wordSimilarity } from './criteria/own-words.ts';
export { buildTaxonomy, type Taxonomy, type TaxonomyNode } from './taxonomy.ts';
export { similarTexts, type TextQuestion } from './words/similar-texts.ts';
export { buildWordModel, type SharedTerm, type WordModel, type WordText } from './words/word-model.ts';

// 3. Calibration.
export { type Calibration, calibrate, leastOutcomes, type ProposedWeight } from './calibration/calibrate.ts';
export type { Metrics, ReliabilityBin } from './calibration/metrics.ts';
export type { CalibrationIssue, CalibrationQuestion, Outcome } from './calibration/outcome.ts';

// 4. The network's criteria: profiles in, points with their explanation out.
export { type Counterfactual, counterfactual } from './counterfactual.ts';
export type { ProfileChange } from './counterfactual-changes.ts';
export type { FactsByCriterion } from './criteria/all.ts';
export { type AvailabilityFacts, poorestWeek, sharedMinutes } from './criteria/availability.ts';
export type { MissingSide } from './criteria/criterion.ts';
export { teamCoverage } from './criteria/expertise.ts';
export {
  eligibilityMask,
  exclusionMask,
  type ExclusionRule,
  exclusionRules,
  explainExclusion,
  type PairFacts,
} from './eligibility.ts';
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

// 5. All pairs of a pool.
export { createPairKernel, type PairKernel, type PairKernelInput } from './kernel/pair-kernel.ts';
export { createStartupBounds, type StartupBounds } from './kernel/startup-bounds.ts';
export { attachSharedPairs, type SharedPairs, type SharedRows } from './kernel/shared-pairs.ts';

export { EngineError } from './engine-error.ts';
/** Changes whenever the same input may give other numbers. */
export { engineVersion } from './engine-version.ts';
