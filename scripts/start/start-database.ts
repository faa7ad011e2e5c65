import path from 'node:path';
import { resolveMongod } from '../../src/platform/mongo/embedded/resolve-binary.ts';
import { startEmbeddedMongo } from '../../src/platform/mongo/embedded/start-embedded-mongo.ts';
import type { Screen } from './screen.ts';

export type Database = { uri: string; stop: () => Promise<void> };

/** MONGODB_URI when it is set, otherwise the embedded server on `<dataDir>/mongo`; says in one line which it took. */
export async function startDatabase(options: {
  env: NodeJS.ProcessEnv;
  dataDir: string;
  cacheDir: string;
  screen: Screen;
  signal: AbortSignal;
}): Promise<Database> {
  const { env, screen, signal } = options;
  if (env['MONGODB_URI']) {
    screen.say('Database: the one of MONGODB_URI');
    return { uri: env['MONGODB_URI'], stop: async () => undefined };
  }
  const {
    source,
    version,
    path: binary,
  } = await resolveMongod({ env, cacheDir: options.cacheDir, say: screen.say, signal });
  signal.throwIfAborted();
  const server = await startEmbeddedMongo({ binary, folder: path.join(options.dataDir, 'mongo') });
  const adopted = server.wasAdopted ? ', which was still running' : '';
  screen.say(`Database: embedded MongoDB ${version} from ${source}${adopted}`);
  return { uri: server.databaseUri('puente'), stop: server.stop };
}
