import type { Network, Who } from '../support/browser/build-network.ts';
import type { PageRow } from '../support/browser/inspect-pages.ts';

const row =
  (who: Who | null) =>
  (route: string, state = 'main', path: (network: Network) => string = () => route): PageRow => ({
    route,
    state,
    who,
    path,
  });
const refused = (page: PageRow): PageRow => ({ ...page, refuses: true });

const visitor = row(null);
const founder = row('founder');
const newFounder = row('newFounder');
const mentor = row('mentor');
const newMentor = row('newMentor');
const coordinator = row('coordinator');
const newCoordinator = row('newCoordinator');
const importer = row('importer');
const admin = row('admin');
const nobodysId = '0123456789abcdef01234567';

/** Public pages; their addresses are completed with the language. */
export const publicPages: readonly PageRow[] = [
  visitor('/'),
  visitor('sign-in', 'main', () => '/sign-in'),
  visitor('register', 'founder', () => '/register?intent=founder'),
  visitor('register', 'mentor', () => '/register?intent=mentor'),
  visitor('verify', 'main', ({ tokens }) => `/verify?token=${tokens.verify}`),
  visitor('forgot', 'main', () => '/forgot'),
  visitor('reset', 'main', ({ tokens }) => `/reset?token=${tokens.reset}`),
  visitor('claim', 'main', ({ tokens }) => `/claim?token=${tokens.claim}`),
  visitor('first-admin', 'main', () => '/first-admin?token=abcdefghijklmnopqrstuvwxyz'),
  visitor('privacy', 'main', () => '/privacy'),
  visitor('accessibility', 'main', () => '/accessibility'),
  visitor('help', 'main', () => '/help'),
  visitor('answer/$token', 'accept', ({ tokens }) => `/answer/${tokens.answer}?do=accept`),
  visitor('answer/$token', 'ask', ({ tokens }) => `/answer/${tokens.answer}?do=ask`),
  visitor('answer/$token', 'decline', ({ tokens }) => `/answer/${tokens.answer}?do=decline`),
  refused(visitor('answer/$token', 'used', () => '/answer/abcdefghijklmnopqrstuvwxyz')),
  visitor('nothing', 'not found', () => '/nothing/here'),
];

/** The demo's own page, outside the product. */
export const mailboxPages: readonly PageRow[] = [
  visitor('/mailbox', 'full'),
  visitor('/mailbox', 'empty', () => '/mailbox?to=nobody%40puente.example'),
];

const ofFounder: readonly PageRow[] = [
  founder('/home'),
  newFounder('/home', 'first steps'),
  founder('/messages', 'list'),
  newFounder('/messages', 'empty'),
  founder('/messages/$conversationId', 'talking', (it) => `/messages/${it.founder.conversationId}`),
  refused(founder('/messages/$conversationId', 'unknown', () => `/messages/${nobodysId}`)),
  founder('/startup'),
  newFounder('/startup', 'begin'),
  ...['line', 'industry', 'needs', 'stage'].map((step) =>
    founder('/startup/steps/$step', step, () => `/startup/steps/${step}`),
  ),
  founder('/startup/hours'),
  founder('/startup/people'),
  founder('/startups/$startupId', 'own', (it) => `/startups/${it.founder.startupId}`),
  founder('/mentors', 'full'),
  newFounder('/mentors', 'empty'),
  founder('/mentors/$mentorId/fit', 'why', (it) => `/mentors/${it.free.mentorId}/fit`),
  founder('/mentors/$mentorId', 'free', (it) => `/mentors/${it.free.mentorId}`),
  refused(founder('/mentors/$mentorId', 'unknown', () => `/mentors/${nobodysId}`)),
  founder('/mentors/$mentorId/ask', 'composer', (it) => `/mentors/${it.free.mentorId}/ask`),
  founder('/introductions', 'full'),
  newFounder('/introductions', 'empty'),
  ...(['requested', 'asked', 'connected', 'ended', 'brief', 'agreed'] as const).map((state) =>
    founder('/introductions/$introductionId', state, (it) => `/introductions/${it.founder[state]}`),
  ),
  refused(founder('/introductions/$introductionId', 'unknown', () => `/introductions/${nobodysId}`)),
  founder('/programs', 'full'),
  founder('/programs/$programId', 'open', (it) => `/programs/${it.staff.programId}`),
  founder('/settings'),
];

