import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

export interface StartedScript {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<number>;
  readonly until: (text: string) => Promise<void>;
}

/** The start script in a process group of its own, as a terminal would run it; by npm it has a shell above it. */
export function startScript(
  root: string,
  { env, by }: { readonly env: Record<string, string>; readonly by: 'terminal' | 'npm' },
): StartedScript {
  const script = [process.execPath, '--import', 'tsx', 'test/fixtures/start/run-fake.ts', root];
  const [command = '', ...args] = by === 'npm' ? ['/bin/sh', '-c', '"$0" "$@"; exit $?', ...script] : script;
  const child = spawn(command, args, {
    cwd: project,
    detached: true,
    env: {
      PATH: process.env['PATH'],
      PUENTE_MODE: 'demo',
      ...(by === 'npm' && { npm_lifecycle_event: 'start' }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => Number(code));
  const until = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (text.includes(wanted)) resolve();
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without "${wanted}":\n${text}`)));
    });
  return { child, printed: () => text, ended, until };
}
