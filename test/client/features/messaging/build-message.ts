import type { Conversation, Message } from '../../../../src/contract/messaging/schema.ts';

export const meId = '0123456789abcdef01234567';
export const otherId = 'aaaaaaaaaaaaaaaaaaaaaaaa';
export const conversationId = 'cccccccccccccccccccccccc';

/** The message with this number; theirs unless said otherwise. One minute lies between two numbers. */
export function buildMessage(seq: number, parts: Partial<Message> = {}): Message {
  const hex = seq.toString(16).padStart(12, '0');
  return {
    id: seq.toString(16).padStart(24, '0'),
    conversationId,
    seq,
    senderId: otherId,
    clientMessageId: `00000000-0000-4000-8000-${hex}`,
    text: `Message ${seq}`,
    language: null,
    sentAt: new Date(Date.UTC(2027, 2, 9, 16, seq)).toISOString(),
    ...parts,
  };
}

export function buildConversation(parts: Partial<Conversation> = {}): Conversation {
  const member = { timeZone: 'America/Chicago', readSeq: 0, hasLeft: false };
  return {
    id: conversationId,
    about: { kind: 'mentorship', id: 'dddddddddddddddddddddddd' },
    members: [
      { ...member, userId: meId, name: 'Karen Whitfield' },
      { ...member, userId: otherId, name: 'Mariana Ochoa', timeZone: 'America/Mexico_City' },
    ],
    state: 'open',
    lastSeq: 0,
    readSeq: 0,
    lastMessage: null,
    openedAt: '2027-03-01T15:00:00.000Z',
    isReadingPrivate: false,
    can: { send: true },
    ...parts,
  };
}
