export { acceptIntroduction } from './actions/accept-introduction.ts';
export { issueAnswerLink } from './actions/answer-links.ts';
export { askFirst, declineIntroduction, withdrawIntroduction } from './actions/answer-moves.ts';
export { proposeIntroduction, publishIntroduction } from './actions/propose-introduction.ts';
export { requestIntroduction, type IntroductionRequest } from './actions/request-introduction.ts';
export { briefFor } from './brief.ts';
export { introductionChanged, introductionChanges, type IntroductionChange } from './events.ts';
export type { IntroductionRow } from './introduction-row.ts';
export { type Side, owing } from './lifecycle.ts';
export { introductionJobs, introductionReaders, sweepIntroductions } from './jobs.ts';
export {
  findIntroductionById,
  findIntroductionMembers,
  findIntroductionsByIds,
  findIntroductionsOfStartups,
  findLatestIntroductions,
  standingOf,
} from './reads.ts';
export { mountIntroductionRoutes } from './routes.ts';
export { introductionNews } from './sockets.ts';
