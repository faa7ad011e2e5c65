import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { noteProcess, writePidNote } from '../../../src/platform/mongo/embedded/pid-file.ts';
import { processIdentity } from '../../../src/platform/mongo/embedded/process-identity.ts';
import { resolveMongod } from '../../../src/platform/mongo/embedded/resolve-binary.ts';
import { startEmbeddedMongo, type EmbeddedMongo } from '../../../src/platform/mongo/embedded/start-embedded-mongo.ts';
import { quietPort } from '../../support/quiet-port.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder = '';
let binary = '';
let running: EmbeddedMongo[] = [];

beforeAll(async () => {
  binary = (await resolveMongod({ env: process.env, cacheDir: path.join(root, '.cache/mongod') })).path;
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'puente-embedded-'));
  const owner = noteProcess(process.pid);
  if (owner) await writePidNote(folder, { port: await quietPort(), server: null, owner });
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedMongo> {
  const server = await startEmbeddedMongo({ binary, folder, cacheGb: 0.25 });
  running.push(server);
  return server;
}

async function withNotes<Result>(
  server: EmbeddedMongo,
  work: (client: MongoClient) => Promise<Result>,
): Promise<Result> {
  const client = await MongoClient.connect(server.uri);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const write = (server: EmbeddedMongo, text: string) =>
  withNotes(server, async (client) => {
    await client
      .db('keep')
      .collection('notes')
      .insertOne({ text }, { writeConcern: { w: 'majority', j: true } });
  });

const readAll = (server: EmbeddedMongo) =>
  withNotes(server, async (client) => {
    const notes = await client.db('keep').collection<{ text: string }>('notes').find().toArray();
    return notes.map((note) => note.text);
  });

test('it takes transactions, listens on loopback only, and its stop leaves no process', async () => {
  const server = await start();
  await withNotes(server, (client) =>
    client.withSession((session) =>
      session.withTransaction(async () => {
        await client.db('keep').collection('notes').insertOne({ text: 'one' }, { session });
        await client.db('keep').collection('others').insertOne({ text: 'two' }, { session });
      }),
    ),
  );
  expect(server.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/\?replicaSet=rs0$/);
  expect(server.databaseUri('puente')).toMatch(/:\d+\/puente\?replicaSet=rs0$/);
  expect(readFileSync(path.join(folder, 'mongod.log'), 'utf8')).toContain('"bindIp":"127.0.0.1"');
  expect(await readAll(server)).toEqual(['one']);
  await server.stop();
  expect(processIdentity(server.pid)).toBeNull();
});

test('a restart keeps the data, and the port when it is free', async () => {
  const first = await start();
  await write(first, 'kept');
  await first.stop();
  const second = await start();
  expect(await readAll(second)).toEqual(['kept']);
  expect(second.uri).toBe(first.uri);
  expect(second.wasAdopted).toBe(false);
});

test('a restart works although somebody else took the port meanwhile', async () => {
  const first = await start();
  await write(first, 'kept');
  await first.stop();
  const squatter = createServer((socket) => socket.destroy()).listen(Number(new URL(first.uri).port), '127.0.0.1');
  await once(squatter, 'listening');
  const second = await start();
  expect(second.uri).not.toBe(first.uri);
  expect(await readAll(second)).toEqual(['kept']);
  squatter.close();
});

test('what was acknowledged outlives a kill -9 of the server', async () => {
  const first = await start();
  await write(first, 'acknowledged');
  process.kill(first.pid, 'SIGKILL');
  await first.stop();
  expect(await readAll(await start())).toEqual(['acknowledged']);
});

/** Another process that starts the server on the same folder, prints its pid and waits to be killed. */
async function startElsewhere(andThen = ''): Promise<{ pid: number; serverPid: number; kill: () => Promise<void> }> {
  const script = `
    const { startEmbeddedMongo } = await import(${JSON.stringify(path.join(root, 'src/platform/mongo/embedded/start-embedded-mongo.ts'))});
    const server = await startEmbeddedMongo(${JSON.stringify({ binary, folder, cacheGb: 0.25 })});
    ${andThen}
    console.log(server.pid);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, serverPid: Number(line.toString()), kill };
}

test('an orphan is refused while its owner lives and adopted when the owner was killed', async () => {
  const owner = await startElsewhere();
  await expect(start()).rejects.toThrow(`is in use by process ${owner.pid}: stop that one first.`);
  await owner.kill();
  const server = await start();
  expect(server).toMatchObject({ wasAdopted: true, pid: owner.serverPid });
  await write(server, 'by the adopter');
  await server.stop();
  expect(processIdentity(owner.serverPid)).toBeNull();
});

test('what a killed owner was writing keeps nobody waiting', async () => {
  const owner = await startElsewhere(`
    const { MongoClient } = await import('mongodb');
    const client = await MongoClient.connect(server.uri);
    const session = client.startSession();
    const notes = client.db('keep').collection('notes');
    await notes.insertOne({ _id: 0, text: 'finished' });
    session.startTransaction();
    await notes.insertOne({ _id: 1, text: 'never finished' }, { session });`);
  await owner.kill();
  const server = await start();
  await withNotes(server, (client) =>
    client.db('keep').collection<{ _id: number; text: string }>('notes').insertOne({ _id: 1, text: 'by the next one' }),
  );
  expect(await readAll(server)).toEqual(['finished', 'by the next one']);
});

test('an orphan that no longer answers is stopped and replaced', async () => {
  const owner = await startElsewhere();
  await owner.kill();
  process.kill(owner.serverPid, 'SIGSTOP');
  const server = await start();
  expect(server.wasAdopted).toBe(false);
  expect(server.pid).not.toBe(owner.serverPid);
}, 40_000);

test('a pid file that names somebody else harms nobody', async () => {
  const stranger = { pid: process.pid, identity: 'of another time' };
  writeFileSync(
    path.join(folder, 'mongod.pid.json'),
    JSON.stringify({ port: 27_017, server: stranger, owner: stranger }),
  );
  const server = await start();
  expect(server.wasAdopted).toBe(false);
});

test('a server that cannot start says why', async () => {
  writeFileSync(path.join(folder, 'db'), 'a file where the folder should be');
  await expect(start()).rejects.toThrow(/EEXIST|ENOTDIR/);
  rmSync(path.join(folder, 'db'));
  const wrong = startEmbeddedMongo({ binary: '/bin/false', folder });
  await expect(wrong).rejects.toThrow('The embedded MongoDB did not start: mongod ended while it was starting.');
});
