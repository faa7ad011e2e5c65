import mongoose from 'mongoose';

export interface ServerState {
  readonly version: string;
  readonly replicaSet: string | null;
  readonly pingMs: number;
  readonly megabytes: number;
}

/** The database as it answers now: how fast, which server, how much it stores. */
export async function readServer(): Promise<ServerState> {
  const client = mongoose.connection.getClient();
  const admin = client.db('admin');
  const started = performance.now();
  const hello = await admin.command({ hello: 1 });
  const pingMs = performance.now() - started;
  const { version } = await admin.command({ buildInfo: 1 });
  const { dataSize, indexSize } = await client.db(mongoose.connection.name).stats();
  return {
    version: String(version),
    replicaSet: typeof hello['setName'] === 'string' ? hello['setName'] : null,
    pingMs: Math.round(pingMs * 10) / 10,
    megabytes: Math.round((Number(dataSize) + Number(indexSize)) / 100_000) / 10,
  };
}
