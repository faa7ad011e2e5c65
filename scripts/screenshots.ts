import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags } from './browser/chromium-flags.ts';
import { findChromium } from './browser/find-chromium.ts';
import { projectRoot } from './build/run-tool.ts';
import { demoPassword } from './demo/people.ts';

/**
 * npm run screenshots -- [http://localhost:3000]: takes the README's pictures from a running demo, so that they show what is
 * there and not what once was.
 */
const address = process.argv[2] ?? 'http://localhost:3000';
const folder = path.join(projectRoot, 'docs/screenshots');

interface Shot {
  readonly name: string;
  readonly email: string;
  readonly language: 'en' | 'es';
  readonly page: string;
  readonly width: number;
  readonly height: number;
}

const shots: readonly Shot[] = [
  {
    name: 'suggestions',
    email: 'nathan@torqueprint.example',
    language: 'en',
    page: '/mentors',
    width: 1280,
    height: 800,
  },
  {
    name: 'review',
    email: 'grace.okafor@us-office.example',
    language: 'en',
    page: '/review',
    width: 1280,
    height: 800,
  },
  { name: 'home', email: 'leticia@moldesjuarez.example', language: 'es', page: '/home', width: 360, height: 720 },
];

async function shoot(browser: Browser, { name, email, language, page, width, height }: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    locale: language === 'es' ? 'es-MX' : 'en-US',
    colorScheme: 'light',
  });
  await context.request.post('/api/session', {
    data: { email, password: demoPassword },
    headers: { Origin: address },
  });
  const tab = await context.newPage();
  await tab.goto(page);
  await tab.waitForLoadState('networkidle');
  await tab.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found; npm test installs one.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
try {
  for (const shot of shots) await shoot(browser, shot);
} finally {
  await browser.close();
}
