import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { appendInbox } from './append-inbox.ts';
import { followInserts } from './follow-inserts.ts';
import { holdLease, releaseLease } from './lease-model.ts';
import type { News, OutboxReader } from './news.ts';
import { onNudge } from './nudge.ts';
import { OutboxModel, type OutboxRow } from './outbox-model.ts';
import { runReaders } from './run-readers.ts';

const leaseMs = 5_000;
const pollMs = 500;
const batchSize = 200;

export interface Dispatcher {
  /**
   * Resolves when everything that was committed before the call has been delivered to inboxes and readers, but for what a
   * reader failed at and will try again; rejects with what kept the round from its work. Nothing waits for another holder.
   */
  readonly drain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the delivery of committed events. Every process runs one; whoever holds the lease works, the others look again
 * every half second. A commit of this process wakes it at once, one of another by the outbox's change stream. A process that
 * dies loses nothing: rows stay until they are marked.
 */
export function startDispatcher(parts: {
  news: readonly News[];
  readers: readonly OutboxReader[];
  logger: Logger;
}): Dispatcher {
  const holder = randomUUID();
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  const mayWork = believedLease(holder);
  const round = async (): Promise<void> => {
    while (!isStopped && (await mayWork()) && (await deliverBatch({ ...parts, mayWork })));
  };
  // One round waits at most: whatever is committed before it begins, it sees.
  let waiting: Promise<void> | null = null;
  const drain = (): Promise<void> => {
    waiting ??= running.then(() => {
      waiting = null;
      return round();
    });
    running = waiting.catch(() => undefined);
    return waiting;
  };
  const look = (): void =>
    void drain().catch((error: unknown) => parts.logger.error({ err: error }, 'dispatcher round failed'));

  const forget = onNudge(look);
  const unfollow = followInserts(OutboxModel, look, parts.logger);
  const timer = setInterval(look, pollMs);
  return {
    drain,
    stop: async () => {
      clearInterval(timer);
      forget();
      await unfollow();
      isStopped = true;
      await running;
      await releaseLease('outbox', holder);
    },
  };
}

/**
 * Whether this holder has the lease, asked of the database as seldom as that allows: a lease is believed for half of its time, and
 * that another holds it for half a poll. Each commit makes several rounds, which would otherwise write it each time.
 */
function believedLease(holder: string): () => Promise<boolean> {
  let isHeld = false;
  let believedUntil = 0;
  return async () => {
    const now = performance.now();
    if (now < believedUntil) return isHeld;
    isHeld = await holdLease('outbox', holder, leaseMs);
    believedUntil = now + (isHeld ? leaseMs : pollMs) / 2;
    return isHeld;
  };
}

/** One batch of each kind; false when nothing was left to do, or the lease has gone to another. */
async function deliverBatch(
  parts: Parameters<typeof startDispatcher>[0] & { readonly mayWork: () => Promise<boolean> },
): Promise<boolean> {
  const forInbox = await findDue({ inboxAt: null });
  if (forInbox.length > 0) await appendInbox(forInbox, parts.news, parts.logger);
  const forReaders = await findDue({ doneAt: null });
  for (const row of forReaders) {
    if (!(await parts.mayWork())) return false;
    await runReaders(row, parts.readers, parts.logger);
  }
  return forInbox.length > 0 || forReaders.length > 0;
}

const findDue = (filter: { inboxAt: null } | { doneAt: null }): Promise<OutboxRow[]> =>
  OutboxModel.find({ ...filter, retryAt: mongoose.trusted({ $lte: new Date() }) })
    .sort({ _id: 1 })
    .limit(batchSize)
    .lean();
