import { createHash } from 'node:crypto';
import mongoose from 'mongoose';
import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { LimitName } from '../../contract/define-route.ts';
import { AppError } from '../errors/app-error.ts';
import { buckets } from './buckets.ts';
import { LimitModel } from './limit-model.ts';

/**
 * A count need not outlive a crash of the server: nobody waits for its journal before a request begins. A lost tenth of a
 * second gives back the few points taken in it.
 */
const counted = { w: 1, journal: false } as const;

const limiters = new Map<LimitName, RateLimiterAbstract>();

/**
 * Takes one point of the named bucket for this caller; returns how many are left. Errors: `request.too_many` with the seconds
 * to wait.
 */
export async function takeFrom(name: LimitName, caller: string): Promise<number> {
  try {
    return (await limiterOf(name).consume(caller)).remainingPoints;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new AppError('request.too_many', { params: { seconds: Math.ceil(error.msBeforeNext / 1_000) } });
  }
}

/**
 * Takes one point of the account that somebody names, so that many addresses together guess no faster than one. Whether
 * there is such an account does not matter here, and its e-mail is kept only as a hash.
 */
export function takeFromAccount(name: LimitName, email: string): Promise<number> {
  return takeFrom(name, `account:${createHash('sha256').update(email).digest('base64url')}`);
}

function limiterOf(name: LimitName): RateLimiterAbstract {
  const existing = limiters.get(name);
  if (existing) return existing;
  const { points, durationSeconds, store } = buckets[name];
  const options = { points, duration: durationSeconds, keyPrefix: name };
  const limiter =
    store === 'memory'
      ? new RateLimiterMemory(options)
      : new RateLimiterMongo({
          ...options,
          storeClient: mongoose.connection.getClient().db(mongoose.connection.name, { writeConcern: counted }),
          tableName: LimitModel.collection.collectionName,
          disableIndexesCreation: true,
        });
  limiters.set(name, limiter);
  return limiter;
}
