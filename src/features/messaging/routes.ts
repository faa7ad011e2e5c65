import type { Router } from 'express';
import {
  getConversation,
  keepReadingPrivate,
  listConversations,
  listMessages,
  markRead,
  sendMessage,
} from '../../contract/messaging/routes.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { markReadUpTo, setReadingPrivate } from './actions/mark-read.ts';
import { composeConversation, composeConversations } from './compose.ts';
import { presentMark, presentMessage } from './present.ts';
import { findMessages, findOwnConversations, requireConversation } from './reads.ts';
import { sendThroughQueue } from './send-queue.ts';

export function mountMessagingRoutes(router: Router): void {
  bindRoute(router, listConversations, async ({ actor }) => {
    const conversations = await composeConversations(await findOwnConversations(actor.userId), actor.userId);
    const unread = conversations.filter((item) => item.lastSeq > item.readSeq).length;
    return { conversations, unread };
  });

  bindRoute(router, getConversation, async ({ actor, params }) => {
    const row = await requireConversation(actor, params.conversationId);
    return (await composeConversation(row, actor.userId)) ?? refuse('conversation.not_found');
  });

  bindRoute(router, listMessages, async ({ actor, params, query }) => {
    const row = await requireConversation(actor, params.conversationId);
    const messages = await findMessages(row, actor.userId, query);
    return { messages: messages.map(presentMessage), lastSeq: row.lastSeq };
  });

  bindRoute(router, sendMessage, async ({ actor, params, body, now }) =>
    presentMessage(
      await sendThroughQueue({ ...body, conversationId: params.conversationId, senderId: actor.userId, at: now }),
    ),
  );

  bindRoute(router, markRead, async ({ act, params, body }) =>
    presentMark(await act((ctx) => markReadUpTo(ctx, params.conversationId, body.seq))),
  );

  bindRoute(router, keepReadingPrivate, async ({ actor, act, params, body }) => {
    await act((ctx) => setReadingPrivate(ctx, params.conversationId, body.isReadingPrivate));
    const row = await requireConversation(actor, params.conversationId);
    return (await composeConversation(row, actor.userId)) ?? refuse('conversation.not_found');
  });
}
