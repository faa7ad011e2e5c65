import { createHash } from 'node:crypto';
import path from 'node:path';
import { MongoClient } from 'mongodb';

const used = new Set<string>();

/**
 * The address of a database that belongs to the running test file alone; it is dropped after the file. `part` makes a
 * second one for a test that needs two.
 */
export function testDatabaseUri(part = ''): string {
  const server = process.env['TEST_MONGODB_URI'];
  const file = expect.getState().testPath;
  if (!server || !file) throw new Error('no test server: run through jest, in the project server or journeys');
  const hash = createHash('sha256').update(`${file}|${part}`).digest('hex').slice(0, 8);
  const name = `t_${path.basename(file, '.test.ts').slice(0, 30)}_${hash}`.replace(/[^\w]/g, '_');
  used.add(name);
  const uri = new URL(server);
  uri.pathname = `/${name}`;
  return uri.href;
}

/** Drops what {@link testDatabaseUri} handed out, when the file and its servers are done. */
export async function dropTestDatabases(): Promise<void> {
  const server = process.env['TEST_MONGODB_URI'];
  if (!server || used.size === 0) return;
  const client = await MongoClient.connect(server);
  for (const name of used) await client.db(name).dropDatabase();
  used.clear();
  await client.close();
}
