import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { getDesk } from '../../../../src/contract/insights/routes.ts';
import { proposeIntroduction } from '../../../../src/contract/introductions/routes.ts';
import { listMatches, proposeMatch } from '../../../../src/contract/matching/match-routes.ts';
import { listMentorCandidates, listStartupCandidates } from '../../../../src/contract/matching/routes.ts';
import { getMentor, listMentors, vetMentor } from '../../../../src/contract/mentors/routes.ts';
import { getStartup, listStartups } from '../../../../src/contract/startups/routes.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import {
  answerAround,
  buildCandidates,
  buildDesk,
  buildMatch,
  caseId,
  mentorId,
  programId,
  startupId,
} from './build-desk.ts';
import { mentorLine, mentorPage, startupLine, startupPage } from './build-people.ts';

configure({ asyncUtilTimeout: 8_000 });
beforeAll(startFakeApi);
beforeEach(() => {
  localStorage.clear();
  answerAround();
  answers(listStartups, { startups: [startupLine], total: 1, hasMore: false });
  answers(listMentors, { mentors: [mentorLine], total: 1, hasMore: false });
  answers(getStartup, startupPage);
  answers(getMentor, mentorPage);
  answers(listMatches, { matches: [], proposed: 0 });
  answers(listStartupCandidates, buildCandidates({ ranked: [], eligible: 0 }));
  answers(
    getDesk,
    buildDesk({
      unserved: [
        { startupId, name: 'BrineLab', placeId: null, programId, since: '2026-10-01T16:00:00.000Z', matchId: null },
      ],
      unservedInAll: 1,
    }),
  );
  answers(
    listMentorCandidates,
    buildCandidates({
      excluded: [
        {
          rule: 'conflict',
          count: 1,
          people: [
            {
              id: 'eeeeeeeeeeeeeeeeeeeeeeee',
              name: 'Tom Halvorsen',
              placeId: null,
              conflict: { id: caseId, reason: 'buyer', state: 'open' },
              rules: ['conflict', 'full'],
              can: { propose: false },
            },
          ],
        },
        { rule: 'full', count: 12, people: [] },
      ],
      excludedInAll: 13,
    }),
  );
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const open = async () => {
  await renderAt(`/network/startups/${startupId}`);
  return screen.findByRole('region', { name: 'One of them' });
};

test('who fits stands with the reasons; who is kept apart under the rule, with the way to the case', async () => {
  const detail = await open();
  expect(await within(detail).findByRole('heading', { name: '1 mentor fits' })).toBeInTheDocument();
  expect(within(detail).getByText('2 of 3 free')).toBeInTheDocument();
  expect(within(detail).getByText(/without an introduction since/)).toBeInTheDocument();
  expect(within(detail).getByRole('heading', { name: '13 mentors are kept apart' })).toBeInTheDocument();
  expect(within(detail).getByText(/12 mentors:/)).toBeInTheDocument();
  const link = within(detail).getByRole('link', { name: /Read the case/, hidden: true });
  expect(link).toHaveAttribute('href', `/cases/${caseId}`);
  expect(within(detail).getByText('also: no place left')).toBeInTheDocument();
});

test('the rest of a rule is asked for by name', async () => {
  const detail = await open();
  const more = await within(detail).findByRole('button', { name: 'Show 12 more', hidden: true });
  const asked = answers(listMentorCandidates, buildCandidates());
  await userEvent.setup().click(more);
  await waitFor(() => expect(asked[0]?.url.searchParams.get('rule')).toBe('full'));
});

const putTogether = async (way?: RegExp) => {
  const user = userEvent.setup();
  await open();
  await user.click(await screen.findByRole('button', { name: 'Put them together' }));
  const dialog = await screen.findByRole('dialog');
  if (way !== undefined) await user.click(within(dialog).getByRole('radio', { name: way }));
  return { user, dialog };
};

test('two are put together with a reason: to the review desk, where the program reviews first', async () => {
  const sent = answers(proposeMatch, buildMatch());
  const { user, dialog } = await putTogether();
  await user.click(within(dialog).getByRole('button', { name: 'Send to the review desk' }));
  expect(within(dialog).getByText('Say why in a few words.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'They met at the fair.');
  await user.click(within(dialog).getByRole('button', { name: 'Send to the review desk' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ startupId, mentorId, reason: 'They met at the fair.' }));
});

test('a refused introduction keeps the words and says why', async () => {
  refuses(proposeIntroduction, 'mentor.full');
  const { user, dialog } = await putTogether(/Introduce them now/);
  await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'They met at the fair.');
  await user.click(within(dialog).getByRole('button', { name: 'Introduce them' }));
  expect(await within(dialog).findByRole('alert')).toBeInTheDocument();
  expect(within(dialog).getByRole('textbox', { name: /Why/ })).toHaveValue('They met at the fair.');
});

test('a check is recorded with its end and a note; a colleague who was quicker is said', async () => {
  const sent = refuses(vetMentor, 'request.stale');
  await renderAt(`/network/mentors/${mentorId}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Record a check' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Holds until'), '2027-11-30');
  await user.type(within(dialog).getByRole('textbox', { name: /What you found/ }), 'Called her.');
  await user.click(within(dialog).getByRole('button', { name: 'Record it' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('A colleague recorded another check');
  expect(sent[0]?.body).toEqual({ from: 'pending', to: 'vetted', expiresOn: '2027-11-30', reason: 'Called her.' });
  expect(within(dialog).getByRole('textbox', { name: /What you found/ })).toHaveValue('Called her.');
});

test('without an answer the page says so and offers to ask again; it has no violations of accessibility', async () => {
  isUnreachable(listMentorCandidates);
  const detail = await open();
  expect(await within(detail).findByRole('alert')).toBeInTheDocument();
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
