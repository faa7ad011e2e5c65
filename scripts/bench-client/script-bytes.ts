import type { BenchPage } from './bench-pages.ts';
import { withFreshChromium } from './open-chromium.ts';

/** Kilobytes of script that came over the wire until the network was idle, as it came: compressed. */
export function scriptKb(page: BenchPage): Promise<number> {
  return withFreshChromium(page, async (context) => {
    const tab = await context.newPage();
    const sizes: Promise<number>[] = [];
    tab.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    // The live channel is loaded last, once a signed-in page has rested: it counts too.
    const live = page.kind === 'signed-in' ? tab.waitForEvent('websocket', { timeout: 60_000 }) : null;
    await tab.goto(page.url);
    // On a busy machine the network may rest for a moment between one file and the next: the page must be there first.
    await tab.locator('h1, h2').first().waitFor({ timeout: 60_000 });
    await live;
    await tab.waitForLoadState('networkidle');
    const bytes = await Promise.all(sizes);
    return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10;
  });
}
