import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startTestServer, type TestServer } from '../test-server.ts';
import { launchBrowser } from './open-browser.ts';

/** The built product on a server of its own, and a browser that has never been there. */
export interface Product {
  readonly server: TestServer;
  readonly browser: Browser;
}

export async function openProduct(): Promise<Product> {
  const server = await startTestServer({ clientFolder: path.resolve(import.meta.dirname, '../../../dist/client') });
  return { server, browser: await launchBrowser() };
}

export async function closeProduct({ server, browser }: Product): Promise<void> {
  await browser.close();
  await server.stop();
}
