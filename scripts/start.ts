import { ConfigError } from '../src/platform/config/config-error.ts';
import { buildPart } from './build/build-part.ts';
import { clientPart, kernelPart, serverPart } from './build/parts.ts';
import { projectRoot } from './build/run-tool.ts';
import { seedFirst } from './demo/seed-first.ts';
import { develop } from './start/develop.ts';
import { endWithNpm } from './start/end-with-npm.ts';
import { run } from './start/run.ts';
import { openScreen } from './start/screen.ts';

/**
 * npm start (--demo) builds what changed, starts the database and Puente, and shows the way in; npm run dev (--watch)
 * runs from source and follows every change. Ends in order on SIGINT and SIGTERM, however often they come, and when npm has gone.
 */
const flags = new Set(process.argv.slice(2));
const screen = openScreen();
const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ending.abort());
endWithNpm(process.env, () => ending.abort());

const env = {
  ...process.env,
  NODE_ENV: process.env['NODE_ENV'] ?? 'development',
  ...(flags.has('--demo') && { PUENTE_MODE: 'demo' }),
};
const common = { root: projectRoot, env, screen, signal: ending.signal, seed: seedFirst };

try {
  process.exitCode = flags.has('--watch')
    ? await develop(common)
    : await run({
        ...common,
        command: ['--enable-source-maps', 'dist/server/main.js'],
        prepare: async (signal) => {
          for (const part of [serverPart, kernelPart, clientPart]) {
            signal.throwIfAborted();
            screen.progress(`Building the ${part.name}, if it changed …`);
            await buildPart(part, signal);
          }
        },
      });
} catch (error) {
  const message =
    error instanceof ConfigError ? error.problems.join('\n') : error instanceof Error ? error.message : error;
  console.error(String(message));
  process.exitCode = 1;
}
// Whatever a tool left open must not keep the terminal: everything that holds data has been stopped above.
process.exit();
