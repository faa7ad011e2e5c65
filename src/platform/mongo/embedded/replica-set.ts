import { MongoClient, MongoError, MongoServerError, type Db } from 'mongodb';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Makes the mongod that listens on 127.0.0.1:`port` the writable primary of the one-node replica set `rs0` and returns
 * when it is. Initiates a new data folder; where the folder was last used on another port, the member is renamed by force,
 * because a node that does not find its own address in the configuration never becomes primary.
 * Throws when `isAlive` turns false or the deadline (milliseconds since the epoch) passes.
 */
export async function bringUpPrimary(options: {
  port: number;
  deadline: number;
  isAlive: () => boolean;
}): Promise<void> {
  const check = () => {
    if (!options.isAlive()) throw new Error('mongod ended while it was starting');
    if (Date.now() > options.deadline) throw new Error('mongod did not become a writable primary in time');
  };
  // A client that fails to connect once stays closed for good, so it is made only when somebody listens.
  for (; !(await isListening(options.port)); await delay(15)) check();
  for (; !(await becamePrimary(options.port, check)); await delay(15)) check();
}

/**
 * Ends what a killed owner left open: the server gives up an abandoned transaction only after a minute, and whoever writes the
 * same documents waits for that.
 */
export async function endAbandonedTransactions(port: number): Promise<void> {
  const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    await client.db('admin').command({ killAllSessions: [] });
  } finally {
    await client.close();
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** One client's attempt; false means that the connection was lost and a new client should try again. */
async function becamePrimary(port: number, check: () => void): Promise<boolean> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
  });
  try {
    const admin = (await client.connect()).db('admin');
    while (!(await configure(admin, `127.0.0.1:${port}`))) {
      check();
      await delay(15);
    }
    while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) {
      check();
      await delay(15);
    }
    return true;
  } catch (error) {
    if (error instanceof MongoError) return false;
    throw error;
  } finally {
    await client.close();
  }
}

/** Codes of the server's answers that are part of a normal start. */
const notYetInitialized = 94;
const alreadyInitialized = 23;

/** Sees to it that the configuration names this address; false means: the server is not that far yet, ask again. */
async function configure(admin: Db, host: string): Promise<boolean> {
  try {
    const answer = await admin.command({ replSetGetConfig: 1 });
    const config = answer['config'] as { version: number; members: [{ host: string }] };
    if (config.members[0].host === host) return true;
    const renamed = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] };
    await admin.command({ replSetReconfig: renamed, force: true });
    return true;
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    return error.code === notYetInitialized && (await initiate(admin, host));
  }
}

async function initiate(admin: Db, host: string): Promise<boolean> {
  try {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
    return true;
  } catch (error) {
    return error instanceof MongoServerError && error.code === alreadyInitialized;
  }
}