const ofMentor: readonly PageRow[] = [
  mentor('/home'),
  newMentor('/home', 'first steps'),
  mentor('/messages/$conversationId', 'talking', (it) => `/messages/${it.mentor.conversationId}`),
  mentor('/offer'),
  newMentor('/offer', 'begin'),
  ...['offers', 'stages', 'about', 'places'].map((step) =>
    mentor('/offer/steps/$step', step, () => `/offer/steps/${step}`),
  ),
  mentor('/offer/hours'),
  mentor('/questions/$questionId', 'open', (it) => `/questions/${it.questionId}`),
  mentor('/questions/$questionId', 'unknown', () => `/questions/${nobodysId}`),
  mentor('/founders', 'full'),
  newMentor('/founders', 'empty'),
  mentor('/founders/$startupId', 'why', (it) => `/founders/${it.free.startupId}`),
  mentor('/startups/$startupId', 'read', (it) => `/startups/${it.free.startupId}`),
  mentor('/requests', 'full'),
  newMentor('/requests', 'empty'),
  ...(['requested', 'asked', 'connected', 'ended', 'brief', 'agreed'] as const).map((state) =>
    mentor('/requests/$introductionId', state, (it) => `/requests/${it.mentor[state]}`),
  ),
];

const ofStaff: readonly PageRow[] = [
  coordinator('/home', 'full'),
  newCoordinator('/home', 'empty'),
  coordinator('/review', 'full'),
  newCoordinator('/review', 'empty'),
  coordinator('/review/$matchId', 'compare', (it) => `/review/${it.staff.matchId}`),
  coordinator('/cases', 'full'),
  newCoordinator('/cases', 'empty'),
  coordinator('/cases/$conflictId', 'open', (it) => `/cases/${it.conflictId}`),
  coordinator('/programs', 'own'),
  coordinator('/programs/$programId', 'own', (it) => `/programs/${it.staff.programId}`),
  coordinator('/programs/$programId/rules', 'main', (it) => `/programs/${it.staff.programId}/rules`),
  coordinator('/enrolment', 'full'),
  newCoordinator('/enrolment', 'empty'),
  ...['applied', 'incomplete', 'admitted', 'declined'].map((state) =>
    coordinator('/enrolment/$cohortId/$state', state, (it) => `/enrolment/${it.staff.cohortId}/${state}`),
  ),
  coordinator('/organisations/$organisationId', 'people', (it) => `/organisations/${it.organisationId}`),
  coordinator('/audit', 'own program'),
  coordinator('/mentors/$mentorId', 'staff', (it) => `/mentors/${it.mentor.mentorId}`),
  coordinator('/startups/$startupId', 'staff', (it) => `/startups/${it.founder.startupId}`),
  coordinator('/network', 'full'),
  newCoordinator('/network', 'empty'),
  coordinator('/network/startups', 'full'),
  coordinator('/network/startups/$startupId', 'who fits', (it) => `/network/startups/${it.staff.startupId}`),
  coordinator('/network/mentors', 'full'),
  coordinator('/network/mentors/$mentorId', 'who fits', (it) => `/network/mentors/${it.mentor.mentorId}`),
  admin('/home', 'admin'),
  admin('/people'),
  ...['founders', 'mentors', 'suspended'].map((group) => admin('/people/$group', group, () => `/people/${group}`)),
  admin('/directory'),
  ...['industries', 'places'].map((list) => admin('/directory/$list', list, () => `/directory/${list}`)),
  admin('/audit', 'all'),
  admin('/programs', 'admin'),
  admin('/settings', 'admin'),
];

/** The office that brings sheets: one waits for its columns, one for a yes, one is through. */
const ofImports: readonly PageRow[] = [
  coordinator('/imports', 'none yet'),
  importer('/imports', 'several'),
  coordinator('/imports/into/$cohortId', 'drop', (it) => `/imports/into/${it.staff.cohortId}`),
  importer('/imports/$importId/columns', 'guessed', (it) => `/imports/${it.sheets.uploaded}/columns`),
  importer('/imports/$importId/check', 'checked', (it) => `/imports/${it.sheets.checked}/check`),
  importer('/imports/$importId/check/$show', 'all', (it) => `/imports/${it.sheets.checked}/check/all`),
  importer('/imports/$importId', 'done', (it) => `/imports/${it.sheets.done}`),
  importer('/imports/$importId/rows/$show', 'refused', (it) => `/imports/${it.sheets.done}/rows/refused`),
];

export const pagesOfPeople: readonly PageRow[] = [...ofFounder, ...ofMentor];
export const pagesOfDesks: readonly PageRow[] = [...ofStaff, ...ofImports];
export const memberRows: readonly PageRow[] = [...pagesOfPeople, ...pagesOfDesks];
