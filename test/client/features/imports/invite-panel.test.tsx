import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { getImport, listImportRows, listImports } from '../../../../src/contract/imports/routes.ts';
import { countUnclaimed, inviteUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround } from '../coordinator/build-desk.ts';
import { buildImport, checked, importId } from './build-import.ts';

configure({ asyncUtilTimeout: 10_000 });
const done = { ...checked, state: 'done', revision: 4, finishedAt: '2026-10-05T16:30:00.000Z' } as const;

beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  answers(listImports, { imports: [] });
  answers(countUnclaimed, { unclaimed: 52, toInvite: 52, planned: 0, byLanguage: { en: 12, es: 40 }, isMailed: false });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const openResult = async () => {
  answers(
    getImport,
    buildImport({ ...done, written: { created: 52, people: 52, changed: 0, unchanged: 0, refused: 0 } }),
  );
  answers(listImportRows, { rows: [], total: 0, hasMore: false });
  await renderAt(`/imports/${importId}`);
  return screen.findByRole('complementary', { name: 'Inviting the people of this cohort' });
};

test('whoever has not claimed an account stands at the right, by language, with the one button that writes to them', async () => {
  const sent = answers(inviteUnclaimed, { invited: 52 });
  const panel = await openResult();
  expect(await within(panel).findByText('52 people have not claimed their account')).toBeInTheDocument();
  expect(panel).toHaveTextContent('In English12 peopleIn Spanish40 people');
  expect(panel).toHaveTextContent('No mail has gone out yet.');
  expect(within(panel).getByRole('button', { name: 'Read the mail' })).toBeInTheDocument();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.setup().click(within(panel).getByRole('button', { name: 'Invite 52 people' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ userIds: null, when: 'morning', remindAfterDays: 7 }));
  expect(await screen.findByText(/52 invitations go out in your name on the next working day/)).toBeInTheDocument();
});

test('they go out at once and without a reminder where that is chosen', async () => {
  const sent = answers(inviteUnclaimed, { invited: 52 });
  const panel = await openResult();
  const user = userEvent.setup();
  expect(await within(panel).findByRole('radio', { name: /Next working day, 9:00/ })).toBeChecked();
  await user.click(within(panel).getByRole('radio', { name: 'Now' }));
  await user.selectOptions(within(panel).getByRole('combobox', { name: 'Reminder' }), 'None');
  await user.click(within(panel).getByRole('button', { name: 'Invite 52 people' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ userIds: null, when: 'now', remindAfterDays: null }));
  expect(await screen.findByText('52 invitations are on their way, in your name.')).toBeInTheDocument();
});

test('whose mail waits for the morning is neither counted as invited nor asked for again', async () => {
  answers(countUnclaimed, { unclaimed: 5, toInvite: 0, planned: 3, byLanguage: { en: 0, es: 0 }, isMailed: true });
  const panel = await openResult();
  expect(await within(panel).findByText(/3 invitations wait for 9:00/)).toHaveTextContent(
    'All others have been invited within the last 14 days.',
  );
  expect(within(panel).queryByRole('button')).toBeNull();
  cleanup();
  answers(countUnclaimed, { unclaimed: 3, toInvite: 0, planned: 3, byLanguage: { en: 0, es: 0 }, isMailed: false });
  expect(await within(await openResult()).findByText(/3 invitations wait for 9:00/)).not.toHaveTextContent(
    'All others',
  );
});

test('where everybody was invited lately, or is in, there is nothing to press', async () => {
  answers(countUnclaimed, { unclaimed: 3, toInvite: 0, planned: 0, byLanguage: { en: 0, es: 0 }, isMailed: true });
  const panel = await openResult();
  expect(await within(panel).findByText(/have been invited within the last 14 days/)).toBeInTheDocument();
  expect(within(panel).queryByRole('button')).toBeNull();
  answers(countUnclaimed, { unclaimed: 0, toInvite: 0, planned: 0, byLanguage: { en: 0, es: 0 }, isMailed: true });
  cleanup();
  expect(await within(await openResult()).findByText('Everybody is in')).toBeInTheDocument();
});

test('a count that does not come can be asked for again', async () => {
  refuses(countUnclaimed, 'cohort.not_found');
  expect(await within(await openResult()).findByRole('heading')).toBeInTheDocument();
});
