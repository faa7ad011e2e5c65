import mongoose from 'mongoose';

/** Settings that keep a mistyped filter from meaning "everyone" and an unacknowledged write from passing as done. */
function configureMongoose(autoIndex: boolean): void {
  mongoose.set({
    strict: 'throw',
    strictQuery: 'throw',
    sanitizeFilter: true,
    bufferCommands: false,
    autoIndex,
    autoCreate: false,
    transactionAsyncLocalStorage: true,
  });
}

configureMongoose(false);

/**
 * Connects the process's one Mongoose connection. Everything is written with majority and journal.
 * Errors: the server is no replica set or sharded cluster (transactions and change streams need one), or is older than 6.0.
 */
export async function connectMongo(uri: string, options: { poolSize?: number } = {}): Promise<void> {
  await mongoose.connect(uri, {
    w: 'majority',
    journal: true,
    retryWrites: true,
    maxPoolSize: options.poolSize ?? 50,
    serverSelectionTimeoutMS: 5_000,
  });
  await assertServer();
}

export async function disconnectMongo(): Promise<void> {
  await mongoose.disconnect();
}

async function assertServer(): Promise<void> {
  const admin = mongoose.connection.getClient().db('admin');
  const hello = await admin.command({ hello: 1 });
  if (!hello['setName'] && hello['msg'] !== 'isdbgrid') {
    throw new Error('MONGODB_URI leads to a standalone server: Puente needs a replica set (one node is enough).');
  }
  const { version } = await admin.command({ buildInfo: 1 });
  if (Number.parseInt(String(version), 10) < 6) {
    throw new Error(`MongoDB ${String(version)} is too old: Puente needs 6.0 or newer.`);
  }
}
