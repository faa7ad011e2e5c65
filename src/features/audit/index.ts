export { auditJobs } from './jobs.ts';
export { countSeals } from './reads.ts';
export { recordAudit, type AuditEntry } from './record-audit.ts';
export type { SubjectName, SubjectNames } from './subject-names.ts';
export { mountAuditRoutes } from './routes.ts';
export { findBrokenSeal, sealAudit } from './seal-audit.ts';
