import { lookup } from 'node:dns/promises';
import path from 'node:path';
import { MongoBinary } from 'mongodb-memory-server-core';
import { firstLine } from './mongod-version.ts';

const version = '8.2.6';
const host = 'fastdl.mongodb.org';

/** Fetches the official build of MongoDB for this machine into the cache folder and returns the path of its mongod. */
export async function downloadOfficial(cacheDir: string): Promise<string> {
  await requireHost();
  try {
    return await MongoBinary.getPath({ version, downloadDir: path.join(cacheDir, 'official') });
  } catch (error) {
    throw new Error(firstLine(error), { cause: error });
  }
}

/** The downloader tries for seven seconds before it gives up on a name that nobody knows; asking first takes none. */
async function requireHost(): Promise<void> {
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY'];
  if (proxies.some((name) => process.env[name])) return;
  await lookup(host).catch((error: unknown) => {
    throw new Error(`${host} cannot be reached: ${firstLine(error)}`, { cause: error });
  });
}
