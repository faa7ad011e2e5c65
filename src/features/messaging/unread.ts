import mongoose, { type Types } from 'mongoose';
import { ConversationModel, type ConversationRow } from './conversation-model.ts';
import { MessageModel, type MessageRow } from './message-model.ts';
import { visibleFrom } from './policy.ts';
import { findMarks } from './reads.ts';

const conversationsMax = 500;

/** What waits unread for one member of an open conversation. */
export interface Unread {
  readonly conversationId: string;
  readonly userId: string;
  /** They have read up to here: names the stretch that waits. */
  readonly readSeq: number;
  readonly count: number;
  readonly lastSenderId: string;
}

/** Whose messages have waited since before `since`, in conversations in which somebody wrote after `notBefore`. */
export async function findUnread({ since, notBefore }: { since: Date; notBefore: Date }): Promise<Unread[]> {
  const rows: ConversationRow[] = await ConversationModel.find({
    state: 'open',
    lastSeq: mongoose.trusted({ $gt: 0 }),
    lastMessageAt: mongoose.trusted({ $gt: notBefore }),
  })
    .limit(conversationsMax)
    .lean();
  const marks = await findMarks(rows.map((row) => row._id));
  const unread: Unread[] = [];
  for (const row of rows) {
    for (const userId of row.activeIds) {
      const mark = marks.find((one) => one.conversationId.equals(row._id) && one.userId.equals(userId));
      const waiting = await findWaiting(row, userId, mark?.seq ?? 0);
      const [first] = waiting;
      const last = waiting.at(-1);
      if (!first || !last || first.sentAt > since) continue;
      unread.push({
        conversationId: String(row._id),
        userId: String(userId),
        readSeq: mark?.seq ?? 0,
        count: waiting.length,
        lastSenderId: String(last.senderId),
      });
    }
  }
  return unread;
}

/** Others' messages after the mark that this member may see; the first hundred tell enough. */
async function findWaiting(row: ConversationRow, userId: Types.ObjectId, readSeq: number): Promise<MessageRow[]> {
  if (readSeq >= row.lastSeq) return [];
  const from = Math.max(readSeq + 1, visibleFrom(row, String(userId)));
  return MessageModel.find({
    conversationId: row._id,
    seq: mongoose.trusted({ $gte: from }),
    senderId: mongoose.trusted({ $ne: userId }),
  })
    .sort({ seq: 1 })
    .limit(100)
    .lean();
}
