import mongoose, { Types } from 'mongoose';
import type { Logger } from 'pino';
import { InboxCounterModel, InboxEntryModel } from './inbox-model.ts';
import type { News } from './news.ts';
import { OutboxModel, type OutboxRow, putOff } from './outbox-model.ts';

interface Pending {
  userId: string;
  kind: string;
  entityId: string;
  at: Date;
}

/**
 * Appends the inbox entries of these outbox rows and marks them, in one transaction: each row reaches each inbox exactly
 * once and positions stay dense. Only the lease holder may call it; should a second one have marked a row meanwhile, nothing
 * is written. A row whose audience cannot be told waits for its next attempt and holds up no other.
 */
export async function appendInbox(rows: readonly OutboxRow[], news: readonly News[], logger: Logger): Promise<void> {
  const ready: OutboxRow[] = [];
  const pending: Pending[] = [];
  for (const row of rows) {
    try {
      pending.push(...(await findRecipients(row, news)));
      ready.push(row);
    } catch (error) {
      logger.error({ err: error, outboxId: String(row._id) }, 'no audience for an outbox row');
      await putOff(row);
    }
  }
  if (ready.length === 0) return;
  try {
    await mongoose.connection.transaction(async () => {
      await markDelivered(ready);
      await insertEntries(pending);
    });
  } catch (error) {
    if (!(error instanceof RowsTaken)) throw error;
  }
}

/** A lease ran out while its holder was still at work: another has delivered these rows, and all is well. */
class RowsTaken extends Error {}

async function findRecipients(row: OutboxRow, news: readonly News[]): Promise<Pending[]> {
  const pending: Pending[] = [];
  for (const item of news.filter((candidate) => candidate.on.name === row.name)) {
    const audience = await item.audience(JSON.parse(row.payload));
    pending.push(...audience.map((recipient) => ({ ...recipient, kind: item.kind, at: row.at })));
  }
  return pending;
}

/** Marks first: a retried transaction whose rows another holder has delivered must not number them again. */
async function markDelivered(rows: readonly OutboxRow[]): Promise<void> {
  const { modifiedCount } = await OutboxModel.updateMany(
    { _id: mongoose.trusted({ $in: rows.map((row) => row._id) }), inboxAt: null },
    { $set: { inboxAt: new Date() } },
  );
  if (modifiedCount !== rows.length) throw new RowsTaken();
}

async function insertEntries(pending: readonly Pending[]): Promise<void> {
  if (pending.length === 0) return;
  const nextPos = new Map<string, number>();
  for (const [userId, count] of countByUser(pending)) {
    const counter = await InboxCounterModel.findOneAndUpdate(
      { _id: new Types.ObjectId(userId) },
      { $inc: { lastPos: count } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    nextPos.set(userId, (counter?.lastPos ?? count) - count + 1);
  }
  await InboxEntryModel.insertMany(
    pending.map((entry) => {
      const pos = nextPos.get(entry.userId) ?? 1;
      nextPos.set(entry.userId, pos + 1);
      return { ...entry, userId: new Types.ObjectId(entry.userId), pos };
    }),
  );
}

function countByUser(pending: readonly Pending[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { userId } of pending) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  return counts;
}
