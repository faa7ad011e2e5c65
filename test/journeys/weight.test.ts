import type { Browser, Request } from 'playwright-core';
import { looks, openSeat, type Look } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import type { TestServer } from '../support/test-server.ts';

/** Compressed script that a page around signing in may bring, all that it asks for until its network rests. */
const limit = 150_000;

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
});
afterAll(() => closeProduct({ server, browser }));

/** As they came over the wire, in a browser that has never been here. */
async function scriptsOf(address: string, look: Look): Promise<number> {
  const { context, page } = await openSeat({ browser, look, url: server.url });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request: Request) => {
    if (request.resourceType() === 'script') {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await page.goto(`/${looks[look].language}/${address}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = await Promise.all(sizes);
  await context.close();
  return bytes.reduce((sum, size) => sum + size, 0);
}

const token = 'token=abcdefghijklmnopqrstuvwxyz';
test.each([
  'sign-in',
  'register',
  `verify?${token}`,
  'forgot',
  `reset?${token}`,
  `claim?${token}`,
  `first-admin?${token}`,
  'privacy',
  'accessibility',
  'help',
])('%s is light to load, in either language', async (address) => {
  const weights = [await scriptsOf(address, 'phone'), await scriptsOf(address, 'desk')];
  expect(Math.min(...weights)).toBeGreaterThan(100_000);
  expect(Math.max(...weights)).toBeLessThanOrEqual(limit);
});
