import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/platform/mongo/embedded/free-port.ts';
import { buildPart } from '../build/build-part.ts';
import { clientPart, serverPart } from '../build/parts.ts';
import { projectRoot } from '../build/run-tool.ts';
import { seedFirst } from '../demo/seed-first.ts';
import { startApp } from '../start/start-app.ts';
import { startDatabase } from '../start/start-database.ts';
import type { Screen } from '../start/screen.ts';

export interface DemoService {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The built product with the demo's people on a database of its own, as `npm start` shows it the first time. */
export async function startDemoService(screen: Screen): Promise<DemoService> {
  for (const part of [serverPart, clientPart]) await buildPart(part);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'puente-bench-client-'));
  const port = await freePort(null);
  const url = `http://localhost:${port}`;
  const { signal } = new AbortController();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'development',
    PUENTE_MODE: 'demo',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
  };
  const cacheDir = path.join(projectRoot, '.cache/mongod');
  const database = await startDatabase({ env: {}, dataDir, cacheDir, screen, signal });
  const end = async (): Promise<void> => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const { uri } = database;
    await seedFirst({ uri, env, screen, signal });
    const app = await startApp({
      command: ['dist/server/main.js'],
      cwd: projectRoot,
      env: { ...env, MONGODB_URI: uri },
      logFile: path.join(dataDir, 'puente.log'),
      healthUrl: `${url}/api/health`,
      screen,
      signal,
    });
    return { url, stop: () => app.stop().then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}
