import type { Browser } from 'playwright-core';
import { layOutHtml } from '../../src/features/notifications/mail-layout.ts';
import { buildNetwork, type Network } from '../support/browser/build-network.ts';
import { findOverflow } from '../support/browser/judge-page.ts';
import { longName, nameAtLength } from '../support/browser/name-at-length.ts';
import { openSeat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';
import type { PageRow } from '../support/browser/inspect-pages.ts';
import { memberRows } from './pages.ts';

let server: TestServer;
let browser: Browser;
let network: Network;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
  network = await buildNetwork(server);
  await server.drainEvents();
  await nameAtLength();
});
afterAll(() => closeProduct({ server, browser }));

/** Where names stand beside something else: in rows, tables, facts, fields and titles. */
const crowded: readonly (readonly [who: string, route: string, state: string])[] = [
  ['founder', '/home', 'main'],
  ['founder', '/mentors/$mentorId', 'free'],
  ['founder', '/mentors/$mentorId/ask', 'composer'],
  ['founder', '/startup', 'main'],
  ['mentor', '/home', 'main'],
  ['mentor', '/requests', 'full'],
  ['coordinator', '/home', 'full'],
  ['coordinator', '/review', 'full'],
  ['coordinator', '/cases/$conflictId', 'open'],
  ['coordinator', '/enrolment/$cohortId/$state', 'admitted'],
  ['coordinator', '/programs', 'own'],
  ['coordinator', '/startups/$startupId', 'staff'],
  ['admin', '/people', 'main'],
];
const isCrowded = (row: PageRow): boolean =>
  crowded.some(([who, route, state]) => row.who === who && row.route === route && row.state === state);
const rows = memberRows.filter(isCrowded);

test('each of them has a row', () => expect(rows).toHaveLength(crowded.length));

test.each(rows.map((row) => [`${row.route} for ${row.who}`, row] as const))(
  'a name without a space pushes nothing apart: %s',
  async (_name, row) => {
    const cookie = row.who === null ? null : await openDevice(String(network.people[row.who]._id), server.now());
    const { page, context } = await openSeat({ browser, look: 'phone', url: server.url, cookie });
    await page.goto(row.path(network));
    await page.getByText(longName.slice(0, 17)).first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    for (const width of [360, 1000]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await findOverflow(page)).toEqual([]);
    }
    await context.close();
  },
);

test('nor a mail', async () => {
  const { page, context } = await openSeat({ browser, look: 'phone', url: server.url });
  const footer = { text: longName, label: 'Settings', url: 'https://puente.example/settings' };
  const action = { label: longName, url: 'https://puente.example/home' };
  const parts = { language: 'en', greeting: longName, lead: longName, paragraphs: [longName], action } as const;
  await page.setContent(layOutHtml({ ...parts, signature: [longName], footer }));
  expect(await findOverflow(page)).toEqual([]);
  await context.close();
});
