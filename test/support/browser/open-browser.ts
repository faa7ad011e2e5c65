import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumFlags } from '../../../scripts/browser/chromium-flags.ts';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';

/** Debian's Chromium, or whatever {@link findChromium} finds; `npm test` sees to it that there is one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('journeys need Chromium: npm test installs it, or set CHROMIUM.');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

/** The two looks that every journey is walked in: Spanish on a phone, English at a desk. */
export const looks = {
  phone: { language: 'es', locale: 'es-MX', timezoneId: 'America/Mexico_City', viewport: { width: 360, height: 740 } },
  desk: { language: 'en', locale: 'en-US', timezoneId: 'America/Chicago', viewport: { width: 1280, height: 800 } },
} as const;
export type Look = keyof typeof looks;

/** Somebody's browser of their own: cookies, storage, and whatever went wrong in it. */
export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors in the console, exceptions and replies of 5xx, in any of its tabs. Empty is the only good answer. */
  readonly problems: string[];
  /** Fails with them. */
  readonly requireQuiet: () => void;
  readonly openTab: () => Promise<Page>;
}

export interface SeatWishes {
  readonly browser: Browser;
  readonly look: Look;
  /** Where it begins, and whose cookie it has: `name=value`, null for nobody. */
  readonly url: string;
  readonly cookie?: string | null;
  /** What this test provokes on purpose, such as a refusal or a lost network. */
  readonly expects?: RegExp;
}

/** Opens a browser context as a person would have one; animations are reduced, so that nothing has to be waited out. */
export async function openSeat({ browser, look, url, cookie = null, expects }: SeatWishes): Promise<Seat> {
  const { locale, timezoneId, viewport } = looks[look];
  const context = await browser.newContext({
    baseURL: url,
    locale,
    timezoneId,
    viewport,
    hasTouch: look === 'phone',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(20_000);
  if (cookie !== null) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
  }
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (expects === undefined || !expects.test(problem)) problems.push(problem);
  };
  const openTab = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') note(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => note(`${page.url()}: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500) note(`${response.status()} ${response.url()}`);
    });
    return page;
  };
  const requireQuiet = (): void => {
    if (problems.length > 0) throw new Error(`the browser complained:\n${problems.join('\n')}`);
  };
  return { context, page: await openTab(), problems, requireQuiet, openTab };
}
