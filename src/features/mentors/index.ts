export { createMentor, type NewMentor } from './actions/create-mentor.ts';
export { importMentorFacts } from './actions/import-facts.ts';
export { type ImportedMentor, importMentors } from './actions/import-mentors.ts';
export { noteMentorProgram, showMentorTo } from './actions/note-doors.ts';
export { freePlace, holdPlace, takePlace } from './actions/places.ts';
export { setAbsences } from './actions/set-absences.ts';
export { sweepAbsences } from './actions/sweep-absences.ts';
export { fillMentorFacets } from './fill-facets.ts';
export { countUnvetted, findAway } from './find-mentors.ts';
export { mentorChanged, mentorTiesChanged } from './events.ts';
export { mentorReaders } from './readers.ts';
export { mentorJobs } from './jobs.ts';
export { missingFacts as missingMentorFacts } from './mentor-facts.ts';
export { MentorModel, type MentorAbsence, type MentorPlace, type MentorRow } from './mentor-model.ts';
export { countPlaces, currentAbsence, isFullAt, isPausedAt, isVettedAt, nextTurnAfter } from './policy.ts';
export { mountMentorRoutes } from './routes.ts';
export { mentorNews } from './sockets.ts';
export {
  coordinatesMentor,
  findKnownMentors,
  findMentorByUser,
  findMentorsByIds,
  findMentorsOfOrganisation,
  findMentorsOfUsers,
  isOwnMentor,
  requireOwnMentor,
} from './reads.ts';
