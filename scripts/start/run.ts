import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { readConfig, type Config } from '../../src/platform/config/read-config.ts';
import type { Screen } from './screen.ts';
import { startApp, type RunningApp } from './start-app.ts';
import { startDatabase, type Database } from './start-database.ts';

export type RunOptions = {
  root: string;
  env: NodeJS.ProcessEnv;
  /** Arguments for node that run the application. */
  command: readonly string[];
  /** Brings what the command needs up to date. */
  prepare: (signal: AbortSignal) => Promise<void>;
  /** Fills the database of a demo when it is new; called before the application starts, in demo mode only. */
  seed: (database: { uri: string; env: NodeJS.ProcessEnv; screen: Screen; signal: AbortSignal }) => Promise<void>;
  screen: Screen;
  /** Aborted when a person or the system asks to end. */
  signal: AbortSignal;
};

/**
 * Runs the whole service until `signal` or until the application ends by itself: checks the settings, prepares, starts
 * database and application, shows the way in, and stops both in the order in which nothing is lost. Returns the exit code.
 */
export async function run(options: RunOptions): Promise<number> {
  const { screen, signal } = options;
  const began = performance.now();
  const dataDir = path.resolve(options.root, options.env['DATA_DIR'] || '.data');
  const env: NodeJS.ProcessEnv = { ...options.env, DATA_DIR: dataDir };
  mkdirSync(dataDir, { recursive: true });
  // Settings are judged before anything is built or started; the database's address is not known yet.
  const config = readConfig({ ...env, MONGODB_URI: env['MONGODB_URI'] || 'mongodb://127.0.0.1' });
  await refuseTakenPort(config);

  const held: { database?: Database; app?: RunningApp } = {};
  try {
    const cacheDir = path.join(options.root, '.cache/mongod');
    const starting = startDatabase({ env, dataDir, cacheDir, screen, signal });
    // Noted as soon as it runs, so that it is stopped even when the build fails meanwhile.
    const noted = starting.then((database) => (held.database = database));
    await settleBoth(noted, options.prepare(signal));
    const { uri } = await noted;
    if (config.mode === 'demo') await options.seed({ uri, env, screen, signal });
    held.app = await startApp({
      command: options.command,
      cwd: options.root,
      env: { ...env, MONGODB_URI: uri },
      logFile: path.join(dataDir, 'puente.log'),
      healthUrl: `http://${config.host}:${config.port}/api/health`,
      screen,
      signal,
    });
    greet({ app: held.app, config, screen, seconds: (performance.now() - began) / 1000 });
    return await untilEnd(held.app, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return 0;
  } finally {
    screen.say('Stopping …');
    await held.app?.stop();
    await held.database?.stop();
    screen.say(`Stopped. The data is kept in ${path.relative(process.cwd(), dataDir) || dataDir}.`);
  }
}

/** Waits for both even when one fails: nothing may still be starting when the clearing up begins. */
async function settleBoth(...work: Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

async function untilEnd(app: RunningApp, signal: AbortSignal): Promise<number> {
  const asked = new Promise<number>((resolve) => signal.addEventListener('abort', () => resolve(0), { once: true }));
  return signal.aborted ? 0 : Promise.race([app.ended.then((code) => (signal.aborted ? 0 : code || 1)), asked]);
}

async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const isTaken = await new Promise<boolean>((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (isTaken) throw new Error(`Port ${port} is in use: stop what runs there, or set PORT to another one.`);
}

function greet(shown: { app: RunningApp; config: Config; screen: Screen; seconds: number }): void {
  const { app, config, screen } = shown;
  const welcome = app.welcome();
  screen.say('');
  screen.say(`Puente is ready after ${shown.seconds.toFixed(1)} s: ${config.publicUrl}`);
  for (const { role, email, password } of welcome?.signIns ?? []) {
    screen.say(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
  }
  if (welcome) screen.say(`Mail: ${welcome.mail}`);
  screen.say('Ctrl-C stops it.');
}
