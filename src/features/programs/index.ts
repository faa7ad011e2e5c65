export { inviteEnrolled } from './actions/invite-enrolled.ts';
export { enrollImported, type ImportedSubject } from './actions/enroll-imported.ts';
export { changeProgramRules, moveCohortTo, openProgram, prepareCohort } from './actions/run-program.ts';
export type { CohortRow } from './cohort-model.ts';
export { EnrollmentModel, type EnrollmentRow } from './enrollment-model.ts';
export { enrollmentApplied, enrollmentDecided, factsAsked, factsTold } from './events.ts';
export { programReaders } from './follow-profiles.ts';
export { programJobs } from './jobs.ts';
export { findSubjects } from './judge-applicants.ts';
export { policyOf, type ProgramPolicy } from './policy.ts';
export type { ProgramRow } from './program-model.ts';
export {
  countApplications,
  findAdmitted,
  findCohorts,
  findCohortsByIds,
  findEnrolled,
  findEnrollmentsByIds,
  findGoverningPrograms,
  findPrograms,
  listEnrollmentRows,
  findProgramsByIds,
  networkProgram,
  requireCohort,
  requireCoordinatedCohort,
  requireCoordinatedProgram,
  requireProgram,
} from './reads.ts';
export { mountProgramRoutes } from './routes.ts';
export { programNews } from './sockets.ts';
