import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { listConversations, listMessages, markRead, sendMessage } from '../../../../src/contract/messaging/routes.ts';
import { listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { answers, fakeApi, isUnreachable, startFakeApi } from '../../support/fake-api.ts';
import { buildSession } from '../../support/build-session.ts';
import { renderAt } from '../../support/render-page.tsx';
import { buildIntroduction } from './build-introduction.ts';
import { buildConversation, buildMessage, conversationId, meId } from './build-message.ts';

const read = buildMessage(1, { senderId: meId, text: 'Have you written the summary?' });
const fresh = [buildMessage(2, { text: 'Not yet.' }), buildMessage(3, { text: 'Who could help?' })];

beforeAll(startFakeApi);
beforeEach(() => {
  localStorage.clear();
  answers(getSession, buildSession({ id: meId }));
  answers(listConversations, {
    conversations: [buildConversation({ lastSeq: 3, readSeq: 1, lastMessage: fresh[1] ?? null })],
    unread: 1,
  });
  answers(listMessages, { messages: [read, ...fresh], lastSeq: 3 });
  answers(markRead, { conversationId, userId: meId, readSeq: 3 });
  answers(listIntroductions, { introductions: [], openRequests: [], places: null });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const open = async () => {
  await renderAt(`/messages/${conversationId}`);
  return screen.findByRole('region', { name: 'Conversation with Mariana Ochoa' }, { timeout: 5_000 });
};

test('the list names who wrote, what, and how much is unread', async () => {
  await renderAt('/messages');
  const row = await screen.findByRole('link', { name: /Mariana Ochoa/ }, { timeout: 5_000 });
  expect(row).toHaveTextContent('Who could help?');
  expect(row).toHaveTextContent('2 unread messages');
  expect(row).toHaveAttribute('href', `/messages/${conversationId}`);
});

test('a conversation opens with a line above what is new, and marks it read', async () => {
  const marked = answers(markRead, { conversationId, userId: meId, readSeq: 3 });
  const thread = await open();
  expect(await within(thread).findByText('2 new messages')).toBeInTheDocument();
  expect(within(thread).getByText('Not yet.')).toBeInTheDocument();
  await waitFor(() => expect(marked[0]?.body).toEqual({ seq: 3 }));
});

const puebla = { id: 'MX-PUE', name: { en: 'Puebla', es: 'Puebla' }, timeZone: 'America/Mexico_City' };
test.each([
  ['the place that the other side names', puebla, /^\d+:\d\d\s[AP]M in Puebla$/],
  ['the city of the clock where they name none', null, / in Mexico City$/],
  ['the city of the clock where they live by another', { ...puebla, timeZone: 'America/Tijuana' }, / in Mexico City$/],
])('over a conversation stands %s', async (_what, place, words) => {
  const introductions = [buildIntroduction(place)];
  answers(listIntroductions, { introductions, openRequests: [], places: null });
  expect(await within(await open()).findByText(words)).toBeInTheDocument();
});

test('Enter sends, and what was sent stands with the others', async () => {
  const sent = answers(sendMessage, buildMessage(4, { senderId: meId, text: 'A graduate may.' }));
  const thread = await open();
  const field = await screen.findByRole('textbox', { name: 'Message to Mariana Ochoa' });
  await userEvent.setup().type(field, 'A graduate may.{Enter}');
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ text: 'A graduate may.' }));
  expect(field).toHaveValue('');
  expect(await within(thread).findByText('A graduate may.')).toBeInTheDocument();
});

test('Shift and Enter starts a line', async () => {
  await open();
  const field = await screen.findByRole('textbox', { name: 'Message to Mariana Ochoa' });
  await userEvent.setup().type(field, 'One{Shift>}{Enter}{/Shift}two');
  expect(field).toHaveValue('One\ntwo');
});

test('without an answer the words stay on the page, waiting', async () => {
  isUnreachable(sendMessage);
  const thread = await open();
  await userEvent.setup().type(await screen.findByRole('textbox'), 'Kept{Enter}');
  expect(await within(thread).findByText('Kept')).toBeInTheDocument();
  expect(within(thread).getByText('Sending')).toBeInTheDocument();
});

test('what was begun is there again after leaving', async () => {
  await open();
  await userEvent.setup().type(await screen.findByRole('textbox', { name: /Message to/ }), 'About the audit');
  await renderAt('/messages');
  expect(await screen.findByText('Draft:')).toBeInTheDocument();
});

test('a conversation that is not within reach says so', async () => {
  await renderAt('/messages/eeeeeeeeeeeeeeeeeeeeeeee');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

test('list and conversation have no violations of accessibility', async () => {
  const thread = await open();
  await within(thread).findByText('Not yet.');
  // jsdom paints nothing, and shows rail and bar of the shell at once: a real browser measures contrast and the whole page.
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
});

test('whoever shows marks nowhere cannot choose within a conversation, and is led to the settings', async () => {
  answers(getSession, buildSession({ id: meId, showsReading: false }));
  await open();
  await userEvent.setup().click(screen.getByRole('button', { name: 'More: read marks' }));
  const dialog = await screen.findByRole('dialog', { name: 'This conversation' });
  expect(within(dialog).getByText(/Your settings show it in no conversation/)).toBeInTheDocument();
  expect(within(dialog).queryByRole('checkbox')).toBeNull();
  expect(within(dialog).getByRole('link', { name: 'Change it in settings' })).toHaveAttribute('href', '/settings');
});
