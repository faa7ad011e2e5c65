import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { getIntroduction, listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import { countNotices, listNotices, readNotices } from '../../../../src/contract/notifications/notice-routes.ts';
import type { Notice } from '../../../../src/contract/notifications/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { buildSession } from '../../support/build-session.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';

const introductionId = '64b000000000000000000001';

const buildNotice = (notice: Partial<Notice>): Notice => ({
  pos: 1,
  at: '2026-11-20T18:00:00.000Z',
  isRead: false,
  about: 'asked',
  person: 'Leticia Barrios',
  startup: 'Moldes Barrios',
  mentor: null,
  next: null,
  program: null,
  dueAt: null,
  day: null,
  rows: null,
  facts: null,
  page: { kind: 'request', id: introductionId },
  ...notice,
});

const two: Notice[] = [
  buildNotice({ pos: 8, about: 'question', person: null, page: { kind: 'introduction', id: introductionId } }),
  buildNotice({ pos: 5, at: '2026-11-18T18:00:00.000Z', isRead: true }),
];

beforeAll(startFakeApi);
beforeEach(() => {
  localStorage.clear();
  answers(getSession, buildSession());
  answers(listConversations, { conversations: [], unread: 0 });
  answers(listIntroductions, { introductions: [], openRequests: [], places: null });
  answers(countNotices, { unread: 2 });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

/** The rail and the phone's bar each have a bell; either opens the list. */
async function openPanel() {
  const user = userEvent.setup();
  const view = await renderAt('/messages');
  const [bell] = await screen.findAllByRole('button', { name: 'Notices, 2 new' });
  await user.click(bell as HTMLElement);
  return { user, view, panel: await screen.findByRole('dialog', { name: 'Notices' }) };
}

test('the bell counts what is not read; the list says what happened, by day, with what follows', async () => {
  answers(listNotices, { notices: two, unread: 2, nextBefore: null });
  const { panel } = await openPanel();
  const first = await within(panel).findByRole('link', { name: /The mentor who was proposed to you has a question/ });
  expect(within(first).getByText('Not read yet')).toBeInTheDocument();
  expect(first).toHaveAttribute('href', `/introductions/${introductionId}`);
  const second = within(panel).getByRole('link', { name: /Leticia Barrios asks for your help with Moldes Barrios/ });
  expect(within(second).queryByText('Not read yet')).toBeNull();
  expect(within(panel).getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(within(panel).queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
  const { violations } = await axe.run(panel, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('all are marked as read up to the newest that is shown, here and on the bell', async () => {
  answers(listNotices, { notices: two, unread: 2, nextBefore: null });
  const marked = answers(readNotices, { unread: 0 });
  const { user, panel } = await openPanel();
  await user.click(await within(panel).findByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(marked.map(({ body }) => body)).toEqual([{ pos: 8, andOlder: true }]));
  expect(within(panel).queryByText('Not read yet')).toBeNull();
  expect(within(panel).queryByRole('button', { name: 'Mark all as read' })).toBeNull();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Notices, 2 new', hidden: true })).toBeNull());
});

test('following one reads that one alone, closes the list and leads to its page', async () => {
  answers(listNotices, { notices: two, unread: 2, nextBefore: null });
  const marked = answers(readNotices, { unread: 1 });
  refuses(getIntroduction, 'introduction.not_found');
  const { user, view, panel } = await openPanel();
  await user.click(await within(panel).findByRole('link', { name: /has a question before answering/ }));
  await waitFor(() => expect(marked.map(({ body }) => body)).toEqual([{ pos: 8, andOlder: false }]));
  expect(view.router.state.location.pathname).toBe(`/introductions/${introductionId}`);
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Notices' })).toBeNull());
});

test('earlier ones come when asked for', async () => {
  const asked = answers(listNotices, { notices: two, unread: 2, nextBefore: 5 });
  const { user, panel } = await openPanel();
  await user.click(await within(panel).findByRole('button', { name: 'Show earlier ones' }));
  await waitFor(() => expect(asked.map(({ url }) => url.searchParams.get('before'))).toEqual([null, '5']));
});

test('nothing has happened yet, or nothing can be asked: it says which', async () => {
  answers(listNotices, { notices: [], unread: 0, nextBefore: null });
  const { view, panel } = await openPanel();
  expect(await within(panel).findByText('Nothing to tell yet')).toBeInTheDocument();
  expect(within(panel).getByRole('link', { name: 'Which notices to receive' })).toHaveAttribute(
    'href',
    '/settings#notices',
  );
  view.unmount();

  isUnreachable(listNotices);
  const { panel: unreachable } = await openPanel();
  expect(await within(unreachable).findByRole('button', { name: 'Try again' }, { timeout: 8_000 })).toBeInTheDocument();
});
