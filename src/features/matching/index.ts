export {
  closePair,
  excludePair,
  findPairsOfStartup,
  flagPair,
  forbidPair,
  openPair,
  type PairOutcome,
} from './actions/keep-pairs.ts';
export { findCasesBetween, findConflictCase, findConflictCasesByIds } from './conflict-reads.ts';
export { presentConflictRows } from './show-conflicts.ts';
export { findConflictQuestion } from './conflict-questions.ts';
export { conflictCaseDecided, conflictQuestionAnswered, conflictQuestionAsked } from './events.ts';
export { type NewConflict, openConflictCase } from './actions/open-conflict-case.ts';
export { followSuggestions } from './live-suggestions.ts';
export { requirePlaceWith } from './held-mentors.ts';
export { scorePairNow, type ScoreSnapshot } from './score-pair-now.ts';
export { matchingReaders } from './open-imported-conflicts.ts';
export { mountMatchingRoutes } from './routes.ts';
export { findReplacedBy, undoReplacement } from './actions/undo-replacement.ts';
export { approveMatch, reopenMatch, replaceMatch } from './actions/review-match.ts';
export type { MatchRow } from './match-model.ts';
export { summariseConflicts } from './conflict-reads.ts';
export { findMatchesByIds, findProposed, requireMatch } from './match-reads.ts';
export { presentMatch } from './show-matches.ts';
export { matchingNews } from './sockets.ts';
export { forgetMemory } from './follow-database.ts';
export { type CohortPlan, planCohort } from './plan-cohort.ts';
