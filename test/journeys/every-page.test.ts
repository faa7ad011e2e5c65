import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildNetwork, type Network, type Who } from '../support/browser/build-network.ts';
import { findFaults, findLeftovers, findOverflow } from '../support/browser/judge-page.ts';
import { launchBrowser, looks, openSeat, type Look, type Seat } from '../support/browser/open-browser.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailboxPages, memberRows, publicPages, type PageRow } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
let server: TestServer;
let browser: Browser;
let network: Network;
const seats = new Map<Who | null, Seat>();

beforeAll(async () => {
  server = await startTestServer({ clientFolder: path.join(root, 'dist/client') });
  browser = await launchBrowser();
  network = await buildNetwork(server);
  await server.drainEvents();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('every page has a row here', () => {
  const source = readFileSync(path.join(root, 'client/src/app/routes/member-pages.ts'), 'utf8');
  const routes = [...source.matchAll(/(?:member|founder|mentor|desk|sheet)Page\(\s*'([^']+)'/g)].map(
    ([, route]) => route,
  );
  expect(new Set(memberRows.map(({ route }) => route))).toEqual(new Set(routes));
});

test('every public page has a row here', () => {
  const source = readFileSync(path.join(root, 'client/src/app/routes/public-routes.tsx'), 'utf8');
  const declared = [...source.matchAll(/getParentRoute: \(\) => languageRoute,\s*path: '([^']+)'/g)].map(
    ([, route]) => route,
  );
  const [, about = ''] = /const aboutPages = \{([^}]+)\}/.exec(source) ?? [];
  const routes = [...declared, ...[...about.matchAll(/(\w+):/g)].map(([, route]) => route)];
  // Whatever is not found has a row, too, and is no route.
  const rows = publicPages.map(({ route }) => route).filter((route) => route !== 'nothing');
  expect(new Set(rows)).toEqual(new Set(routes));
  expect(routes).toHaveLength(12);
});

/** A look of the page: at a desk in English or on a phone in Spanish, light and dark; nothing to complain about. */
async function judge(page: Page, look: Look): Promise<string[]> {
  await page.setViewportSize(looks[look].viewport);
  await page.locator(`html[lang^="${looks[look].language}"]`).waitFor();
  await settle(page);
  const light = await findFaults(page);
  const wide = await findOverflow(page);
  const left = await findLeftovers(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // The landing has no script that listens: it is dark from the start or not at all.
  if ((await page.locator('#root').count()) === 0) await page.reload();
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  const dark = await findFaults(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [
    ...light.map((fault) => `${look} ${fault}`),
    ...wide.map((fault) => `${look} too wide: ${fault}`),
    ...left.map((fault) => `${look} ${fault}`),
    ...dark.map((fault) => `${look} dark ${fault}`),
  ];
}

/** Until the page has its title and nothing is being waited for. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function seatOf(who: Who | null): Promise<Seat> {
  const known = seats.get(who);
  if (known !== undefined) return known;
  const cookie = who === null ? null : await openDevice(String(network.people[who]._id), server.now());
  const seat = await openSeat({ browser, look: 'desk', url: server.url, cookie });
  seats.set(who, seat);
  return seat;
}

/** Both looks of one page, the language changed by the switch that stands on it; then what the browser complained about. */
async function inspect(row: PageRow, goTo: (page: Page, look: Look) => Promise<void>): Promise<string[]> {
  const { page, problems } = await seatOf(row.who);
  problems.length = 0;
  const found: string[] = [];
  for (const look of ['desk', 'phone'] as const) {
    await goTo(page, look);
    found.push(...(await judge(page, look)));
  }
  const isWanted = (problem: string): boolean => row.refuses === true && /status of 4(04|10)/.test(problem);
  return [...found, ...problems.filter((problem) => !isWanted(problem))];
}

const nameOf = ({ route, state, who }: PageRow): string => `${route} (${state}) for ${who ?? 'a visitor'}`;

test.each(publicPages.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
  const faults = await inspect(row, async (page, look) => {
    await page.goto(`/${looks[look].language}${row.path(network)}`);
  });
  expect(faults).toEqual([]);
});

test.each([...mailboxPages, ...memberRows].map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
  const faults = await inspect(row, async (page, look) => {
    if (look === 'desk') {
      await page.setViewportSize(looks.desk.viewport);
      await page.goto(row.path(network));
    }
    await settle(page);
    // At a desk, where the switch stands in the rail on every page.
    const target = looks[look].language === 'es' ? 'Español' : 'English';
    const isThere = (await page.locator('html').getAttribute('lang'))?.startsWith(looks[look].language);
    if (isThere !== true) await page.getByRole('button', { name: target }).first().click();
  });
  expect(faults).toEqual([]);
});
