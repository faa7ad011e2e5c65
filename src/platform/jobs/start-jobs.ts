import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import mongoose from 'mongoose';
import type { Logger } from 'pino';

/** Recurring work. The queue only ticks: deadlines are fields that `run` sweeps by compare-and-set. */
export interface Job {
  /** `noun.verb`, unique. */
  readonly name: string;
  /** As Agenda reads it: `1 minute`, or a cron line. */
  readonly every: string;
  readonly run: (now: Date) => Promise<void>;
}

/** How long a killed process keeps its job from the others; also the longest that one run may take. */
const lockMs = 120_000;
const drainMs = 10_000;

/**
 * Starts the queue on the process's database. Each tick runs in one process. Returns the function that stops it after the
 * runs that are under way.
 */
export async function startJobs(
  jobs: readonly Job[],
  parts: { clock: () => Date; logger: Logger; lockMs?: number; lookEveryMs?: number },
): Promise<() => Promise<void>> {
  const { clock, logger } = parts;
  const { db } = mongoose.connection;
  if (!db) throw new Error('startJobs needs a connection.');
  const agenda = new Agenda({ backend: new MongoBackend({ mongo: db }), processEvery: parts.lookEveryMs ?? 5_000 });
  // Without a listener this event would end the process.
  agenda.on('error', (error: Error) => logger.error({ err: error }, 'job queue failed'));
  agenda.on('fail', (error: Error, job: { attrs: { name: string } }) => {
    logger.error({ err: error, job: job.attrs.name }, 'job failed');
  });
  for (const job of jobs) {
    agenda.define(
      job.name,
      (_job, done) => {
        job.run(clock()).then(() => done(), done);
      },
      { lockLifetime: parts.lockMs ?? lockMs },
    );
  }
  await agenda.start();
  for (const job of jobs) await agenda.every(job.every, job.name);
  return async () => {
    await agenda.drain(drainMs);
  };
}
