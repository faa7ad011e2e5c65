import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { noteProcess, readPidNote, writePidNote, type PidNote } from './pid-file.ts';
import { isStillRunning } from './process-identity.ts';
import { bringUpPrimary, endAbandonedTransactions } from './replica-set.ts';
import { stopProcess } from './stop-process.ts';

export type EmbeddedMongo = {
  /** Address of the replica set without a database; see {@link EmbeddedMongo.databaseUri}. */
  readonly uri: string;
  /** Address of one database on it. */
  readonly databaseUri: (name: string) => string;
  readonly pid: number;
  /** The server ran already: its last owner had been killed. */
  readonly wasAdopted: boolean;
  /** Ends the server in order and returns when it is gone. To be called last, after everything that writes. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  binary: string;
  /** Holds the database, its log and the pid file; made when missing. */
  folder: string;
  /** WiredTiger's cache, in gigabytes (0.25 and more). */
  cacheGb?: number;
  startLimitMs?: number;
};

/**
 * Starts mongod on a data folder as a one-node replica set that listens on 127.0.0.1 only, and returns when it takes writes.
 *
 * It runs detached, because a Ctrl-C goes to the whole process group and the database must outlive the draining
 * application. After a kill -9 of its owner the server goes on; the next start finds it by the pid file and adopts it.
 * Throws an Error with a clear sentence when another running process owns the folder or the server does not come up.
 */
export async function startEmbeddedMongo(options: EmbeddedOptions): Promise<EmbeddedMongo> {
  const folder = path.resolve(options.folder);
  mkdirSync(path.join(folder, 'db'), { recursive: true });
  const last = await readPidNote(folder);
  if (last) refuseSecondOwner(last, folder);
  const adopted = last && (await adopt(last, folder));
  if (adopted) return handleOf(adopted, folder, true);
  return handleOf(await launch(options, folder, last?.port ?? null), folder, false);
}

type Running = PidNote & { server: { pid: number; identity: string } };

function ownProcess(): { pid: number; identity: string } {
  return noteProcess(process.pid) ?? { pid: process.pid, identity: 'unknown' };
}

function refuseSecondOwner(last: PidNote, folder: string): void {
  const { owner, server } = last;
  if (server === null || !isStillRunning(server) || !isStillRunning(owner)) return;
  throw new Error(`The database in ${folder} is in use by process ${owner.pid}: stop that one first.`);
}

/** Takes over a server that outlived its owner. One that does not answer is stopped, so that a new one can start. */
async function adopt(last: PidNote, folder: string): Promise<Running | null> {
  const { server, port } = last;
  if (server === null || !isStillRunning(server)) return null;
  try {
    await bringUpPrimary({ port, deadline: Date.now() + 5_000, isAlive: () => isStillRunning(server) });
    await endAbandonedTransactions(port);
  } catch {
    // Short patience: what was acknowledged stands in the journal, so that even a kill loses nothing.
    await stopProcess(server, 2_000);
    return null;
  }
  const running = { port, server, owner: ownProcess() };
  await writePidNote(folder, running);
  return running;
}

async function launch(options: EmbeddedOptions, folder: string, lastPort: number | null): Promise<Running> {
  const port = await freePort(lastPort);
  const server = spawnMongod(options, folder, port);
  const running = { port, server, owner: ownProcess() };
  await writePidNote(folder, running);
  try {
    const deadline = Date.now() + (options.startLimitMs ?? 60_000);
    await bringUpPrimary({ port, deadline, isAlive: () => isStillRunning(server) });
  } catch (error) {
    await stopProcess(server, 5_000);
    const said = lastWords(folder);
    // Somebody took the port between our look and the server's start: rare, and the next port is as good.
    if (lastPort !== null && said.includes('Address already in use')) return launch(options, folder, null);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The embedded MongoDB did not start: ${reason}.${said}`, { cause: error });
  }
  return running;
}

function spawnMongod(options: EmbeddedOptions, folder: string, port: number): { pid: number; identity: string } {
  const output = openSync(path.join(folder, 'mongod.log'), 'w');
  const settings = {
    '--dbpath': path.join(folder, 'db'),
    '--port': String(port),
    '--bind_ip': '127.0.0.1',
    '--replSet': 'rs0',
    '--wiredTigerCacheSizeGB': String(options.cacheGb ?? 0.5),
    // Version 6.0.5 is older than the fix of its zlib reader: zlib stays off.
    '--networkMessageCompressors': 'snappy,zstd',
    '--setParameter': 'diagnosticDataCollectionEnabled=false',
  };
  const args = ['--nounixsocket', '--quiet', ...Object.entries(settings).flat()];
  const child = spawn(options.binary, args, { detached: true, stdio: ['ignore', output, output] });
  // A binary that cannot be run is reported by the missing pid below; without a listener the event would end the process.
  child.once('error', () => undefined);
  child.unref();
  closeSync(output);
  if (child.pid === undefined) throw new Error(`${options.binary} could not be started.`);
  // One that has ended already gets an identity that matches no process, and is reported like any that ends early.
  return noteProcess(child.pid) ?? { pid: child.pid, identity: 'ended' };
}

function lastWords(folder: string): string {
  const lines = readFileSync(path.join(folder, 'mongod.log'), 'utf8').split('\n');
  const telling = lines.filter((line) => /"s":"[EF]"/.test(line)).at(-1);
  return telling ? ` It said: ${telling.slice(0, 600)}` : '';
}

function handleOf(running: Running, folder: string, wasAdopted: boolean): EmbeddedMongo {
  const host = `mongodb://127.0.0.1:${running.port}`;
  return {
    uri: `${host}/?replicaSet=rs0`,
    databaseUri: (name) => `${host}/${name}?replicaSet=rs0`,
    pid: running.server.pid,
    wasAdopted,
    stop: async () => {
      await stopProcess(running.server, 15_000);
      await writePidNote(folder, { ...running, server: null });
    },
  };
}
