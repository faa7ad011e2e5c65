import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { model, Schema } from 'mongoose';
import { isDuplicateKey, refuse } from '../errors/app-error.ts';
import { internalField } from '../mongo/field-privacy.ts';

const replySchema = new Schema(
  {
    _id: { type: String, required: true, ...internalField('caller, route and key, hashed', 'one-day') },
    bodyHash: { type: String, required: true, ...internalField('same key, same body', 'one-day') },
    status: { type: Number, default: null, ...internalField('kept reply', 'one-day') },
    reply: { type: String, default: null, ...internalField('kept reply', 'one-day') },
    at: { type: Date, required: true, ...internalField('age', 'one-day') },
  },
  { collection: 'idempotent_replies' },
);
replySchema.index({ at: 1 }, { expireAfterSeconds: 24 * 3600 });

const ReplyModel = model('IdempotentReply', replySchema);

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Answers a POST that carries an `Idempotency-Key` once: a repetition within a day gets the kept reply, one with another
 * body or while the first still runs a coded conflict. Failed requests leave no trace, so they may be tried again.
 * Visitors' requests are not kept: their replies set cookies, and their forms answer alike anyway.
 */
export async function answerOnce(
  req: Request,
  about: { route: string; caller: string | null },
  answer: () => Promise<Reply>,
): Promise<Reply> {
  const key = req.method === 'POST' && about.caller !== null ? req.get('Idempotency-Key') : undefined;
  if (!key) return answer();
  const id = hash([about.caller, about.route, req.originalUrl, key]);
  const kept = await claim(id, hash(req.body ?? null));
  if (kept) return kept;
  try {
    const reply = await answer();
    await ReplyModel.updateOne({ _id: id }, { status: reply.status, reply: JSON.stringify(reply.body) });
    return reply;
  } catch (error) {
    await ReplyModel.deleteOne({ _id: id });
    throw error;
  }
}

/** Null when this request is the first with its key. */
async function claim(id: string, bodyHash: string): Promise<Reply | null> {
  try {
    await ReplyModel.create({ _id: id, bodyHash, at: new Date() });
    return null;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const kept = await ReplyModel.findById(id).lean();
  if (kept && kept.bodyHash !== bodyHash) refuse('request.key_reused');
  if (!kept || kept.status === null || kept.status === undefined) refuse('request.in_progress');
  return { status: kept.status, body: JSON.parse(kept.reply ?? 'null') as unknown };
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
