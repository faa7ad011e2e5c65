import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id } from '../shared/schema.ts';
import { conversation, message, newMessage, readMark } from './schema.ts';

const conversationId = z.strictObject({ conversationId: id });

export const listConversations = defineRoute({
  name: 'conversations.list',
  method: 'GET',
  path: '/api/conversations',
  access: 'member',
  summary: 'One’s own conversations, the latest first',
  response: z.strictObject({ conversations: z.array(conversation), unread: z.int().min(0) }),
});

export const getConversation = defineRoute({
  name: 'conversations.get',
  method: 'GET',
  path: '/api/conversations/:conversationId',
  access: 'member',
  summary: 'One conversation',
  params: conversationId,
  response: conversation,
  errors: ['conversation.not_found'],
});

export const listMessages = defineRoute({
  name: 'messages.list',
  method: 'GET',
  path: '/api/conversations/:conversationId/messages',
  access: 'member',
  summary: 'Messages in order: after a number (a gap, an absence) or before one (scrolling back)',
  params: conversationId,
  query: z.strictObject({
    after: z.coerce.number().int().min(0).optional(),
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.strictObject({ messages: z.array(message), lastSeq: z.int().min(0) }),
  errors: ['conversation.not_found'],
});

export const sendMessage = defineRoute({
  name: 'messages.send',
  method: 'POST',
  path: '/api/conversations/:conversationId/messages',
  access: 'member',
  summary: 'Send a message; acknowledged only after it is committed',
  params: conversationId,
  body: newMessage.omit({ conversationId: true }),
  response: message,
  status: 201,
  errors: ['conversation.not_found', 'conversation.closed', 'message.id_reused'],
  limit: 'chat',
});

export const markRead = defineRoute({
  name: 'messages.mark_read',
  method: 'POST',
  path: '/api/conversations/:conversationId/read',
  access: 'member',
  summary: 'Read up to a number; only ever rises',
  params: conversationId,
  body: z.strictObject({ seq: z.int().min(0) }),
  response: readMark,
  errors: ['conversation.not_found'],
  limit: 'chat',
});

export const keepReadingPrivate = defineRoute({
  name: 'conversations.keep_reading_private',
  method: 'PUT',
  path: '/api/conversations/:conversationId/privacy',
  access: 'member',
  summary: 'Whether the others see how far one has read',
  params: conversationId,
  body: z.strictObject({ isReadingPrivate: z.boolean() }),
  response: conversation,
  errors: ['conversation.not_found'],
});
