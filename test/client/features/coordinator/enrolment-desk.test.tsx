import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { z } from 'zod';
import { listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import { type ApplicantReach, listReach } from '../../../../src/contract/matching/reach-routes.ts';
import { getMentor } from '../../../../src/contract/mentors/routes.ts';
import { decideEnrollment, listEnrollments, listPrograms } from '../../../../src/contract/programs/routes.ts';
import type { deskEnrollment } from '../../../../src/contract/programs/schema.ts';
import { getStartup } from '../../../../src/contract/startups/routes.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildProgram, programId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });
const cohortId = 'eeeeeeeeeeeeeeeeeeeeeeee';
const startupRow = '111111111111111111111111';
const mentorRow = '222222222222222222222222';
const days = { opensOn: '2026-10-01', closesOn: '2026-12-01', endsOn: '2027-06-01' };

const row = (
  id: string,
  kind: 'startup' | 'mentor',
  missing: z.input<typeof deskEnrollment>['profile']['missing'],
): z.input<typeof deskEnrollment> => ({
  id,
  cohortId,
  programId,
  kind,
  subjectId: id,
  subjectName: kind === 'startup' ? 'Puerto Seco' : 'Carmen Aguilera',
  placeId: null,
  state: 'applied',
  appliedAt: '2026-11-20T16:00:00.000Z',
  decidedAt: null,
  reason: null,
  noticeAt: null,
  asked: null,
  profile: { told: 9 - missing.length, of: 9, missing },
  rules: [{ rule: 'stage', standing: 'met' }],
  stage: kind === 'startup' ? 3 : null,
  waitingDay: missing.length > 0 ? 4 : 9,
  can: { decide: true, undo: false, withdraw: false, ask: missing.length > 0 },
});

const counts = { applied: 2, incomplete: 0, admitted: 0, declined: 0, withdrawn: 0 };
const rows = [row(startupRow, 'startup', ['direction', 'availability']), row(mentorRow, 'mentor', [])];
const reach: ApplicantReach[] = [
  { enrollmentId: startupRow, people: 12, newly: 3, gain: { fact: 'availability', people: 9 } },
  { enrollmentId: mentorRow, people: 0, newly: 0, gain: null },
];

beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  const cohort = { id: cohortId, programId, name: '2027', state: 'open', ...days } as const;
  answers(listPrograms, { programs: [buildProgram({ cohorts: [cohort] })] });
  answers(listConflicts, { cases: [], open: 0 });
  answers(listEnrollments, { enrollments: rows, counts, total: 2, hasMore: false });
  refuses(getStartup, 'startup.not_found');
  refuses(getMentor, 'mentor.not_found');
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('each row says whom it would find and which missing fact keeps most away; the pane says it in sentences', async () => {
  const asked = answers(listReach, { reach });
  await renderAt(`/enrolment/${cohortId}/applied`);
  const table = await screen.findByRole('table');
  expect(await within(table).findByText('12 mentors fit')).toBeInTheDocument();
  expect(within(table).getByText('Without free hours: 9 mentors fewer')).toBeInTheDocument();
  expect(within(table).getByText('Fits no startup yet')).toBeInTheDocument();
  expect(within(table).getByText('Nothing to add')).toBeInTheDocument();
  expect(
    screen.getByText('12 mentors of this program fit it well. It cannot reach 3 of them today.'),
  ).toBeInTheDocument();
  expect(asked[0]?.url.searchParams.get('state')).toBe('applied');
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});

test('each row says the stage under the name and how long it has waited, in words and in five ticks', async () => {
  answers(listReach, { reach });
  await renderAt(`/enrolment/${cohortId}/applied`);
  const [, startup, mentor] = within(await screen.findByRole('table')).getAllByRole('row');
  const ticksOf = (row: HTMLElement | undefined) => row?.querySelectorAll('i[data-on]').length;
  expect(startup).toHaveTextContent('Puerto SecoStartupFirst revenue');
  expect(startup).toHaveTextContent('Day 4');
  expect(ticksOf(startup)).toBe(4);
  expect(mentor).toHaveTextContent('Carmen AguileraMentor');
  expect(mentor).toHaveTextContent('Day 9');
  expect(ticksOf(mentor)).toBe(5);
});

test('where it cannot be computed, the list stands with what the profiles tell', async () => {
  isUnreachable(listReach);
  await renderAt(`/enrolment/${cohortId}/applied`);
  expect(await screen.findByText('Without: border crossing and one more')).toBeInTheDocument();
  expect(screen.queryByText('12 mentors fit')).toBeNull();
});

test('what a colleague has decided meanwhile is said, and the list is asked for again', async () => {
  answers(listReach, { reach });
  refuses(decideEnrollment, 'enrollment.not_applied');
  await renderAt(`/enrolment/${cohortId}/applied`);
  const admit = await screen.findByRole('button', { name: 'Admit' });
  const asked = answers(listEnrollments, { enrollments: rows.slice(1), counts, total: 1, hasMore: false });
  await userEvent.setup().click(admit);
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Puerto Seco' })).toBeNull());
});

test('applications that are decided ask for nothing that cannot be told of them', async () => {
  const asked = answers(listReach, { reach });
  answers(listEnrollments, { enrollments: [], counts, total: 0, hasMore: false });
  await renderAt(`/enrolment/${cohortId}/admitted`);
  await screen.findByText('Nothing here');
  expect(asked).toEqual([]);
});

test('on a phone choosing an application leads to it, and its button back to the list', async () => {
  answers(listReach, { reach });
  await renderAt(`/enrolment/${cohortId}/applied`);
  const table = await screen.findByRole('table');
  const shown: Element[] = [];
  const scrolled: unknown[] = [];
  // jsdom lays nothing out: what matters here is who asks to be seen.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    shown.push(this);
  };
  window.scrollTo = (to) => void scrolled.push(to);
  const user = userEvent.setup();
  await user.click(within(table).getByRole('button', { name: /^Carmen Aguilera/ }));
  const detail = screen.getByRole('complementary', { name: 'The application and what follows' });
  expect(within(detail).getByRole('heading', { name: 'Carmen Aguilera' })).toBeInTheDocument();
  expect(shown).toEqual([detail]);
  await user.click(within(detail).getByRole('button', { name: 'Back to the list' }));
  expect(scrolled).toEqual([{ top: 0 }]);
});
