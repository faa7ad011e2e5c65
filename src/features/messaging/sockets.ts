import {
  askPresence,
  conversationChanged as conversationChangedEvent,
  markReadEvent,
  messageSent,
  presenceChanged,
  readMoved as readMovedEvent,
  sendMessageEvent,
  typeEvent,
  typingTold,
} from '../../contract/messaging/events.ts';
import { isDone } from '../../contract/shared/schema.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { bindClientEvent, type BoundEvent } from '../../platform/sockets/bind-client-event.ts';
import { findUsersByIds, showsReading } from '../users/index.ts';
import { markReadUpTo } from './actions/mark-read.ts';
import { composeConversation } from './compose.ts';
import { ConversationModel, type ConversationRow } from './conversation-model.ts';
import { conversationChanged, messagesSent, readMoved } from './events.ts';
import { canSee, isMarkShown, visibleFrom } from './policy.ts';
import { presentMark, presentMessage } from './present.ts';
import { findMessage, findPartnerIds, requireConversation } from './reads.ts';
import { ReadMarkModel, type ReadMarkRow } from './read-mark-model.ts';
import { sendThroughQueue } from './send-queue.ts';

const findConversation = async (id: string): Promise<ConversationRow | null> => ConversationModel.findById(id).lean();

export const messagingNews: readonly News[] = [
  defineNews({
    kind: 'message',
    on: messagesSent,
    event: messageSent,
    audience: async ({ conversationId, messageIds }) => {
      const row = await findConversation(conversationId);
      return messageIds.flatMap((entityId) => (row?.activeIds ?? []).map((id) => ({ userId: String(id), entityId })));
    },
    present: async (messageId, reader) => {
      const message = await findMessage(messageId);
      const row = message ? await findConversation(String(message.conversationId)) : null;
      const isShown = message && row && canSee(row, reader.userId) && message.seq >= visibleFrom(row, reader.userId);
      return isShown ? presentMessage(message) : null;
    },
  }),
  defineNews({
    kind: 'conversation',
    on: conversationChanged,
    event: conversationChangedEvent,
    audience: async ({ conversationId }) => {
      const row = await findConversation(conversationId);
      return (row?.members ?? []).map((member) => ({ userId: String(member.userId), entityId: conversationId }));
    },
    present: async (conversationId, reader) => {
      const row = await findConversation(conversationId);
      return row && canSee(row, reader.userId) ? composeConversation(row, reader.userId) : null;
    },
  }),
  defineNews({
    kind: 'read-mark',
    on: readMoved,
    event: readMovedEvent,
    audience: async ({ conversationId, userId }) => {
      const row = await findConversation(conversationId);
      return (row?.activeIds ?? []).map((id) => ({ userId: String(id), entityId: `${conversationId} ${userId}` }));
    },
    present: async (entityId, reader) => {
      const [conversationId = '', userId = ''] = entityId.split(' ');
      const row = await findConversation(conversationId);
      const mark: ReadMarkRow | null = await ReadMarkModel.findOne({ conversationId, userId }).lean();
      if (!row || !mark || !canSee(row, reader.userId)) return null;
      const isOwn = userId === reader.userId;
      const bothShow = isOwn || (await findUsersByIds([userId, reader.userId])).every(showsReading);
      return isMarkShown({ isOwn, isPrivate: mark.isPrivate, bothShow }) ? presentMark(mark) : null;
    },
  }),
];

export const messagingEvents: readonly BoundEvent[] = [
  bindClientEvent(sendMessageEvent, async ({ actor, payload, now }) =>
    presentMessage(await sendThroughQueue({ ...payload, senderId: actor.userId, at: now })),
  ),
  bindClientEvent(markReadEvent, async ({ act, payload }) =>
    presentMark(await act((ctx) => markReadUpTo(ctx, payload.conversationId, payload.seq))),
  ),
  bindClientEvent(typeEvent, async ({ actor, payload, whisper }) => {
    const row = await requireConversation(actor, payload.conversationId);
    const others = row.activeIds.map(String).filter((id) => id !== actor.userId);
    whisper(others, typingTold.name, { ...payload, userId: actor.userId });
    return isDone;
  }),
  bindClientEvent(askPresence, async ({ actor, whoIsHere }) => ({
    onlineUserIds: await whoIsHere(await findPartnerIds(actor.userId)),
  })),
];

/** Partners in open conversations learn that somebody came or went. */
export async function tellPresence(
  userId: string,
  isOnline: boolean,
): Promise<{ userIds: string[]; event: string; payload: unknown }> {
  return { userIds: await findPartnerIds(userId), event: presenceChanged.name, payload: { userId, isOnline } };
}
