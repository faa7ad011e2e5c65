import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import mongoose, { model, Schema } from 'mongoose';
import { isDuplicateKey, refuse } from '../errors/app-error.ts';
import { internalField } from '../mongo/field-privacy.ts';

const replySchema = new Schema(
  {
    _id: { type: String, required: true, ...internalField('caller, route and key, hashed', 'one-day') },
    bodyHash: { type: String, required: true, ...internalField('same key, same body', 'one-day') },
    holder: { type: String, required: true, ...internalField('the attempt that may answer', 'one-day') },
    leaseUntil: { type: Date, required: true, ...internalField('when an attempt counts as lost', 'one-day') },
    hasCommitted: { type: Boolean, default: false, ...internalField('done, even if the reply was lost', 'one-day') },
    status: { type: Number, default: null, ...internalField('kept reply', 'one-day') },
    reply: { type: String, default: null, ...internalField('kept reply', 'one-day') },
    at: { type: Date, required: true, ...internalField('age', 'one-day') },
  },
  { collection: 'idempotent_replies' },
);
replySchema.index({ at: 1 }, { expireAfterSeconds: 24 * 3600 });

const ReplyModel = model('IdempotentReply', replySchema);

/** No request takes as long: an attempt that has not answered by then died with its process. */
const leaseMs = 2 * 60_000;

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly route: string;
  readonly caller: string | null;
  readonly now: Date;
}

/**
 * Marks, inside the transaction of an action, that this attempt has done it. Refuses when another attempt has taken over in
 * the meantime, so that of two attempts one commits at most.
 */
export type MarkCommitted = () => Promise<void>;

/**
 * Answers a POST that carries an `Idempotency-Key` once: a repetition within a day gets the kept reply, one with another
 * body or while the first still runs a coded conflict. Failed requests leave no trace, so they may be tried again; what died
 * with its process may be after a while, unless it had committed: then the repetition is told so.
 * Visitors' requests are not kept: their replies set cookies, and their forms answer alike anyway.
 */
export async function answerOnce(
  req: Request,
  asked: Asked,
  answer: (markCommitted: MarkCommitted) => Promise<Reply>,
): Promise<Reply> {
  const key = req.method === 'POST' && asked.caller !== null ? req.get('Idempotency-Key') : undefined;
  if (!key) return answer(async () => {});
  const attempt = {
    _id: hash([asked.caller, asked.route, req.originalUrl, key]),
    bodyHash: hash(req.body ?? null),
    holder: randomUUID(),
    leaseUntil: new Date(asked.now.getTime() + leaseMs),
  };
  const kept = await claim(attempt, asked.now);
  if (kept) return kept;
  const mine = { _id: attempt._id, holder: attempt.holder };
  try {
    const reply = await answer(async () => {
      const { matchedCount } = await ReplyModel.updateOne(mine, { hasCommitted: true });
      if (matchedCount === 0) refuse('request.in_progress');
    });
    await ReplyModel.updateOne(mine, { status: reply.status, reply: JSON.stringify(reply.body) });
    return reply;
  } catch (error) {
    await ReplyModel.deleteOne({ ...mine, hasCommitted: false });
    throw error;
  }
}

type Attempt = { _id: string; bodyHash: string; holder: string; leaseUntil: Date };

/** Null when this request is the first with its key, or takes over from one whose process died. */
async function claim(attempt: Attempt, now: Date): Promise<Reply | null> {
  const { _id, bodyHash, holder, leaseUntil } = attempt;
  try {
    await ReplyModel.create({ ...attempt, at: now });
    return null;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const lost = { _id, bodyHash, status: null, hasCommitted: false, leaseUntil: mongoose.trusted({ $lte: now }) };
  const taken = await ReplyModel.updateOne(lost, { holder, leaseUntil });
  if (taken.modifiedCount === 1) return null;
  const kept = await ReplyModel.findById(_id).lean();
  if (kept && kept.bodyHash !== bodyHash) refuse('request.key_reused');
  if (kept?.hasCommitted && kept.leaseUntil <= now && kept.status == null) refuse('request.done_before');
  if (!kept || kept.status === null || kept.status === undefined) refuse('request.in_progress');
  return { status: kept.status, body: JSON.parse(kept.reply ?? 'null') as unknown };
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
