/**
 * The signed-in pages, one line each: `memberPage('/mentors', () => import('../../pages/suggestions.tsx'), 'Suggestions')`.
 * A new page is added here and nowhere else; its address is then known to every typed link. A `founderPage` and a `mentorPage` are for
 * that side alone. A `deskPage` also brings the sentences that only offices and administrators read (`src/locales/en/desk.ts`), a
 * `sheetPage` those over their sheets as well.
 */
import { deskPage, memberPage, sheetPage } from './member-route.tsx';
import { founderPage, mentorPage } from './side-routes.tsx';

export const memberPages = [
  memberPage('/home', () => import('../../pages/home-page.tsx'), 'HomePage'),
  memberPage('/messages', () => import('../../pages/messages-page.tsx'), 'MessagesPage'),
  memberPage('/messages/$conversationId', () => import('../../pages/messages-page.tsx'), 'MessagesPage'),
  memberPage('/startups/$startupId', () => import('../../features/startups/startup-page.tsx'), 'StartupPage'),
  memberPage('/questions/$questionId', () => import('../../pages/matching/question-page.tsx'), 'QuestionPage'),
  memberPage('/mentors/$mentorId', () => import('../../pages/mentor-page.tsx'), 'MentorPage'),
  memberPage('/introductions', () => import('../../pages/introductions/introductions-page.tsx'), 'IntroductionsPage'),
  memberPage(
    '/introductions/$introductionId',
    () => import('../../pages/introductions/introduction-page.tsx'),
    'IntroductionPage',
  ),
  memberPage('/settings', () => import('../../pages/own-settings-page.tsx'), 'OwnSettingsPage'),
  memberPage('/programs', () => import('../../pages/programs/programs-page.tsx'), 'ProgramsPage'),
  memberPage('/programs/$programId', () => import('../../pages/programs/program-page.tsx'), 'ProgramPage'),
  memberPage('/enrolment', () => import('../../pages/programs/enrolment-page.tsx'), 'EnrolmentPage'),
  memberPage('/enrolment/$cohortId/$state', () => import('../../pages/programs/enrolment-page.tsx'), 'EnrolmentPage'),
  memberPage('/directory', () => import('../../pages/staff/directory-page.tsx'), 'DirectoryPage'),
  memberPage('/directory/$list', () => import('../../pages/staff/directory-page.tsx'), 'DirectoryPage'),
] as const;

export const founderPages = [
  founderPage('/startup', () => import('../../features/startups/startup-edit.tsx'), 'StartupEdit'),
  founderPage('/startup/steps/$step', () => import('../../features/startups/startup-steps.tsx'), 'StartupSteps'),
  founderPage('/startup/hours', () => import('../../features/startups/startup-hours.tsx'), 'StartupHours'),
  founderPage('/startup/people', () => import('../../features/startups/startup-people.tsx'), 'StartupPeople'),
  founderPage('/mentors', () => import('../../pages/matching/mentors-page.tsx'), 'MentorsPage'),
  founderPage('/mentors/$mentorId/fit', () => import('../../pages/matching/mentors-page.tsx'), 'MentorsPage'),
  founderPage('/mentors/$mentorId/ask', () => import('../../pages/introductions/ask-mentor-page.tsx'), 'AskMentorPage'),
] as const;

export const mentorPages = [
  mentorPage('/offer', () => import('../../features/mentors/offer-edit.tsx'), 'OfferEdit'),
  mentorPage('/offer/steps/$step', () => import('../../features/mentors/offer-steps.tsx'), 'OfferSteps'),
  mentorPage('/offer/hours', () => import('../../features/mentors/offer-hours.tsx'), 'OfferHours'),
  mentorPage('/founders', () => import('../../pages/matching/founders-page.tsx'), 'FoundersPage'),
  mentorPage('/founders/$startupId', () => import('../../pages/matching/founders-page.tsx'), 'FoundersPage'),
  mentorPage('/requests', () => import('../../pages/introductions/requests-page.tsx'), 'RequestsPage'),
  mentorPage('/requests/$introductionId', () => import('../../pages/introductions/requests-page.tsx'), 'RequestsPage'),
] as const;

export const deskPages = [
  deskPage('/programs/$programId/rules', () => import('../../pages/programs/rules-page.tsx'), 'RulesPage'),
  deskPage('/review', () => import('../../pages/matching/review-page.tsx'), 'ReviewPage'),
  deskPage('/review/$matchId', () => import('../../pages/matching/review-page.tsx'), 'ReviewPage'),
  deskPage('/cases', () => import('../../pages/matching/cases-page.tsx'), 'CasesPage'),
  deskPage('/cases/$conflictId', () => import('../../pages/matching/cases-page.tsx'), 'CasesPage'),
  deskPage('/network', () => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
  deskPage('/network/startups', () => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
  deskPage('/network/startups/$startupId', () => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
  deskPage('/network/mentors', () => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
  deskPage('/network/mentors/$mentorId', () => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
  deskPage('/people', () => import('../../features/people/people-page.tsx'), 'PeoplePage'),
  deskPage('/people/$group', () => import('../../features/people/people-page.tsx'), 'PeoplePage'),
  deskPage(
    '/organisations/$organisationId',
    () => import('../../pages/staff/organisation-page.tsx'),
    'OrganisationPage',
  ),
  deskPage('/audit', () => import('../../features/audit/audit-page.tsx'), 'AuditPage'),
] as const;

export const sheetPages = [
  sheetPage('/imports', () => import('../../pages/imports/imports-page.tsx'), 'ImportsPage'),
  sheetPage('/imports/into/$cohortId', () => import('../../pages/imports/imports-page.tsx'), 'ImportsPage'),
  sheetPage('/imports/$importId', () => import('../../pages/imports/import-page.tsx'), 'ImportPage'),
  sheetPage('/imports/$importId/columns', () => import('../../pages/imports/import-columns-page.tsx'), 'ColumnsPage'),
  sheetPage('/imports/$importId/check', () => import('../../pages/imports/import-check-page.tsx'), 'CheckPage'),
  sheetPage('/imports/$importId/check/$show', () => import('../../pages/imports/import-check-page.tsx'), 'CheckPage'),
  sheetPage('/imports/$importId/rows/$show', () => import('../../pages/imports/import-rows-page.tsx'), 'RowsPage'),
] as const;
