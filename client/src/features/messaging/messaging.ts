import type { QueryClient } from '@tanstack/react-query';
import { markReadEvent, sendMessageEvent } from '../../../../src/contract/messaging/events.ts';
import { markRead, sendMessage } from '../../../../src/contract/messaging/routes.ts';
import type { Message } from '../../../../src/contract/messaging/schema.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import type { LiveChannel } from '../../shared/live/live-channel.ts';
import { indexedUnsentStore } from './indexed-unsent-store.ts';
import { putMessage, putReadMark } from './live-cache.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { memoryUnsentStore, type Unsent } from './unsent.ts';

export interface Messaging {
  readonly outbox: Outbox;
  /** Tells how far one has read; shows it here at once. */
  readonly readUpTo: (conversationId: string, seq: number) => void;
  /** Uses this channel from now on, and sends what waits whenever that may succeed. Returns how to stop. */
  readonly connect: (channel: LiveChannel | null) => () => void;
}

const retryMs = 5_000;
const silentAfterMs = 4_000;

/** What one person sends on this device: over the live channel, and by HTTP where that stays silent. */
export function createMessaging(client: QueryClient, userId: string): Messaging {
  let channel: LiveChannel | null = null;
  const outbox = createOutbox({
    store: 'indexedDB' in globalThis ? indexedUnsentStore(userId) : memoryUnsentStore(),
    deliver: (unsent) => deliver(channel, unsent),
    onDelivered: (message) => putMessage(client, message),
  });
  return {
    outbox,
    readUpTo: (conversationId, seq) => {
      putReadMark(client, { conversationId, userId, readSeq: seq }, userId);
      // Not told now is told with the next message that is read: the mark only ever rises.
      void tellRead(channel, conversationId, seq).catch(() => undefined);
    },
    connect: (next) => {
      channel = next;
      return sendWhenPossible(outbox, next);
    },
  };
}

/** At once, when the connection is back, and every few seconds while something waits. */
function sendWhenPossible(outbox: Outbox, channel: LiveChannel | null): () => void {
  const flush = (): void => void outbox.flush();
  flush();
  const stopHearing = channel?.afterAbsence(flush);
  window.addEventListener('online', flush);
  const timer = setInterval(() => {
    if (navigator.onLine && outbox.snapshot().some((one) => one.refusal === null)) flush();
  }, retryMs);
  return () => {
    stopHearing?.();
    window.removeEventListener('online', flush);
    clearInterval(timer);
  };
}

/** Its own id makes it one message, whichever way it went and however often. */
function deliver(channel: LiveChannel | null, unsent: Unsent): Promise<Message> {
  const { conversationId, clientMessageId, text } = unsent;
  return either(
    channel && (() => channel.send(sendMessageEvent, { conversationId, clientMessageId, text }, silentAfterMs)),
    () =>
      call(
        sendMessage,
        { params: { conversationId }, body: { clientMessageId, text } },
        { idempotencyKey: clientMessageId },
      ),
  );
}

const tellRead = (channel: LiveChannel | null, conversationId: string, seq: number): Promise<unknown> =>
  either(channel && (() => channel.send(markReadEvent, { conversationId, seq }, silentAfterMs)), () =>
    call(markRead, { params: { conversationId }, body: { seq } }),
  );

async function either<T>(live: (() => Promise<T>) | null, http: () => Promise<T>): Promise<T> {
  if (live === null) return http();
  try {
    return await live();
  } catch (error) {
    if (!isApiError(error, 'network')) throw error;
    return http();
  }
}
