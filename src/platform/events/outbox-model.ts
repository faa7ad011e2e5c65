import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import type { z } from 'zod';
import { internalField } from '../mongo/field-privacy.ts';
import type { DomainEvent } from './domain-event.ts';

const outboxSchema = new Schema(
  {
    name: { type: String, required: true, ...internalField('which event', 'one-month') },
    /** JSON of ids: the schema of each event is in code, so that no open-ended field is needed here. */
    payload: { type: String, required: true, ...internalField('ids of what changed', 'one-month') },
    at: { type: Date, required: true, ...internalField('when it happened', 'one-month') },
    /** Set once the recipients' inbox entries stand. */
    inboxAt: { type: Date, default: null, ...internalField('delivery', 'one-month') },
    /** Set once every reader has handled it. */
    doneAt: { type: Date, default: null, ...internalField('delivery', 'one-month') },
    handledBy: { type: [String], default: [], ...internalField('delivery', 'one-month') },
    attempts: { type: Number, default: 0, ...internalField('delivery', 'one-month') },
    retryAt: { type: Date, required: true, ...internalField('delivery', 'one-month') },
  },
  { collection: 'outbox' },
);
outboxSchema.index({ inboxAt: 1, retryAt: 1, _id: 1 });
outboxSchema.index({ doneAt: 1, retryAt: 1, _id: 1 });
outboxSchema.index({ at: 1 }, { expireAfterSeconds: 30 * 24 * 3600, name: 'expires' });

export type OutboxRow = InferSchemaType<typeof outboxSchema> & { _id: Types.ObjectId };

export const OutboxModel = model('Outbox', outboxSchema);

/** Due whatever the clocks of two hosts say; attempts that failed set a real instant. */
const atOnce = new Date(0);

/** Writes one event into the acting transaction. The payload is parsed: a wrong one is a fault of the action. */
export async function writeOutbox<Payload extends z.ZodType>(
  event: DomainEvent<Payload>,
  payload: z.input<Payload>,
  at: Date,
): Promise<void> {
  await OutboxModel.create([
    { name: event.name, payload: JSON.stringify(event.payload.parse(payload)), at, retryAt: atOnce },
  ]);
}

const backoffMs = [1_000, 5_000, 30_000, 120_000, 600_000];

/** Something failed for this row: it is tried again later, each time after a longer pause. */
export async function putOff(row: OutboxRow, handledBy: readonly string[] = row.handledBy): Promise<void> {
  const wait = backoffMs[Math.min(row.attempts, backoffMs.length - 1)] ?? 600_000;
  await OutboxModel.updateOne(
    { _id: row._id },
    { $set: { handledBy, retryAt: new Date(Date.now() + wait) }, $inc: { attempts: 1 } },
  );
}
