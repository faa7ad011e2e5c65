import { createAdapter } from '@socket.io/mongo-adapter';
import mongoose from 'mongoose';

const keptSeconds = 3_600;

export type ClusterBus = ReturnType<typeof createAdapter>;

/**
 * What carries typing and presence between several processes: a bus on a collection of its own whose rows may be lost.
 * Everything that must arrive goes through the inbox instead.
 */
export async function openClusterBus(): Promise<ClusterBus> {
  const { db } = mongoose.connection;
  if (!db) throw new Error('openClusterBus needs a connection.');
  const collection = db.collection('socket_bus');
  await collection.createIndex({ createdAt: 1 }, { expireAfterSeconds: keptSeconds });
  return createAdapter(collection, { addCreatedAtField: true });
}
