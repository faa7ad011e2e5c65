import type { Browser, Page } from 'playwright-core';
import { handsOn } from '../support/browser/hands.ts';
import { openSeat, type Seat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { buildConversation } from '../support/builders/build-conversation.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
let browser: Browser;
let lucia: Seat;
let karen: Seat;
let thread: string;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
});
afterAll(() => closeProduct({ server, browser }));

beforeEach(async () => {
  const founder = await buildUser({ name: 'Lucía Arriaga', language: 'es', timeZone: 'America/Mexico_City' });
  const mentor = await buildUser({ name: 'Karen Whitfield' });
  const { conversationId } = await buildConversation([founder, mentor]);
  thread = `/messages/${conversationId}`;
  const { url } = server;
  const [hers, other] = [
    await openDevice(String(founder._id), server.now()),
    await openDevice(String(mentor._id), server.now()),
  ];
  lucia = await openSeat({ browser, url, look: 'phone', cookie: hers, expects: /ERR_INTERNET_DISCONNECTED/ });
  karen = await openSeat({ browser, url, look: 'desk', cookie: other });
});
afterEach(async () => {
  lucia.requireQuiet();
  karen.requireQuiet();
  await lucia.context.close();
  await karen.context.close();
});

const toKaren = 'Mensaje para Karen Whitfield';
const toLucia = 'Message to Lucía Arriaga';

/** The page with its live channel, which comes a second after the rest. */
async function open(page: Page, field: string): Promise<void> {
  const live = page.waitForEvent('websocket');
  await page.goto(thread);
  await page.getByLabel(field).waitFor();
  await live;
}

test('without a network what is written is kept; when it is back it goes out, and what came meanwhile is there', async () => {
  await open(lucia.page, toKaren);
  await open(karen.page, toLucia);
  const [hers, others] = [handsOn(lucia.page), handsOn(karen.page)];
  await lucia.context.setOffline(true);
  await hers.read(/Sin conexión desde/);
  await hers.write(toKaren, '¿Le queda bien el martes?');
  await hers.press('Enviar');
  await hers.read('1 mensaje se enviará al volver la conexión');
  await others.write(toLucia, 'Send me the list of tests.');
  await others.press('Send');
  await lucia.context.setOffline(false);
  await hers.read('Send me the list of tests.');
  await others.read('¿Le queda bien el martes?');
});

test('a tab that was closed without a network leaves its message to the next one', async () => {
  await open(lucia.page, toKaren);
  await open(karen.page, toLucia);
  await lucia.context.setOffline(true);
  await handsOn(lucia.page).read(/Sin conexión desde/);
  await handsOn(lucia.page).write(toKaren, 'Esto lo escribí en el túnel.');
  await handsOn(lucia.page).press('Enviar');
  await handsOn(lucia.page).read('1 mensaje se enviará al volver la conexión');
  await lucia.page.close();
  await lucia.context.setOffline(false);
  await open(await lucia.openTab(), toKaren);
  await handsOn(karen.page).read('Esto lo escribí en el túnel.');
});

test('when the network goes while the code of the live channel comes, the page is live once it is back', async () => {
  await open(karen.page, toLucia);
  const lost = lucia.page.waitForEvent('requestfailed');
  await lucia.page.route(/open-live-channel/, (route) => route.abort('internetdisconnected'), { times: 1 });
  await lucia.page.goto(thread);
  await lost;
  await lucia.context.setOffline(true);
  const live = lucia.page.waitForEvent('websocket');
  await lucia.context.setOffline(false);
  await live;
  await handsOn(karen.page).write(toLucia, 'Are you there?');
  await handsOn(karen.page).press('Send');
  await handsOn(lucia.page).read('Are you there?');
});

test('two tabs agree: what is sent in one stands in the other once, and reading in one reads in both', async () => {
  const other = await lucia.openTab();
  await other.goto('/home');
  await open(karen.page, toLucia);
  await handsOn(karen.page).write(toLucia, 'Tuesday works.');
  await handsOn(karen.page).press('Send');
  const unread = other.getByRole('link', { name: /Mensajes.*1/ }).filter({ visible: true });
  await unread.waitFor();
  await open(lucia.page, toKaren);
  await handsOn(lucia.page).read('Tuesday works.');
  await unread.waitFor({ state: 'detached' });
  await open(other, toKaren);
  await handsOn(other).write(toKaren, 'Perfecto, a las diez.');
  // Twice, as impatient people press.
  await other.getByRole('button', { name: 'Enviar' }).dblclick();
  await handsOn(lucia.page).read('Perfecto, a las diez.');
  await handsOn(karen.page).read('Perfecto, a las diez.');
  const log = karen.page.getByRole('region', { name: 'Messages', exact: true });
  expect(await log.getByText('Perfecto, a las diez.').count()).toBe(1);
});
