export { beginCheck, beginCommit } from './actions/move-import.ts';
export { uploadSheet } from './actions/upload-sheet.ts';
export { findConflictsOfMentors, findConflictsOfStartups } from './conflict-candidates.ts';
export { importCommitted } from './events.ts';
export { importJobs } from './jobs.ts';
export type { ImportJob } from './import-model.ts';
export { surveyOrRefuse } from './open-sheet.ts';
export type { Conflict } from './reading/index.ts';
export {
  findFileNames,
  findFinishedImports,
  findImport,
  findImportedSubjects,
  findSources,
  type SheetPlace,
} from './reads.ts';
export { mountImportRoutes } from './routes.ts';
export { importNews } from './sockets.ts';
export { runImportNow, startImporting } from './start-importing.ts';
