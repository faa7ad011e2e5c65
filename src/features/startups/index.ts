export { createStartup, type NewStartup } from './actions/create-startup.ts';
export { importStartupFacts } from './actions/import-facts.ts';
export { type ImportedStartup, importStartups } from './actions/import-startups.ts';
export { startupsMax } from './actions/members.ts';
export { fillStartupFacets } from './fill-facets.ts';
export { findInvitation } from './invitations.ts';
export { noteStartupProgram, showStartupTo } from './actions/note-doors.ts';
export { startupReaders } from './readers.ts';
export {
  memberInvited,
  memberJoined,
  memberLeft,
  startupChanged,
  startupClosed,
  startupTiesChanged,
} from './events.ts';
export {
  coordinatesStartup,
  findKnownStartups,
  findStartupsByIds,
  findStartupsOfOrganisation,
  findStartupsOfUser,
  isMember,
  requireOwnStartup,
} from './reads.ts';
export { missingFacts as missingStartupFacts } from './startup-facts.ts';
export { StartupModel, type StartupRow } from './startup-model.ts';
export { mountStartupRoutes } from './routes.ts';
export { startupNews } from './sockets.ts';
