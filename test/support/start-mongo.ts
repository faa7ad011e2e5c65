import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPidNote } from '../../src/platform/mongo/embedded/pid-file.ts';
import { isStillRunning } from '../../src/platform/mongo/embedded/process-identity.ts';
import { resolveMongod } from '../../src/platform/mongo/embedded/resolve-binary.ts';
import { startEmbeddedMongo, type EmbeddedMongo } from '../../src/platform/mongo/embedded/start-embedded-mongo.ts';
import { stopProcess } from '../../src/platform/mongo/embedded/stop-process.ts';

declare global {
  var testMongo: { server: EmbeddedMongo; folder: string } | undefined;
}

const prefix = 'puente-test-mongo-';

/**
 * One MongoDB for the whole run, as a real one-node replica set in a folder of its own. Test files find it by
 * TEST_MONGODB_URI; who sets that beforehand brings their own server. Two projects may ask; only the first ask counts.
 */
export default async function startMongo(): Promise<void> {
  if (process.env['TEST_MONGODB_URI']) return;
  const place = roomiestPlace();
  await sweepAbandoned(place);
  const cacheDir = path.resolve(import.meta.dirname, '../../.cache/mongod');
  const { path: binary } = await resolveMongod({
    env: process.env,
    cacheDir,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  const folder = mkdtempSync(path.join(place, prefix));
  const server = await startEmbeddedMongo({ binary, folder, cacheGb: 0.5 });
  globalThis.testMongo = { server, folder };
  process.env['TEST_MONGODB_URI'] = server.uri;
}

/** Memory where there is enough of it (a container often has 64 MB only), because journaled writes wait for the disk. */
function roomiestPlace(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 * 1024 ** 3 ? memory : tmpdir();
}

/** A run that was killed leaves its server behind; the next run clears it away. */
async function sweepAbandoned(place: string): Promise<void> {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(place, name);
    const note = await readPidNote(folder);
    const isOld = Date.now() - statSync(folder).mtimeMs > 3_600_000;
    if (note ? isStillRunning(note.owner) : !isOld) continue;
    if (note?.server) await stopProcess(note.server, 2_000);
    rmSync(folder, { recursive: true, force: true });
  }
}
