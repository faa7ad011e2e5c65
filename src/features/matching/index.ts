export {
  avoidPair,
  clearPair,
  closePair,
  excludePair,
  findPairsOfStartup,
  flagPair,
  forbidPair,
  openPair,
  type PairOutcome,
} from './actions/keep-pairs.ts';
export { type NewConflict, openConflictCase } from './actions/open-conflict-case.ts';
export { countOpenConflicts } from './conflict-reads.ts';
export { conflictCaseDecided, conflictCaseOpened, matchApproved, matchProposed } from './events.ts';
export { forgetMemory, type MemoryChange, onMemoryChange } from './follow-database.ts';
export { rankMentorsFor, scorePairNow, type ScoreSnapshot } from './score-pair-now.ts';
