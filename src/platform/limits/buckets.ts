import type { LimitName } from '../../contract/define-route.ts';

interface Bucket {
  readonly points: number;
  readonly durationSeconds: number;
  /** `mongo` survives a restart and is shared by all processes; `memory` costs nothing and is per process. */
  readonly store: 'mongo' | 'memory';
}

/**
 * Every limit of the service by name: per account where somebody is signed in, else per address and, where the body names
 * an account (`accountOf` of the route), for that account as well.
 */
export const buckets: Readonly<Record<LimitName, Bucket>> = {
  read: { points: 600, durationSeconds: 60, store: 'memory' },
  write: { points: 120, durationSeconds: 60, store: 'mongo' },
  'sign-in': { points: 20, durationSeconds: 300, store: 'mongo' },
  mail: { points: 10, durationSeconds: 3_600, store: 'mongo' },
  upload: { points: 30, durationSeconds: 3_600, store: 'mongo' },
  chat: { points: 60, durationSeconds: 30, store: 'memory' },
};
