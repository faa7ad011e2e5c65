import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { readPidNote } from '../../src/platform/mongo/embedded/pid-file.ts';
import { isStillRunning } from '../../src/platform/mongo/embedded/process-identity.ts';
import { stopProcess } from '../../src/platform/mongo/embedded/stop-process.ts';

/** What emptying would delete, in words for the question, and the deed. */
export type EmptyPlan = { what: string; empty: () => Promise<void> };

/** Plans the emptying of what npm start uses. Refuses while Puente runs on it, and in production altogether. */
export async function emptyPlan(options: {
  env: Readonly<Record<string, string | undefined>>;
  dataDir: string;
}): Promise<EmptyPlan> {
  if (options.env['NODE_ENV'] === 'production') throw new Error('Reset is refused in production.');
  const uri = options.env['MONGODB_URI'];
  return uri ? planDatabase(uri) : planFolder(options.dataDir);
}

function planDatabase(uri: string): EmptyPlan {
  const { host, pathname } = new URL(uri);
  const name = pathname.slice(1);
  if (name === '') throw new Error('MONGODB_URI names no database, so there is nothing that could be emptied safely.');
  const empty = async () => {
    const client = await MongoClient.connect(uri, { serverSelectionTimeoutMS: 10_000 });
    try {
      await client.db(name).dropDatabase();
    } finally {
      await client.close();
    }
  };
  return { what: `everything in the database ${name} on ${host}`, empty };
}

async function planFolder(dataDir: string): Promise<EmptyPlan> {
  const note = await readPidNote(path.join(dataDir, 'mongo'));
  const server = note?.server && isStillRunning(note.server) ? note.server : null;
  if (note && server && isStillRunning(note.owner)) {
    throw new Error(`Puente is running (process ${note.owner.pid}): stop it first.`);
  }
  const empty = async () => {
    if (server) await stopProcess(server, 15_000);
    for (const name of existsSync(dataDir) ? readdirSync(dataDir) : []) {
      rmSync(path.join(dataDir, name), { recursive: true, force: true });
    }
  };
  return { what: `everything that Puente keeps in ${dataDir}`, empty };
}
