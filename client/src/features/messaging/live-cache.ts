import type { QueryClient } from '@tanstack/react-query';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import type { Conversation, Message } from '../../../../src/contract/messaging/schema.ts';
import { routeKey, setRouteData } from '../../shared/api/use-route-query.ts';
import { addMessages, type ThreadLog } from './thread-log.ts';

export const threadKey = (conversationId: string): readonly unknown[] => ['messages.thread', conversationId];

const list = { route: listConversations, input: {} } as const;
const unreadOf = (conversations: readonly Conversation[]): number =>
  conversations.filter((one) => one.lastSeq > one.readSeq).length;

/** A stored message, whoever sent it and however it came: into its conversation and to the top of the list. */
export function putMessage(client: QueryClient, message: Message): void {
  client.setQueryData<ThreadLog>(threadKey(message.conversationId), (log) => log && addMessages(log, [message]));
  changeConversation(client, message.conversationId, (known) =>
    message.seq > known.lastSeq ? { ...known, lastSeq: message.seq, lastMessage: message } : known,
  );
}

export function putConversation(client: QueryClient, changed: Conversation): void {
  changeConversation(client, changed.id, (known) => ({
    ...changed,
    // News overtake each other: what has only ever risen does not fall.
    ...(known.lastSeq > changed.lastSeq ? { lastSeq: known.lastSeq, lastMessage: known.lastMessage } : {}),
    readSeq: Math.max(known.readSeq, changed.readSeq),
  }));
}

/** Somebody has read further. `meId` tells one's own mark, moved here or on another device, from the others'. */
export function putReadMark(
  client: QueryClient,
  mark: { readonly conversationId: string; readonly userId: string; readonly readSeq: number },
  meId: string,
): void {
  changeConversation(client, mark.conversationId, (known) => ({
    ...known,
    readSeq: mark.userId === meId ? Math.max(known.readSeq, mark.readSeq) : known.readSeq,
    members: known.members.map((member) =>
      member.userId === mark.userId ? { ...member, readSeq: Math.max(member.readSeq ?? 0, mark.readSeq) } : member,
    ),
  }));
}

function changeConversation(client: QueryClient, id: string, change: (known: Conversation) => Conversation): void {
  setRouteData(client, list, (known) => {
    if (known === undefined) return undefined;
    const conversations = known.conversations.map((one) => (one.id === id ? change(one) : one)).sort(latestFirst);
    return { conversations, unread: unreadOf(conversations) };
  });
  const isKnown = client
    .getQueryData<{ conversations: readonly Conversation[] }>(routeKey(listConversations, {}))
    ?.conversations.some((one) => one.id === id);
  if (isKnown !== true) void client.invalidateQueries({ queryKey: routeKey(listConversations) });
}

const movedAt = (one: Conversation): string => one.lastMessage?.sentAt ?? one.openedAt;
const latestFirst = (one: Conversation, other: Conversation): number => movedAt(other).localeCompare(movedAt(one));
