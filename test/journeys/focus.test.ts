import type { Browser, Page } from 'playwright-core';
import { buildStartup } from '../support/builders/build-startup.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openSeat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
  const founder = await buildUser({ name: 'Nathan Kowalczyk' });
  await buildStartup({ members: [founder], name: 'TorquePrint' });
  const cookie = await openDevice(String(founder._id), server.now());
  ({ page } = await openSeat({ browser, look: 'desk', url: server.url, cookie }));
});
afterAll(() => closeProduct({ server, browser }));

/** What opens a dialog, by its role and name, and what the dialog is called. */
const dialogs = [
  { at: '/home', opener: 'Notices, none new', dialog: 'Notices' },
  { at: '/home', opener: /^Nathan Kowalczyk$/, dialog: 'Nathan Kowalczyk' },
  { at: '/startup', opener: /^Stage/, dialog: 'Stage' },
  { at: '/startup/people', opener: 'Close the startup', dialog: 'Close TorquePrint?' },
];

test.each(dialogs)('$dialog opens by Enter, closes on Escape, and focus is where it was', async (row) => {
  // All of the page is there: what it still draws anew would take the focus along.
  await page.goto(row.at, { waitUntil: 'networkidle' });
  const opener = page.getByRole('button', { name: row.opener }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: row.dialog });
  await dialog.waitFor();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});
