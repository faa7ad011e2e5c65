export { type ImportedConsent, type ImportedPerson, importPeople } from './actions/import-people.ts';
export { inviteImported, type InvitationTimes, planInvitations } from './actions/invite-imported.ts';
export { noteMembership, noteMemberships, noteOffer, noteOffers } from './actions/note-roles.ts';
export { issueToken } from './actions/one-time-tokens.ts';
export { openAuthSession } from './actions/open-auth-session.ts';
export { inviteStaffMember } from './actions/staff.ts';
export {
  accountClosed,
  accountClosing,
  emailChanged,
  emailChangeRequested,
  importedInvited,
  passwordChanged,
  registrationRepeated,
  resetRequested,
  staffInvited,
  userRegistered,
  userRenamed,
} from './events.ts';
export { fillFoundBy } from './fill-found-by.ts';
export { firstAdminLink } from './first-admin-link.ts';
export { userJobs } from './jobs.ts';
export { mountDemoRoutes } from './demo-routes.ts';
export { countPeople, findLastSeen } from './people-reads.ts';
export { showsReading } from './present.ts';
export { findCoordinators } from './program-staff.ts';
export {
  asActor,
  findActorById,
  findActorBySecret,
  findConsentDays,
  findEndedSessions,
  findUserByEmail,
  findUsersByEmails,
  findNames,
  findUsersByIds,
  findUsersByNames,
  requireUser,
} from './reads.ts';
export { mountUserRoutes } from './routes.ts';
export { findUnclaimed, invitationDays } from './unclaimed.ts';
export { UserModel, type UserRow } from './user-model.ts';
