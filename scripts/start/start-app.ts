import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { appMessageSchema, type Welcome } from './app-message.ts';
import type { Screen } from './screen.ts';

export type RunningApp = {
  /** Fulfilled with the exit code (1 when a signal ended it) as soon as the application has ended, for whatever reason. */
  ended: Promise<number>;
  /** Lets it finish what runs; kills it when it takes longer than it may. */
  stop: () => Promise<void>;
  welcome: () => Welcome | null;
};

const drainLimitMs = 12_000;

/** Loaded before the application: when the start script is killed, the application ends in order instead of living on. */
const endWithParent = `data:text/javascript,process.once('disconnect',()=>process.kill(process.pid,'SIGTERM'));process.channel?.unref()`;

/**
 * Starts the application and returns when GET /api/health answers 200. Its log goes to a file; warnings and worse are
 * shown as one line each. Throws when it ends before it is ready, or when `signal` asks to give up.
 */
export async function startApp(options: {
  command: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  healthUrl: string;
  screen: Screen;
  signal: AbortSignal;
}): Promise<RunningApp> {
  const child = spawn(process.execPath, ['--import', endWithParent, ...options.command], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'close').then(([code]) => Number(code ?? 1));
  const app: RunningApp = { ended, stop: () => drain(child, ended), welcome: listen(child, options.screen) };
  keepLog(child, options);
  if (await isReady(options.healthUrl, ended, options.signal)) return app;
  await app.stop();
  throw new Error('Puente ended before it was ready; the lines above and its log say why.');
}

function listen(child: ChildProcess, screen: Screen): () => Welcome | null {
  let welcome: Welcome | null = null;
  child.on('message', (message) => {
    const { data } = appMessageSchema.safeParse(message);
    if (data?.kind === 'progress') screen.progress(data.text);
    if (data?.kind === 'welcome') welcome = data;
  });
  return () => welcome;
}

function keepLog(child: ChildProcess, options: { logFile: string; screen: Screen }): void {
  const log = createWriteStream(options.logFile, { flags: 'w' });
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      const shown = stream === child.stderr ? line : worthShowing(line);
      if (shown !== null) options.screen.say(shown);
    });
  }
  child.once('close', () => log.end());
}

const warningLevel = 40;

/** A warning or error of the JSON log as one readable line; null for everything else. */
function worthShowing(line: string): string | null {
  try {
    const entry = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    if ((entry.level ?? 0) < warningLevel) return null;
    return [entry.msg, entry.err?.message].filter(Boolean).join(': ');
  } catch {
    return line;
  }
}

async function isReady(healthUrl: string, ended: Promise<number>, signal: AbortSignal): Promise<boolean> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded && !signal.aborted) {
    const answer = await fetch(healthUrl, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
    if (answer?.ok) return true;
    await delay(100);
  }
  return false;
}

async function drain(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), drainLimitMs);
  await ended;
  clearTimeout(hurry);
}
