export type { ConflictKind, ConflictReason } from './conflict-relations.ts';
export {
  type Conflict,
  type ConflictMentor,
  type ConflictStartup,
  findConflicts,
  type KnownOrganisations,
  type SaidTie,
} from './conflict-words.ts';
export { possibleNames } from './conflict-mentions.ts';
export type { DateOrder, DateOrderDecision } from './dates.ts';
export type { SheetEncoding } from './decode-bytes.ts';
export { type Field, fieldNames, type SheetKind } from './fields.ts';
export { type Mapping, type MappingEvidence, type MappingGuess, missingFields } from './guess-mapping.ts';
export { maxFileBytes } from './limits.ts';
export {
  isFormulaLike,
  type Note,
  type NoteCode,
  noteCodes,
  type NoteOutcome,
  type RowOutcome,
  severityOf,
  worstOutcome,
} from './notes.ts';
export { type ReadRow, readSheet } from './read-sheet.ts';
export type { MentorValue, RowValue, StartupValue } from './row-values.ts';
export { isRefusal, type SheetRefusal, type SheetRefusalCode } from './sheet-refusal.ts';
export type { Separator } from './sniff-separator.ts';
export { type ReadingPlan, type Sheet, type SheetSurvey, type SheetWish, surveySheet } from './survey-sheet.ts';
export { mentorFactsOf, startupFactsOf, tiesNamedBy } from './to-facts.ts';
export { writeRefused } from './write-refused.ts';
