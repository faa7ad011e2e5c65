export { startMentorship, type NewMentorship } from './actions/start-mentorship.ts';
export { completeMentorship, endMentorship } from './actions/end-mentorship.ts';
export { pauseMentorship, resumeMentorship } from './actions/pause-mentorship.ts';
export { mentorshipChanged } from './events.ts';
export { mentorshipJobs, mentorshipReaders, sweepRests } from './jobs.ts';
export type { MentorshipRow } from './mentorship-model.ts';
export {
  findMentorshipById,
  findMentorshipMembers,
  listMentorshipsOfProgram,
  presentMentorships,
  requireMentorship,
} from './reads.ts';
export { mountMentorshipRoutes } from './routes.ts';
export { mentorshipNews } from './sockets.ts';
