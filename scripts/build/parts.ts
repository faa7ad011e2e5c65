import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildKernel } from '../build-kernel.ts';
import type { Part } from './build-part.ts';
import { filesUnder } from './hash-inputs.ts';
import { projectRoot, runTool } from './run-tool.ts';

const everywhere = ['package-lock.json', 'tsconfig.json', 'scripts/build'];

export const serverPart: Part = {
  name: 'server',
  inputs: ['src', ...everywhere],
  proof: 'dist/server/main.js',
  build: async (signal) => {
    // From nothing, so that no module outlives its source. Types are judged by npm run check; without them it takes a second.
    rmSync(path.join(projectRoot, 'dist/server'), { recursive: true, force: true });
    await runOrThrow('tsc', ['-p', 'src/tsconfig.json', '--noCheck', '--incremental', 'false'], signal);
    copyData();
  },
};

export const clientPart: Part = {
  name: 'client',
  inputs: ['client', 'src/contract', 'src/locales', ...everywhere],
  proof: 'dist/client/index.html',
  build: async (signal) => {
    await runOrThrow('vite', ['build', '-c', 'client/vite.config.ts', '--logLevel', 'warn'], signal);
  },
};

/** The matching kernel's inner loops; without them the plain twin does the same, slower. */
export const kernelPart: Part = {
  name: 'kernel',
  inputs: ['src/engine/kernel/assembly', 'scripts/build-kernel.ts'],
  proof: 'dist/engine/kernel.wasm',
  build: () => buildKernel(),
};

/** What the server reads beside its modules (tables, programs for workers, templates); the compiler leaves it behind. */
function copyData(): void {
  const data = filesUnder(projectRoot, 'src').filter((file) => !/\.tsx?$|tsconfig\.json$|\/assembly\//.test(file));
  for (const file of data) {
    const target = path.join(projectRoot, 'dist/server', path.relative('src', file));
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(projectRoot, file), target);
  }
}

async function runOrThrow(tool: string, args: readonly string[], signal?: AbortSignal): Promise<void> {
  // Whatever the caller is (a test, somebody developing): React comes as people get it, a third of the size.
  const { code, output } = await runTool(tool, args, { signal, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`${tool} failed:\n${output}`);
}
