import mongoose, { type Types } from 'mongoose';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { ConversationModel, type ConversationRow } from './conversation-model.ts';
import { MessageModel, type MessageRow } from './message-model.ts';
import { canSee, visibleFrom } from './policy.ts';
import { ReadMarkModel, type ReadMarkRow } from './read-mark-model.ts';

const maxConversations = 200;

/** Load or refuse: members only; for everybody else it does not exist. */
export async function requireConversation(actor: UserActor, conversationId: string): Promise<ConversationRow> {
  const row: ConversationRow | null = await ConversationModel.findById(conversationId).lean();
  return row && canSee(row, actor.userId) ? row : refuse('conversation.not_found');
}

export async function findOwnConversations(userId: string): Promise<ConversationRow[]> {
  const rows: ConversationRow[] = await ConversationModel.find({ 'members.userId': userId })
    .sort({ lastMessageAt: -1 })
    .limit(maxConversations)
    .lean();
  return rows.filter((row) => canSee(row, userId));
}

/** Messages that this member may see, in order. `after` for gaps and absences, `before` for scrolling back. */
export async function findMessages(
  conversation: ConversationRow,
  userId: string,
  page: { after?: number | undefined; before?: number | undefined; limit: number },
): Promise<MessageRow[]> {
  const from = Math.max(visibleFrom(conversation, userId), (page.after ?? 0) + 1);
  const isBackwards = page.after === undefined;
  const rows: MessageRow[] = await MessageModel.find({
    conversationId: conversation._id,
    seq: mongoose.trusted({ $gte: from, ...(page.before === undefined ? {} : { $lt: page.before }) }),
  })
    .sort({ seq: isBackwards ? -1 : 1 })
    .limit(page.limit)
    .lean();
  return isBackwards ? rows.toReversed() : rows;
}

export async function findMessage(messageId: string): Promise<MessageRow | null> {
  return MessageModel.findById(messageId).lean();
}

/** The last message of each conversation, by conversation id. */
export async function findLastMessages(rows: readonly ConversationRow[]): Promise<Map<string, MessageRow>> {
  const last = rows.filter((row) => row.lastSeq > 0).map((row) => ({ conversationId: row._id, seq: row.lastSeq }));
  if (last.length === 0) return new Map();
  const found: MessageRow[] = await MessageModel.find({ $or: last }).lean();
  return new Map(found.map((row) => [String(row.conversationId), row]));
}

export async function findMarks(conversationIds: readonly Types.ObjectId[]): Promise<ReadMarkRow[]> {
  return ReadMarkModel.find({ conversationId: mongoose.trusted({ $in: [...conversationIds] }) }).lean();
}

/** People with whom this person shares an open conversation: whom presence may concern. */
export async function findPartnerIds(userId: string): Promise<string[]> {
  const rows = await findOwnConversations(userId);
  const ids = rows.filter((row) => row.state === 'open').flatMap((row) => row.activeIds.map(String));
  return [...new Set(ids)].filter((id) => id !== userId);
}
