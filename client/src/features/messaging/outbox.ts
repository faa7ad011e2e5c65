import type { Message } from '../../../../src/contract/messaging/schema.ts';
import { isApiError, type ClientErrorCode } from '../../shared/api/api-error.ts';
import { createUnsentList, type UnsentList } from './unsent-list.ts';
import type { Unsent, UnsentStore } from './unsent.ts';

export interface Outbox extends Pick<UnsentList, 'subscribe' | 'snapshot'> {
  /** Shows the words at once, keeps them, then sends them. */
  readonly write: (conversationId: string, text: string) => Promise<void>;
  /** Sends what waits, in order; called when the connection is back. Resolves when nothing more can be done now. */
  readonly flush: () => Promise<void>;
  readonly sendAgain: (clientMessageId: string) => Promise<void>;
  readonly discard: (clientMessageId: string) => Promise<void>;
}

interface OutboxParts {
  readonly store: UnsentStore;
  readonly deliver: (unsent: Unsent) => Promise<Message>;
  readonly onDelivered: (message: Message) => void;
}

/** Refusals that stand whatever is tried. Every other failure leaves the message waiting. */
const finalCodes: readonly ClientErrorCode[] = [
  'conversation.closed',
  'conversation.not_found',
  'message.id_reused',
  'request.invalid',
];

/**
 * The durable outbox of one person on this device. A message leaves it only when the server has acknowledged it; in each
 * conversation one goes after the other, so that one's own order stands.
 */
export function createOutbox({ store, deliver, onDelivered }: OutboxParts): Outbox {
  const list = createUnsentList(store);
  let sending: Promise<void> | null = null;
  let isAskedAgain = false;

  const sendAll = async (): Promise<void> => {
    await list.loaded;
    do {
      isAskedAgain = false;
      await sendWaiting(list, { deliver, onDelivered });
    } while (isAskedAgain);
  };
  const flush = (): Promise<void> => {
    isAskedAgain = sending !== null;
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };
  return {
    subscribe: list.subscribe,
    snapshot: list.snapshot,
    write: async (conversationId, text) => {
      const writtenAt = new Date().toISOString();
      await list.add({ conversationId, text, clientMessageId: crypto.randomUUID(), writtenAt, refusal: null });
      await flush();
    },
    flush,
    sendAgain: async (clientMessageId) => {
      const one = list.snapshot().find((item) => item.clientMessageId === clientMessageId);
      if (one === undefined) return;
      await list.replace({ ...one, refusal: null });
      await flush();
    },
    discard: list.remove,
  };
}

/** One pass: a conversation whose message could not be sent waits for the next pass, so that its order stands. */
async function sendWaiting(list: UnsentList, { deliver, onDelivered }: Omit<OutboxParts, 'store'>): Promise<void> {
  const stuck = new Set<string>();
  for (;;) {
    const next = list.snapshot().find((one) => one.refusal === null && !stuck.has(one.conversationId));
    if (next === undefined) return;
    try {
      onDelivered(await deliver(next));
      await list.remove(next.clientMessageId);
    } catch (error) {
      if (isApiError(error) && finalCodes.includes(error.code)) await list.replace({ ...next, refusal: error.code });
      else stuck.add(next.conversationId);
    }
  }
}
