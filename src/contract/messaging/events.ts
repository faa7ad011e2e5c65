import { z } from 'zod';
import { defineClientEvent, defineServerEvent } from '../define-event.ts';
import { done, id } from '../shared/schema.ts';
import { conversation, message, newMessage, readMark } from './schema.ts';

export const sendMessageEvent = defineClientEvent({
  name: 'message:send',
  summary: 'Send a message; acknowledged with the stored one, only after it is committed',
  access: 'member',
  payload: newMessage,
  reply: message,
  errors: ['conversation.not_found', 'conversation.closed', 'message.id_reused'],
});

export const markReadEvent = defineClientEvent({
  name: 'message:read',
  summary: 'Read up to a number; only ever rises',
  access: 'member',
  payload: z.strictObject({ conversationId: id, seq: z.int().min(0) }),
  reply: readMark,
  errors: ['conversation.not_found'],
});

export const typeEvent = defineClientEvent({
  name: 'typing:tell',
  summary: 'Tell the others that one is writing, or has stopped; may be lost',
  access: 'member',
  payload: z.strictObject({ conversationId: id, isTyping: z.boolean() }),
  reply: done,
  errors: ['conversation.not_found'],
});

export const askPresence = defineClientEvent({
  name: 'presence:ask',
  summary: 'Which members of one’s conversations are here now',
  access: 'member',
  payload: z.strictObject({}),
  reply: z.strictObject({ onlineUserIds: z.array(id) }),
  errors: [],
});

export const messageSent = defineServerEvent({
  name: 'message:sent',
  summary: 'A message was stored, to every member and to the sender’s other devices',
  payload: message,
});

export const conversationChanged = defineServerEvent({
  name: 'conversation:changed',
  summary: 'Opened, closed, a member came or left',
  payload: conversation,
});

export const readMoved = defineServerEvent({
  name: 'message:read',
  summary: 'Somebody has read further: to oneself always, to others unless kept private',
  payload: readMark,
});

export const typingTold = defineServerEvent({
  name: 'typing:told',
  summary: 'Somebody is writing, or has stopped; may be lost',
  payload: z.strictObject({ conversationId: id, userId: id, isTyping: z.boolean() }),
});

export const presenceChanged = defineServerEvent({
  name: 'presence:changed',
  summary: 'A member of one’s conversations came or went; may be lost',
  payload: z.strictObject({ userId: id, isOnline: z.boolean() }),
});
