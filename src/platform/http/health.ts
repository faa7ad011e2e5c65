import type { Router } from 'express';
import mongoose from 'mongoose';

export interface Readiness {
  isReady: boolean;
}

const answerWithinMs = 1_500;

/** `GET /api/health`: 200 only while this process serves and its database answers. No registry entry: it is for machines. */
export function mountHealth(router: Router, readiness: Readiness): void {
  router.get('/api/health', async (_req, res) => {
    const isHealthy = readiness.isReady && (await doesDatabaseAnswer());
    res.status(isHealthy ? 200 : 503).json({ status: isHealthy ? 'ok' : 'unavailable' });
  });
}

async function doesDatabaseAnswer(): Promise<boolean> {
  try {
    await mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: answerWithinMs });
    return mongoose.connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}
