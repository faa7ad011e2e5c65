export { auditNames } from './audit-names.ts';
export { mountInsightRoutes } from './routes.ts';
