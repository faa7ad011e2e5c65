import { ConfigError } from './platform/config/config-error.ts';
import { readConfig } from './platform/config/read-config.ts';
import { connectMongo, disconnectMongo } from './platform/mongo/connect.ts';
import { createDeclaredIndexes } from './platform/mongo/indexes.ts';
// Loads the models of every feature; nothing is started by it.
import './server.ts';

/** Creates what the models declare, then ends: a deployment runs it before the new version serves. */
try {
  await connectMongo(readConfig(process.env).mongodbUri);
  await createDeclaredIndexes();
  await disconnectMongo();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
}
