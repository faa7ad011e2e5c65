import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { projectRoot } from '../build/run-tool.ts';
import { appMessageSchema } from '../start/app-message.ts';
import type { Screen } from '../start/screen.ts';

interface Seeding {
  readonly uri: string;
  readonly env: NodeJS.ProcessEnv;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

/** Fills the database of a demo before its first start, in a process of its own; later starts only look at its mark. */
export async function seedFirst({ uri, env, screen, signal }: Seeding): Promise<void> {
  if (await isSeeded(uri)) return;
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(projectRoot, 'scripts/demo/seed.ts')], {
    cwd: projectRoot,
    env: { ...env, MONGODB_URI: uri },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${String(chunk)}`.slice(-4_000)));
  child.on('message', (message) => {
    const { data } = appMessageSchema.safeParse(message);
    if (data?.kind === 'progress') screen.progress(data.text);
  });
  const [code] = await once(child, 'close');
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`The demo could not be filled:\n${complaint}`);
}

async function isSeeded(uri: string): Promise<boolean> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    const mark = await client.db().collection<{ _id: string; state: string }>('demo_mark').findOne({ _id: 'demo' });
    return mark?.state === 'ready';
  } finally {
    await client.close();
  }
}
