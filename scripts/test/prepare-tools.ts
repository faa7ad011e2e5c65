import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { resolveMongod } from '../../src/platform/mongo/embedded/resolve-binary.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { projectRoot } from '../build/run-tool.ts';

/** Brings what the tests need and npm does not: a MongoDB server and a browser. Throws with one clear sentence. */
export async function prepareTools(say: (line: string) => void): Promise<void> {
  if (!process.env['TEST_MONGODB_URI']) {
    const cacheDir = path.join(projectRoot, '.cache/mongod');
    const { version, source } = await resolveMongod({ env: process.env, cacheDir, say });
    say(`MongoDB ${version} from ${source}`);
  }
  say(`Chromium at ${findChromium() ?? installChromium(say)}`);
}

function installChromium(say: (line: string) => void): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isThere('apt-get')) {
    say('Installing Chromium with apt-get, once …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium was found: install it (apt-get install chromium), or set CHROMIUM to the path of a Chrome.',
  );
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
