import type { Browser, Page } from 'playwright-core';
import { openDevice } from '../sign-in-directly.ts';
import type { TestServer } from '../test-server.ts';
import { buildNetwork, type Network, type Who } from './build-network.ts';
import { findFaults, findLeftovers, findOverflow } from './judge-page.ts';
import { looks, openSeat, type Look, type Seat } from './open-browser.ts';
import { closeProduct, openProduct } from './open-product.ts';

/** One page in one state: where it is, who looks at it, and what shows that it is there. */
export interface PageRow {
  /** The route as `member-pages.ts` writes it; for public pages as it stands after the language. */
  readonly route: string;
  readonly state: string;
  readonly who: Who | null;
  readonly path: (network: Network) => string;
  /** The page answers on purpose with a refusal, which the browser reports in its console. */
  readonly refuses?: true;
}

type GoTo = (page: Page, look: Look) => Promise<void>;

let server: TestServer;
let browser: Browser;
let network: Network;
const seats = new Map<Who | null, Seat>();

/** Opens the network of all pages before the file's tests and closes it after them. */
export function openEveryPage(): void {
  beforeAll(async () => {
    ({ server, browser } = await openProduct());
    network = await buildNetwork(server);
    await server.drainEvents();
  });
  afterAll(() => closeProduct({ server, browser }));
}

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
async function inspect(row: PageRow, goTo: GoTo): Promise<string[]> {
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

/** A test of each public page, at its address in either language. */
export function testPublicPages(rows: readonly PageRow[]): void {
  test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const faults = await inspect(row, async (page, look) => {
      await page.goto(`/${looks[look].language}${row.path(network)}`);
    });
    expect(faults).toEqual([]);
  });
}

/** A test of each page at one address for both languages, which its own switch changes. */
export function testMemberPages(rows: readonly PageRow[]): void {
  test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
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
}
