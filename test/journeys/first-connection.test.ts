import type { Browser, Page } from 'playwright-core';
import { sendMessage } from '../../src/contract/messaging/routes.ts';
import { routeUrl } from '../../client/src/shared/api/route-input.ts';
import { openSeat, type Seat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { buildConversation } from '../support/builders/build-conversation.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
let browser: Browser;
let seat: Seat;
let conversationId: string;
let mentorId: string;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
});
afterAll(() => closeProduct({ server, browser }));

beforeEach(async () => {
  const founder = await buildUser({ name: 'Lucía Arriaga', language: 'es', timeZone: 'America/Mexico_City' });
  const mentor = await buildUser({ name: 'Karen Whitfield' });
  mentorId = String(mentor._id);
  ({ conversationId } = await buildConversation([founder, mentor]));
  await write('Hello, Lucía');
  const cookie = await openDevice(String(founder._id), server.now());
  seat = await openSeat({ browser, look: 'phone', url: server.url, cookie });
});
afterEach(async () => {
  seat.requireQuiet();
  await seat.context.close();
});

/** The mentor says something, and it is delivered. */
async function write(text: string): Promise<void> {
  const agent = await server.as(mentorId);
  await agent
    .post(routeUrl(sendMessage, { params: { conversationId } }))
    .send({ clientMessageId: crypto.randomUUID(), text })
    .expect(201);
  await server.drainEvents();
}

const health = '/api/health';

/** The addresses that the page reads, in order. */
function readsOf(page: Page): string[] {
  const reads: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.method() === 'GET' && pathname.startsWith('/api/') && pathname !== health)
      reads.push(`${pathname}${search}`);
  });
  return reads;
}

/** Resolves when the server has answered what was missed, and the page has asked for what it makes of that. */
async function caughtUp(page: Page): Promise<void> {
  await new Promise((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('hasMore')) resolve(undefined);
      }),
    );
  });
  // Whatever the answer made it ask left before this comes back.
  await page.evaluate(async (address) => (await fetch(address)).text(), health);
}

test.each(['/home', '/mentors', '/messages', '/settings'])(
  '%s reads nothing twice when it connects',
  async (address) => {
    const { page } = seat;
    const reads = readsOf(page);
    const isThere = caughtUp(page);
    await page.goto(address);
    await isThere;
    expect(reads).not.toEqual([]);
    expect(reads.filter((read, index) => reads.indexOf(read) < index)).toEqual([]);
  },
);

test('what happens after the page has read and before it connects is told to it', async () => {
  const { page } = seat;
  const reads = readsOf(page);
  const isThere = caughtUp(page);
  let connect = (): void => undefined;
  const mayConnect = new Promise<void>((resolve) => {
    connect = resolve;
  });
  await page.route(/open-live-channel/, async (route) => {
    await mayConnect;
    await route.continue();
  });
  const thread = page.getByRole('region', { name: 'Mensajes', exact: true });
  const asked = page.waitForRequest(/open-live-channel/);
  await page.goto(`/messages/${conversationId}`);
  await thread.getByText('Hello, Lucía').waitFor();
  await asked;
  await write('Can we talk on Thursday?');
  expect(await thread.getByText('Can we talk on Thursday?').count()).toBe(0);
  const before = reads.length;
  connect();
  await isThere;
  await thread.getByText('Can we talk on Thursday?').waitFor();
  const messages = `/api/conversations/${conversationId}/messages`;
  expect(reads.slice(before).filter((read) => read.startsWith(messages))).toEqual([]);
});
