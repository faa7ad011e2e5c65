import type { QueryClient } from '@tanstack/react-query';
import { listMessages } from '../../../../src/contract/messaging/routes.ts';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { call } from '../../shared/api/call.ts';
import { threadKey } from './live-cache.ts';
import { addMessages, emptyLog, type ThreadLog } from './thread-log.ts';

const pageSize = 50;
const maxPage = 200;
/** How much of what was read already stands above the first unread message. */
const contextSize = 20;

type Opened = Pick<Conversation, 'id' | 'readSeq' | 'lastSeq'>;

/**
 * Reads a conversation, or what this device lacks of it: the first time from a little before the first unread message, later
 * whatever came after the last one shown. What arrives live meanwhile is kept.
 */
export async function readThread(client: QueryClient, opened: Opened, signal: AbortSignal): Promise<ThreadLog> {
  const known = client.getQueryData<ThreadLog>(threadKey(opened.id));
  const first = known?.messages.length ? known : await readFirst(opened, signal);
  const read = await readAfter(first, opened.id, signal);
  const now = client.getQueryData<ThreadLog>(threadKey(opened.id));
  return now === undefined
    ? read
    : { ...addMessages(read, [...now.messages, ...now.early]), isWhole: read.isWhole || now.isWhole };
}

/** The messages before those shown. */
export async function readEarlier(client: QueryClient, conversationId: string): Promise<void> {
  const first = client.getQueryData<ThreadLog>(threadKey(conversationId))?.messages[0]?.seq;
  if (first === undefined) return;
  const query = { before: first, limit: pageSize };
  const page = await call(listMessages, { params: { conversationId }, query });
  client.setQueryData<ThreadLog>(
    threadKey(conversationId),
    (log) => log && { ...addMessages(log, page.messages), isWhole: page.messages.length < pageSize },
  );
}

async function readFirst({ id, readSeq, lastSeq }: Opened, signal: AbortSignal): Promise<ThreadLog> {
  const wanted = lastSeq - readSeq + contextSize;
  const params = { conversationId: id };
  if (wanted > maxPage) {
    const after = Math.max(0, readSeq - contextSize);
    const page = await call(listMessages, { params, query: { after, limit: maxPage } }, { signal });
    return { ...addMessages(emptyLog, page.messages), isWhole: after === 0 };
  }
  const limit = Math.max(pageSize, wanted);
  const page = await call(listMessages, { params, query: { limit } }, { signal });
  return { ...addMessages(emptyLog, page.messages), isWhole: page.messages.length < limit };
}

async function readAfter(log: ThreadLog, conversationId: string, signal: AbortSignal): Promise<ThreadLog> {
  let read = log;
  for (;;) {
    const after = read.messages.at(-1)?.seq ?? 0;
    const query = { after, limit: maxPage };
    const page = await call(listMessages, { params: { conversationId }, query }, { signal });
    read = addMessages(read, page.messages);
    if (page.messages.length < maxPage) return read;
  }
}
