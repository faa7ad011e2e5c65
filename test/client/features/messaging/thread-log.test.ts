import { array, assert, integer, property, shuffledSubarray } from 'fast-check';
import { addMessages, emptyLog, gapAfter } from '../../../../client/src/features/messaging/thread-log.ts';
import { threadItems } from '../../../../client/src/features/messaging/thread-items.ts';
import { buildMessage, conversationId, meId } from './build-message.ts';

const seqs = (log: { messages: readonly { seq: number }[] }) => log.messages.map((one) => one.seq);
const messages = (...numbers: number[]) => numbers.map((seq) => buildMessage(seq));

test('whatever the order and however often they come, messages stand once and in order', () => {
  assert(
    property(
      shuffledSubarray([2, 3, 4, 5, 6, 7], { minLength: 6 }),
      array(integer({ min: 1, max: 7 })),
      (order, repeated) => {
        const start = addMessages(emptyLog, messages(1));
        const log = [...order, ...repeated].reduce((known, seq) => addMessages(known, messages(seq)), start);
        expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(log.early).toEqual([]);
      },
    ),
  );
});

test('a message behind a hole waits, and the hole is told', () => {
  const log = addMessages(addMessages(emptyLog, messages(4, 5)), messages(8));
  expect(seqs(log)).toEqual([4, 5]);
  expect(gapAfter(log, 5)).toBe(5);
  const whole = addMessages(log, messages(6, 7));
  expect(seqs(whole)).toEqual([4, 5, 6, 7, 8]);
  expect(gapAfter(whole, 8)).toBeNull();
  expect(gapAfter(whole, 9)).toBe(8);
});

test('earlier messages are put above those shown', () => {
  const log = addMessages(addMessages(emptyLog, messages(51, 52)), messages(49, 50));
  expect(seqs(log)).toEqual([49, 50, 51, 52]);
});

const dayOf = (at: string) => at.slice(0, 10);
const unsent = (clientMessageId: string) => ({
  conversationId,
  clientMessageId,
  text: 'Not out yet',
  writtenAt: '2027-03-10T10:00:00.000Z',
  refusal: null,
});

test('days, the unread line and what waits stand where they belong', () => {
  const items = threadItems({
    messages: [buildMessage(1, { senderId: meId }), buildMessage(2), buildMessage(3)],
    unsent: [unsent('11111111-1111-4111-8111-111111111111')],
    meId,
    unreadFrom: 2,
    dayOf,
  });
  expect(items.map((item) => item.kind)).toEqual(['day', 'message', 'unread', 'message', 'message', 'day', 'unsent']);
  expect(items.find((item) => item.kind === 'unread')).toMatchObject({ count: 2 });
});

test('a message that has been stored is not shown a second time as unsent', () => {
  const stored = buildMessage(1, { senderId: meId });
  const items = threadItems({
    messages: [stored],
    unsent: [unsent(stored.clientMessageId)],
    meId,
    unreadFrom: null,
    dayOf,
  });
  expect(items.map((item) => item.kind)).toEqual(['day', 'message']);
});

test('only the last bubble of a speaker closes the group', () => {
  const items = threadItems({ messages: messages(1, 2, 3), unsent: [], meId, unreadFrom: null, dayOf });
  const places = items.flatMap((item) => (item.kind === 'message' ? [item.place] : []));
  expect(places.map((place) => place.isFirst)).toEqual([true, false, false]);
  expect(places.map((place) => place.isLast)).toEqual([false, false, true]);
});
