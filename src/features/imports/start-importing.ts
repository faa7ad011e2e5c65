import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { type Actor, systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { holdLease, releaseLease } from '../../platform/events/lease-model.ts';
import { findActorById } from '../users/index.ts';
import { stopImport } from './actions/move-import.ts';
import { checkImport } from './check-import.ts';
import { commitImport } from './commit-import.ts';
import { ImportModel, type ImportJob } from './import-model.ts';
import { findImport } from './reads.ts';

const lookMs = 1_000;
const leaseMs = 20_000;

interface Parts {
  readonly clock: () => Date;
  readonly logger: Pick<Logger, 'error'>;
}

/** Wakes this process's worker after a click, so that nobody waits for its next look. */
let nudge: () => void = () => undefined;
export const nudgeImporting = (): void => nudge();

/**
 * Reads and writes imports in the background, one at a time in each process, each import by one process only. What a process
 * leaves behind when it dies is taken up by another, or after its restart. Returns the function that stops between batches.
 */
export function startImporting({ clock, logger }: Parts): () => Promise<void> {
  const holder = randomUUID();
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  const look = (): void => {
    if (isWaiting || isStopped) return;
    isWaiting = true;
    running = running
      .then(() => {
        isWaiting = false;
        return round();
      })
      .catch((error: unknown) => logger.error({ err: error }, 'import round failed'));
  };
  const round = async (): Promise<void> => {
    const jobs: ImportJob[] = await ImportModel.find({
      state: mongoose.trusted({ $in: ['checking', 'committing'] }),
    })
      .sort({ createdAt: 1 })
      .limit(20)
      .lean();
    for (const job of jobs) {
      if (!isStopped) await runImport(job, { clock, logger, holder, mayGoOn: () => !isStopped });
    }
  };
  const timer = setInterval(look, lookMs);
  nudge = look;
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}

/** Runs one import to its end now: for commands and the first start, which wait for it. */
export async function runImportNow(
  importId: string,
  clock: () => Date,
  logger: Parts['logger'] = console,
): Promise<void> {
  const job = await findImport(importId);
  if (job !== null) await runImport(job, { clock, logger, holder: randomUUID(), mayGoOn: () => true });
}

interface Hold extends Parts {
  readonly holder: string;
  readonly mayGoOn: () => boolean;
}

async function runImport(found: ImportJob, { clock, logger, holder, mayGoOn }: Hold): Promise<void> {
  const lease = `import:${String(found._id)}`;
  if (!(await holdLease(lease, holder, leaseMs))) return;
  try {
    // Another process may have finished it between the look and the lease.
    const job = await findImport(found._id);
    if (job === null) return;
    const run = {
      actor: await actorOf(job),
      clock,
      logger,
      goOn: async () => mayGoOn() && (await holdLease(lease, holder, leaseMs)),
    };
    if (job.state === 'checking') await checkImport(job, run);
    if (job.state === 'committing') await commitImport(job, run);
  } catch (error) {
    await giveUp(found, error, clock);
  } finally {
    await releaseLease(lease, holder);
  }
}

/** Somebody stopped it meanwhile, or its file is gone: it ends. Anything else is a fault, and it is tried again. */
async function giveUp(job: ImportJob, error: unknown, clock: () => Date): Promise<void> {
  if (!(error instanceof AppError)) throw error;
  if (error.code === 'import.wrong_state') return;
  await runAction({ actor: systemActor('imports'), now: clock() }, (ctx) => stopImport(ctx, job));
}

async function actorOf(job: ImportJob): Promise<Actor> {
  const person = job.startedById === null ? null : await findActorById(String(job.startedById));
  return person ?? systemActor(job.startedByName);
}
