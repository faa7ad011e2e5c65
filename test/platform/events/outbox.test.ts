import mongoose, { Types } from 'mongoose';
import { pino } from 'pino';
import { z } from 'zod';
import { systemActor, type UserActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { appendInbox } from '../../../src/platform/events/append-inbox.ts';
import { startDispatcher, type Dispatcher } from '../../../src/platform/events/dispatcher.ts';
import { defineDomainEvent } from '../../../src/platform/events/domain-event.ts';
import { InboxEntryModel } from '../../../src/platform/events/inbox-model.ts';
import { defineNews, defineOutboxReader, type OutboxReader } from '../../../src/platform/events/news.ts';
import { OutboxModel, type OutboxRow } from '../../../src/platform/events/outbox-model.ts';
import { readInbox } from '../../../src/platform/events/read-inbox.ts';
import { connectMongo, disconnectMongo } from '../../../src/platform/mongo/connect.ts';
import { createDeclaredIndexes } from '../../../src/platform/mongo/indexes.ts';
import { testDatabaseUri } from '../../support/test-database.ts';

const bridgeBuilt = defineDomainEvent({ name: 'bridge.built', payload: z.object({ userIds: z.array(z.string()) }) });

const news = [
  defineNews({
    kind: 'bridge',
    on: bridgeBuilt,
    event: { name: 'bridge:built', summary: 'A bridge', payload: z.strictObject({ id: z.string() }) },
    audience: ({ userIds }) =>
      userIds.includes('nobody')
        ? Promise.reject(new Error('who is that'))
        : Promise.resolve(userIds.map((userId) => ({ userId, entityId: 'bridge' }))),
    present: (id) => (id === 'broken' ? Promise.reject(new Error('an older form')) : Promise.resolve({ id })),
  }),
];

const logger = pino({ level: 'silent' });
const running: Dispatcher[] = [];
const dispatch = (readers: readonly OutboxReader[] = []): Dispatcher => {
  const dispatcher = startDispatcher({ news, readers, logger });
  running.push(dispatcher);
  return dispatcher;
};

beforeAll(async () => {
  await connectMongo(testDatabaseUri());
  await createDeclaredIndexes();
});
afterEach(async () => {
  for (const dispatcher of running.splice(0)) await dispatcher.stop();
  await mongoose.connection.collection('leases').deleteMany({});
  await OutboxModel.deleteMany();
  await InboxEntryModel.deleteMany();
});
afterAll(() => disconnectMongo());

const caller = { actor: systemActor('test'), now: new Date() };
const build = (userIds: readonly string[]): Promise<void> =>
  runAction(caller, (ctx) => ctx.emit(bridgeBuilt, { userIds: [...userIds] }));
const newId = (): string => String(new Types.ObjectId());

test('when the action is rolled back, then nothing is announced', async () => {
  const failing = runAction(caller, async (ctx) => {
    await ctx.emit(bridgeBuilt, { userIds: [newId()] });
    throw new Error('the rest failed');
  });
  await expect(failing).rejects.toThrow('the rest failed');
  await dispatch().drain();
  expect(await OutboxModel.countDocuments()).toBe(0);
  expect(await InboxEntryModel.countDocuments()).toBe(0);
});

test('when many commit at once under two dispatchers, then each inbox is dense and holds each event once', async () => {
  const users = [newId(), newId(), newId()];
  const dispatchers = [dispatch(), dispatch()];
  await Promise.all(Array.from({ length: 60 }, (_, index) => build(index % 2 === 0 ? users : users.slice(0, 1))));
  while ((await OutboxModel.countDocuments({ inboxAt: null })) > 0) {
    for (const dispatcher of dispatchers) await dispatcher.drain();
  }
  for (const [index, userId] of users.entries()) {
    const entries = await InboxEntryModel.find({ userId }).sort({ pos: 1 }).lean();
    const count = index === 0 ? 60 : 30;
    expect(entries.map((entry) => entry.pos)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  }
});

test('when the process ended before delivery, then the next one delivers', async () => {
  const userId = newId();
  await build([userId]);
  expect(await InboxEntryModel.countDocuments({ userId })).toBe(0);
  await dispatch().drain();
  expect(await InboxEntryModel.countDocuments({ userId })).toBe(1);
});

test('when nobody can tell the audience of a row, then it waits for its next attempt and holds up no other', async () => {
  const userId = newId();
  await build(['nobody']);
  await build([userId]);
  await dispatch().drain();
  expect(await InboxEntryModel.countDocuments({ userId })).toBe(1);
  expect(await OutboxModel.findOne({ inboxAt: null }).lean()).toMatchObject({ attempts: 1 });
});

test('when a second dispatcher comes late with rows that were delivered, then it numbers nothing again', async () => {
  const userId = newId();
  await build([userId]);
  const rows: OutboxRow[] = await OutboxModel.find().lean();
  await appendInbox(rows, news, logger);
  await appendInbox(rows, news, logger);
  expect(await InboxEntryModel.find({ userId }).lean()).toMatchObject([{ pos: 1 }]);
});

test('when an entry cannot be presented any more, then what came after it still arrives', async () => {
  const reader = { userId: newId() } as UserActor;
  await build([reader.userId]);
  await build([reader.userId]);
  await dispatch().drain();
  await InboxEntryModel.updateOne({ userId: reader.userId, pos: 1 }, { entityId: 'broken' });
  const read = await readInbox(reader, 0, { news, logger, now: new Date() });
  expect(read).toMatchObject({ entries: [{ pos: 2, payload: { id: 'bridge' } }], lastPos: 2, hasMore: false });
});

test('when a reader fails, then others go on, and it is tried again until it has handled the event once', async () => {
  const handled: string[] = [];
  let isBroken = true;
  const readers = [
    defineOutboxReader({
      name: 'test.fragile',
      on: bridgeBuilt,
      handle: () => {
        if (isBroken) return Promise.reject(new Error('not yet'));
        handled.push('fragile');
        return Promise.resolve();
      },
    }),
    defineOutboxReader({
      name: 'test.sturdy',
      on: bridgeBuilt,
      handle: () => {
        handled.push('sturdy');
        return Promise.resolve();
      },
    }),
  ];
  await build([newId()]);
  const dispatcher = dispatch(readers);
  await dispatcher.drain();
  expect(handled).toEqual(['sturdy']);
  expect(await OutboxModel.findOne().lean()).toMatchObject({ attempts: 1, doneAt: null, handledBy: ['test.sturdy'] });
  isBroken = false;
  await OutboxModel.updateMany({}, { retryAt: new Date(0) });
  await dispatcher.drain();
  expect(handled).toEqual(['sturdy', 'fragile']);
  expect((await OutboxModel.findOne().lean())?.doneAt).not.toBeNull();
});

test('when the database refuses a round, then whoever waits for it hears why, and a later round delivers', async () => {
  const accept = (validator: object): Promise<unknown> =>
    mongoose.connection.getClient().db(mongoose.connection.name).command({ collMod: 'leases', validator });
  await build([newId()]);
  await accept({ holder: 'nobody' });
  const dispatcher = dispatch();
  await expect(dispatcher.drain()).rejects.toThrow('Document failed validation');
  expect(await OutboxModel.countDocuments({ doneAt: null })).toBe(1);
  await accept({});
  await dispatcher.drain();
  expect(await OutboxModel.countDocuments({ doneAt: null })).toBe(0);
});

test('when a batch takes longer than the lease is believed, and another has taken it, then the rest is left to the other', async () => {
  const now = performance.now.bind(performance);
  let later = 0;
  const clock = import.meta.jest.spyOn(performance, 'now').mockImplementation(() => now() + later);
  const handled: string[] = [];
  const slow = defineOutboxReader({
    name: 'test.slow',
    on: bridgeBuilt,
    handle: async ({ userIds }) => {
      handled.push(userIds.join());
      later = 60_000;
      await mongoose.connection.collection('leases').updateOne({}, { $set: { holder: 'another' } });
    },
  });
  await build([newId()]);
  await build([newId()]);
  await dispatch([slow]).drain();
  clock.mockRestore();
  expect(handled).toHaveLength(1);
  expect(await OutboxModel.countDocuments({ doneAt: null })).toBe(1);
});
