import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { freePort } from '../../src/platform/mongo/embedded/free-port.ts';
import { chromiumFlags } from '../browser/chromium-flags.ts';
import { findChromium } from '../browser/find-chromium.ts';
import type { BenchPage } from './bench-pages.ts';

/** A browser that has never been anywhere, on the page's cookie; `port` is its debugging port, for Lighthouse. */
export async function withFreshChromium<T>(
  page: BenchPage,
  use: (context: BrowserContext, port: number) => Promise<T>,
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found: install it, or set CHROMIUM to its path.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'puente-chromium-'));
  const port = await freePort(null);
  const args = [...chromiumFlags, `--remote-debugging-port=${port}`, `--lang=${page.locale}`];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    locale: page.locale,
    viewport: null,
  });
  try {
    // For the whole site: from the page's own address a cookie would take its folder, and `/api` would not be sent it.
    if (page.cookie !== null) await context.addCookies([{ ...page.cookie, url: new URL(page.url).origin }]);
    return await use(context, port);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
