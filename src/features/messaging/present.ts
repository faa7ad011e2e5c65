import type { z } from 'zod';
import type { conversation, message, readMark } from '../../contract/messaging/schema.ts';
import type { ConversationRow } from './conversation-model.ts';
import type { MessageRow } from './message-model.ts';
import { isMarkShown } from './policy.ts';
import type { ReadMarkRow } from './read-mark-model.ts';

export const presentMessage = (row: MessageRow): z.input<typeof message> => ({
  id: String(row._id),
  conversationId: String(row.conversationId),
  seq: row.seq,
  senderId: String(row.senderId),
  clientMessageId: row.clientMessageId,
  text: row.text,
  language: row.language ?? null,
  sentAt: row.sentAt.toISOString(),
});

export interface ConversationParts {
  readonly people: ReadonlyMap<string, { name: string; timeZone: string; showsReading: boolean }>;
  readonly marks: readonly ReadMarkRow[];
  readonly lastMessage: MessageRow | undefined;
}

export function presentConversation(
  row: ConversationRow,
  readerId: string,
  parts: ConversationParts,
): z.input<typeof conversation> {
  const own = markOf(row, readerId, parts.marks);
  return {
    id: String(row._id),
    about: { kind: row.aboutKind, id: String(row.aboutId) },
    members: row.members.map((member) => presentMember(row, member, { ...parts, readerId })),
    state: row.state,
    lastSeq: row.lastSeq,
    readSeq: own?.seq ?? 0,
    lastMessage: parts.lastMessage ? presentMessage(parts.lastMessage) : null,
    openedAt: row.openedAt.toISOString(),
    isReadingPrivate: own?.isPrivate ?? false,
    can: { send: row.state === 'open' && row.activeIds.some((id) => String(id) === readerId) },
  };
}

function presentMember(
  row: ConversationRow,
  member: ConversationRow['members'][number],
  parts: ConversationParts & { readerId: string },
): z.input<typeof conversation>['members'][number] {
  const userId = String(member.userId);
  const mark = markOf(row, userId, parts.marks);
  const person = parts.people.get(userId);
  const isShown = isMarkShown({
    isOwn: userId === parts.readerId,
    isPrivate: mark?.isPrivate ?? false,
    bothShow: [person, parts.people.get(parts.readerId)].every((one) => one?.showsReading === true),
  });
  return {
    userId,
    name: person?.name ?? '',
    timeZone: person?.timeZone ?? 'UTC',
    readSeq: isShown ? (mark?.seq ?? 0) : null,
    hasLeft: Boolean(member.leftAt),
  };
}

export const presentMark = (row: ReadMarkRow): z.input<typeof readMark> => ({
  conversationId: String(row.conversationId),
  userId: String(row.userId),
  readSeq: row.seq,
});

const markOf = (row: ConversationRow, userId: string, marks: readonly ReadMarkRow[]): ReadMarkRow | undefined =>
  marks.find((mark) => String(mark.conversationId) === String(row._id) && String(mark.userId) === userId);
