import { setTimeout as delay } from 'node:timers/promises';
import { isStillRunning } from './process-identity.ts';

/**
 * Asks a noted process to end, waits up to `patienceMs`, then kills it; returns when it is gone. A number that now belongs
 * to another process is left alone.
 */
export async function stopProcess(noted: { pid: number; identity: string }, patienceMs: number): Promise<void> {
  for (const [signal, waitMs] of [
    ['SIGTERM', patienceMs],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isStillRunning(noted)) return;
    signalProcess(noted.pid, signal);
    const deadline = Date.now() + waitMs;
    while (isStillRunning(noted) && Date.now() < deadline) await delay(20);
  }
  if (isStillRunning(noted)) throw new Error(`process ${noted.pid} does not end`);
}

function signalProcess(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
