export { startMentorship, type NewMentorship } from './actions/start-mentorship.ts';
export { endMentorship } from './actions/end-mentorship.ts';
export { mentorshipJobs, mentorshipReaders, sweepRests } from './jobs.ts';
export { mentorshipChanged } from './events.ts';
export type { MentorshipRow } from './mentorship-model.ts';
export {
  findMentorshipById,
  findMentorshipMembers,
  findMentorshipsByIds,
  findMentorshipsOfStartups,
  presentMentorships,
} from './reads.ts';
export { mountMentorshipRoutes } from './routes.ts';
export { mentorshipNews } from './sockets.ts';
