import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../build/run-tool.ts';

export interface ApiProcess {
  readonly url: string;
  /** The most memory that it has held since it started, or since `forgetPeak`. */
  readonly peakRssMb: () => number;
  readonly rssMb: () => number;
  readonly forgetPeak: () => void;
  readonly stop: () => Promise<void>;
}

const startLimitMs = 60_000;

/** One process of the built product in production mode; resolves when its health answers. */
export async function startApi(port: number, env: Record<string, string>): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child);
  return {
    url,
    peakRssMb: () => memory(child, 'VmHWM'),
    rssMb: () => memory(child, 'VmRSS'),
    // Linux sets the peak back to what is held now.
    forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, '5'),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + startLimitMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error('the process ended before it answered');
    if (Date.now() > end) throw new Error('the process did not answer in time');
    const isHealthy = await fetch(`${url}/api/health`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (isHealthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function memory({ pid }: ChildProcess, line: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(path.join('/proc', String(pid), 'status'), 'utf8');
  return Math.round(Number(new RegExp(`${line}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
}
