import { existsSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ConfigError } from './platform/config/config-error.ts';
import { type Config, readConfig } from './platform/config/read-config.ts';
import { createLogger } from './platform/logger.ts';
import { findDemoMark } from './platform/mongo/demo-mark.ts';
import { connectMongo, disconnectMongo } from './platform/mongo/connect.ts';
import { createDeclaredIndexes, findMissingIndexes } from './platform/mongo/indexes.ts';
import { startServer, type RunningServer } from './server.ts';

/**
 * Left alone, V8 lets garbage grow to three times of what lives before it clears everything: an import of ten thousand rows held
 * half a gigabyte that nobody needed. With once as much a process stays near what it uses, for a clearing more now and then.
 */
setFlagsFromString('--heap-growing-percent=100');

/** Starts one process from its environment; ends it on SIGTERM and SIGINT after what runs has finished. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  await connectMongo(config.mongodbUri);
  if (config.environment === 'production') await refuseMissingIndexes();
  else await createDeclaredIndexes();
  await matchModeAndDatabase(config);
  const clientFolder = path.resolve(
    import.meta.dirname,
    config.environment === 'test' ? '../dist/client' : clientPath(),
  );
  const server = await startServer({ config, logger, clock: () => new Date(), clientFolder });
  logger.info({ port: server.port }, 'ready');
  // For whoever watches the start, not for the log: a line of its own.
  if (server.firstAdminLink !== null) process.stdout.write(`First administrator, once: ${server.firstAdminLink}\n`);
  endWith(server, (error) => {
    if (error) logger.fatal({ err: error }, 'unhandled error, stopping');
  });
}

/** People of a demo all have the same known password: nothing but a demo may serve their database. */
async function matchModeAndDatabase({ mode, publicUrl }: Config): Promise<void> {
  const mark = await findDemoMark();
  if (mark === null) return;
  if (mode !== 'demo') throw new Error('This database is marked as a demo: use another one, or start with npm start.');
  const signIns = mark.people.map(({ role, email }) => ({ role, email, password: mark.password }));
  process.send?.({ kind: 'welcome', signIns, mail: `${publicUrl}/mailbox` });
}

/** Beside the built server lies the built client; run from source, it is in dist. */
function clientPath(): string {
  return existsSync(path.resolve(import.meta.dirname, '../client/index.html')) && !import.meta.filename.endsWith('.ts')
    ? '../client'
    : '../dist/client';
}

async function refuseMissingIndexes(): Promise<void> {
  const missing = await findMissingIndexes();
  if (missing.length > 0)
    throw new Error(`These indexes are missing; run node dist/server/create-indexes.js first:\n${missing.join('\n')}`);
}

function endWith(server: RunningServer, report: (error: unknown) => void): void {
  let isEnding = false;
  const end = async (code: number): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await server.stop();
    await disconnectMongo();
    process.exit(code);
  };
  process.on('SIGTERM', () => void end(0));
  process.on('SIGINT', () => void end(0));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      report(error);
      void end(1);
    });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
