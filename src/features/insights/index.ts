export { mountInsightRoutes } from './routes.ts';
