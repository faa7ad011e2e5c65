import mongoose from 'mongoose';
import { OutboxModel, type OutboxRow } from './outbox-model.ts';

interface Waiting {
  readonly waiting: number;
  readonly oldestAt: Date | null;
}

/** Committed events that are still on their way, to inboxes and to readers; `failing` were tried and not handled. */
export async function countDeliveries(): Promise<{ inbox: Waiting; readers: Waiting; failing: number }> {
  return {
    inbox: await waiting({ inboxAt: null }),
    readers: await waiting({ doneAt: null }),
    failing: await OutboxModel.countDocuments({ doneAt: null, attempts: mongoose.trusted({ $gt: 0 }) }),
  };
}

async function waiting(filter: { inboxAt: null } | { doneAt: null }): Promise<Waiting> {
  const oldest: OutboxRow | null = await OutboxModel.findOne(filter).sort({ _id: 1 }).lean();
  return { waiting: await OutboxModel.countDocuments(filter), oldestAt: oldest?.at ?? null };
}
