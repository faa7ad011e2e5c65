import type { Browser } from 'playwright-core';
import { buildStartup } from '../support/builders/build-startup.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openSeat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
});
afterAll(() => closeProduct({ server, browser }));

test('a page chosen without a connection comes by itself when the connection is back', async () => {
  const founder = await buildUser();
  await buildStartup({ members: [founder] });
  const cookie = await openDevice(String(founder._id), server.now());
  const { page, context } = await openSeat({ browser, look: 'desk', url: server.url, cookie });
  await page.goto('/home', { waitUntil: 'networkidle' });
  // Gone if the page is loaded anew.
  await page.evaluate(() => (document.body.dataset['kept'] = 'yes'));

  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/'));
  await page.getByRole('link', { name: 'Programs', exact: true }).first().click();
  await failed;
  await page
    .getByText(/^No connection/)
    .first()
    .waitFor();

  await context.setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'Programs' }).waitFor();
  expect(await page.evaluate(() => document.body.dataset['kept'])).toBe('yes');
});
