import mongoose, { Types } from 'mongoose';
import type { ErrorCode } from '../../../contract/errors.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { ConversationModel, type ConversationRow } from '../conversation-model.ts';
import { messagesSent } from '../events.ts';
import { MessageModel, type MessageRow } from '../message-model.ts';

export interface Send {
  readonly conversationId: string;
  readonly senderId: string;
  readonly clientMessageId: string;
  readonly text: string;
  readonly language: 'en' | 'es' | 'both' | null;
  readonly at: Date;
}

export type Sent = { readonly row: MessageRow } | { readonly refusal: ErrorCode };

/**
 * Commits what is waiting in one conversation together. What was stored before under the same key is answered with the
 * stored message; membership and openness stand in the filter of the write that raises `lastSeq`.
 * The outcomes are in the order of `sends`.
 */
export async function sendMessages(
  ctx: ActionContext,
  conversationId: string,
  sends: readonly Send[],
): Promise<Sent[]> {
  const known = await findStored(conversationId, sends);
  const conversation: ConversationRow | null = await ConversationModel.findById(conversationId).lean();
  const fresh = new Map<string, Send>();
  const outcomes = sends.map((send): Sent | string => {
    const key = keyOf(send);
    const stored = known.get(key);
    if (stored) return isSame(stored, send) ? { row: stored } : { refusal: 'message.id_reused' };
    const first = fresh.get(key);
    if (first && first.text !== send.text) return { refusal: 'message.id_reused' };
    const refusal = refusalFor(conversation, send.senderId);
    if (refusal) return { refusal };
    fresh.set(key, first ?? send);
    return key;
  });
  const inserted =
    fresh.size === 0 ? new Map<string, MessageRow>() : await insert(ctx, conversationId, [...fresh.values()]);
  return outcomes.map((outcome): Sent => {
    if (typeof outcome !== 'string') return outcome;
    const row = inserted.get(outcome);
    return row ? { row } : { refusal: 'conversation.closed' };
  });
}

const keyOf = (message: { senderId: unknown; clientMessageId: string }): string =>
  `${String(message.senderId)} ${message.clientMessageId}`;

const isSame = (stored: MessageRow, send: Send): boolean => stored.text === send.text;

function refusalFor(conversation: ConversationRow | null, senderId: string): ErrorCode | null {
  if (!conversation?.activeIds.some((id) => String(id) === senderId)) return 'conversation.not_found';
  return conversation.state === 'open' ? null : 'conversation.closed';
}

async function findStored(conversationId: string, sends: readonly Send[]): Promise<Map<string, MessageRow>> {
  const rows: MessageRow[] = await MessageModel.find({
    conversationId,
    senderId: mongoose.trusted({ $in: sends.map((send) => send.senderId) }),
    clientMessageId: mongoose.trusted({ $in: sends.map((send) => send.clientMessageId) }),
  }).lean();
  return new Map(rows.map((row) => [keyOf(row), row]));
}

async function insert(
  ctx: ActionContext,
  conversationId: string,
  sends: readonly Send[],
): Promise<Map<string, MessageRow>> {
  const senders = [...new Set(sends.map((send) => send.senderId))].map((id) => new Types.ObjectId(id));
  const raised: ConversationRow | null = await ConversationModel.findOneAndUpdate(
    { _id: conversationId, state: 'open', activeIds: mongoose.trusted({ $all: senders }) },
    { $inc: { lastSeq: sends.length }, $set: { lastMessageAt: ctx.now } },
    { returnDocument: 'after' },
  ).lean();
  if (!raised) return new Map();
  const first = raised.lastSeq - sends.length + 1;
  const rows = await MessageModel.insertMany(
    sends.map((send, index) => ({
      conversationId,
      seq: first + index,
      senderId: send.senderId,
      clientMessageId: send.clientMessageId,
      text: send.text,
      language: send.language,
      sentAt: send.at,
    })),
  );
  await ctx.emit(messagesSent, { conversationId, messageIds: rows.map((row) => String(row._id)) });
  return new Map(rows.map((row) => [keyOf(row), row.toObject()]));
}
