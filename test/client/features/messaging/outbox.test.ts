import { createOutbox } from '../../../../client/src/features/messaging/outbox.ts';
import { memoryUnsentStore, type Unsent } from '../../../../client/src/features/messaging/unsent.ts';
import { ApiError } from '../../../../client/src/shared/api/api-error.ts';
import type { Message } from '../../../../src/contract/messaging/schema.ts';
import { buildMessage, conversationId, meId } from './build-message.ts';

/** A server at the other end of a line that can be cut. Like the real one it stores each id once. */
function line() {
  const stored = new Map<string, Message>();
  const asked: string[] = [];
  const cut = { before: false, after: false };
  return {
    stored,
    asked,
    cut,
    deliver: async (unsent: Unsent): Promise<Message> => {
      asked.push(unsent.text);
      if (cut.before) throw new ApiError(0, { code: 'network' });
      if (unsent.text === 'closed') throw new ApiError(409, { code: 'conversation.closed' });
      const { clientMessageId, text } = unsent;
      const known = stored.get(clientMessageId);
      const message = known ?? buildMessage(stored.size + 1, { clientMessageId, text, senderId: meId });
      stored.set(clientMessageId, message);
      if (cut.after) throw new ApiError(0, { code: 'network' });
      return message;
    },
  };
}

const texts = (messages: Iterable<{ text: string }>) => [...messages].map((one) => one.text);

test('what was written without a connection goes out in order when it is back', async () => {
  const server = line();
  const outbox = createOutbox({ store: memoryUnsentStore(), deliver: server.deliver, onDelivered: () => undefined });
  server.cut.before = true;
  await outbox.write(conversationId, 'one');
  await outbox.write(conversationId, 'two');
  expect(texts(outbox.snapshot())).toEqual(['one', 'two']);
  server.cut.before = false;
  await outbox.flush();
  expect(texts(server.stored.values())).toEqual(['one', 'two']);
  expect(outbox.snapshot()).toEqual([]);
});

test('after a reload the same message is sent under the same id, and is stored once', async () => {
  const server = line();
  const store = memoryUnsentStore();
  server.cut.after = true;
  await createOutbox({ store, deliver: server.deliver, onDelivered: () => undefined }).write(conversationId, 'once');
  server.cut.after = false;
  const delivered: Message[] = [];
  const reloaded = createOutbox({ store, deliver: server.deliver, onDelivered: (one) => delivered.push(one) });
  await reloaded.flush();
  expect(server.asked).toEqual(['once', 'once']);
  expect(texts(server.stored.values())).toEqual(['once']);
  expect(texts(delivered)).toEqual(['once']);
  expect(await store.load()).toEqual([]);
});

test('a later message never overtakes one that could not be sent', async () => {
  const server = line();
  const outbox = createOutbox({ store: memoryUnsentStore(), deliver: server.deliver, onDelivered: () => undefined });
  server.cut.before = true;
  await outbox.write(conversationId, 'first');
  server.asked.length = 0;
  await outbox.write(conversationId, 'second');
  expect(server.asked).toEqual(['first']);
});

test('a refusal that stands keeps the words and lets the others go on', async () => {
  const server = line();
  const outbox = createOutbox({ store: memoryUnsentStore(), deliver: server.deliver, onDelivered: () => undefined });
  await outbox.write(conversationId, 'closed');
  await outbox.write(conversationId, 'after');
  expect(outbox.snapshot()).toMatchObject([{ text: 'closed', refusal: 'conversation.closed' }]);
  expect(texts(server.stored.values())).toEqual(['after']);
  await outbox.discard(outbox.snapshot()[0]?.clientMessageId ?? '');
  expect(outbox.snapshot()).toEqual([]);
});

test('a device without storage still sends', async () => {
  const server = line();
  const broken = {
    load: () => Promise.reject(new Error('no storage')),
    put: () => Promise.reject(new Error('no storage')),
    remove: () => Promise.reject(new Error('no storage')),
  };
  const outbox = createOutbox({ store: broken, deliver: server.deliver, onDelivered: () => undefined });
  await outbox.write(conversationId, 'anyway');
  expect(texts(server.stored.values())).toEqual(['anyway']);
});
