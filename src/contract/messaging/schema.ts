import { z } from 'zod';
import { id, instant, textMax } from '../shared/schema.ts';

/** Language that a message is written in, as tagged by its sender; `both` mixes them. */
export const messageLanguage = z.enum(['en', 'es', 'both']);

export const message = z.strictObject({
  id,
  conversationId: id,
  /** Dense per conversation, given by the server: the one order that everybody sees. */
  seq: z.int().positive(),
  senderId: id,
  /** The sender's own key: sending it again returns the same message, for ever. */
  clientMessageId: z.uuid(),
  text: z.string(),
  language: messageLanguage.nullable(),
  sentAt: instant,
});
export type Message = z.infer<typeof message>;

export const newMessage = z.strictObject({
  conversationId: id,
  clientMessageId: z.uuid(),
  text: z.string().trim().min(1).max(textMax),
  language: messageLanguage.nullable().default(null),
});

export const conversationMember = z.strictObject({
  userId: id,
  name: z.string(),
  timeZone: z.string(),
  /** How far this person has read; null when they keep it private. */
  readSeq: z.int().min(0).nullable(),
  hasLeft: z.boolean(),
});

export const conversation = z.strictObject({
  id,
  about: z.strictObject({ kind: z.enum(['mentorship', 'introduction']), id }),
  members: z.array(conversationMember),
  state: z.enum(['open', 'closed']),
  lastSeq: z.int().min(0),
  /** The reader's own mark; `lastSeq - readSeq` is the unread count, always. */
  readSeq: z.int().min(0),
  lastMessage: message.nullable(),
  openedAt: instant,
  isReadingPrivate: z.boolean(),
  can: z.strictObject({ send: z.boolean() }),
});
export type Conversation = z.infer<typeof conversation>;

export const readMark = z.strictObject({ conversationId: id, userId: id, readSeq: z.int().min(0) });
