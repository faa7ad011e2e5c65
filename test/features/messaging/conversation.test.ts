import { randomUUID } from 'node:crypto';
import { closeConversation, removeMember } from '../../../src/features/messaging/index.ts';
import { MessageModel } from '../../../src/features/messaging/message-model.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction, type ActionContext } from '../../../src/platform/actions/run-action.ts';
import { buildConversation } from '../../support/builders/build-conversation.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startInstance, startTestServer, type TestServer } from '../../support/test-server.ts';
import { connectSocket } from '../../support/test-socket.ts';
import { openDevice } from '../../support/sign-in-directly.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const act = <T>(body: (ctx: ActionContext) => Promise<T>): Promise<T> =>
  runAction({ actor: systemActor('test'), now: server.now() }, body);

async function pair() {
  const { conversationId, people } = await buildConversation();
  const [ana, tom] = people;
  if (!ana || !tom) throw new Error('two people');
  return { conversationId, ana, tom };
}

const say = (conversationId: string, text: string, clientMessageId = randomUUID()) => ({
  conversationId,
  clientMessageId,
  text,
  language: null,
});

test('when a message is sent, then it is stored before the acknowledgement and both sides hear it in order', async () => {
  const { conversationId, ana, tom } = await pair();
  const [hers, herPhone, his] = [await server.connect(ana), await server.connect(ana), await server.connect(tom)];
  const reply = await hers.send('message:send', say(conversationId, 'Buenas tardes'));
  expect(reply).toMatchObject({ ok: true, data: { seq: 1, text: 'Buenas tardes', senderId: String(ana._id) } });
  expect(await MessageModel.countDocuments({ conversationId })).toBe(1);
  await hers.send('message:send', say(conversationId, '¿Cómo está?'));
  for (const socket of [his, herPhone]) {
    expect((await socket.next('message:sent')).payload).toMatchObject({ seq: 1 });
    expect((await socket.next('message:sent')).payload).toMatchObject({ seq: 2 });
  }
});

test('when the same message is sent again, then the same one is returned; with other words it is refused', async () => {
  const { conversationId, ana } = await pair();
  const socket = await server.connect(ana);
  const message = say(conversationId, 'once');
  const [first, again] = [await socket.send('message:send', message), await socket.send('message:send', message)];
  expect(again).toEqual(first);
  const other = await socket.send('message:send', { ...message, text: 'twice' });
  expect(other).toMatchObject({ ok: false, error: { code: 'message.id_reused' } });
  const { conversationId: _path, ...body } = message;
  const http = await (
    await server.as(ana)
  )
    .post(`/api/conversations/${conversationId}/messages`)
    .send(body)
    .expect(201);
  expect(http.body.seq).toBe(1);
  expect(await MessageModel.countDocuments({ conversationId })).toBe(1);
});

test('when many write at once through two processes, then numbers are dense and nothing is lost or doubled', async () => {
  const { conversationId, ana, tom } = await pair();
  const second = await startInstance(server.now);
  const hers = await server.connect(ana);
  const his = await connectSocket(`http://127.0.0.1:${second.port}`, await openDevice(String(tom._id), server.now()));
  const keys = Array.from({ length: 40 }, () => randomUUID());
  const sends = keys.flatMap((key, index) => {
    const message = say(conversationId, `message ${index}`, key);
    const send = (): Promise<unknown> => (index % 2 === 0 ? hers : his).send('message:send', message);
    return [send(), send()];
  });
  for (const reply of await Promise.all(sends)) expect(reply).toMatchObject({ ok: true });
  const rows = await MessageModel.find({ conversationId }).sort({ seq: 1 }).lean();
  expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  const ofAna = rows.filter((row) => String(row.senderId) === String(ana._id)).map((row) => row.clientMessageId);
  expect(ofAna).toEqual(keys.filter((_, index) => index % 2 === 0));
  his.close();
  await second.stop();
});

test('when a stranger sends, reads, types or lists, then the conversation does not exist for them', async () => {
  const { conversationId, ana, tom } = await pair();
  const stranger = await buildUser();
  const agent = await server.as(stranger);
  const [theirs, his] = [await server.connect(stranger), await server.connect(tom)];
  for (const [event, payload] of [
    ['message:send', say(conversationId, 'hi')],
    ['message:read', { conversationId, seq: 1 }],
    ['typing:tell', { conversationId, isTyping: true }],
  ] as const) {
    expect(await theirs.send(event, payload)).toMatchObject({ ok: false, error: { code: 'conversation.not_found' } });
  }
  await agent.get(`/api/conversations/${conversationId}`).expect(404);
  await agent.get(`/api/conversations/${conversationId}/messages`).expect(404);
  await (await server.connect(ana)).send('message:send', say(conversationId, 'a marker'));
  await his.next('message:sent');
  await server.drainEvents();
  expect(theirs.heard('message:sent')).toHaveLength(0);
  expect(his.heard('typing:told')).toHaveLength(0);
});

test('when a page that knows no position asks, then it is told the last one and no news', async () => {
  const { conversationId, ana, tom } = await pair();
  const [hers, his] = [await server.connect(ana), await server.connect(tom)];
  await hers.send('message:send', say(conversationId, 'one'));
  const { pos } = await his.next('message:sent');
  expect(await his.send('inbox:replay', { after: null })).toEqual({
    ok: true,
    data: { entries: [], lastPos: pos, hasMore: false },
  });
  const newcomer = await server.connect(await buildUser());
  expect(await newcomer.send('inbox:replay', { after: null })).toMatchObject({ data: { entries: [], lastPos: 0 } });
});

test('when somebody comes back after an absence, then the inbox replays what was missed, once and in order', async () => {
  const { conversationId, ana, tom } = await pair();
  const agent = await server.as(tom);
  await server.drainEvents();
  const { lastPos } = (await agent.get('/api/inbox')).body;
  const hers = await server.connect(ana);
  for (const text of ['one', 'two', 'three']) await hers.send('message:send', say(conversationId, text));
  await server.drainEvents();
  const back = await server.connect(tom);
  const reply = (await back.send('inbox:replay', { after: lastPos })) as {
    data: { entries: { payload: { text: string }; pos: number }[] };
  };
  expect(reply.data.entries.map((entry) => entry.payload.text)).toEqual(['one', 'two', 'three']);
  expect(reply.data.entries.map((entry) => entry.pos)).toEqual([lastPos + 1, lastPos + 2, lastPos + 3]);
  const page = await agent.get(`/api/conversations/${conversationId}/messages?after=1&limit=1`).expect(200);
  expect(page.body.messages.map((message: { seq: number }) => message.seq)).toEqual([2]);
});

test('when marks are read, then they only rise, and a private mark is not told to the other side', async () => {
  const { conversationId, ana, tom } = await pair();
  const [hers, his] = [await server.connect(ana), await server.connect(tom)];
  for (const text of ['one', 'two']) await hers.send('message:send', say(conversationId, text));
  expect(await his.send('message:read', { conversationId, seq: 9 })).toMatchObject({ data: { readSeq: 2 } });
  expect(await his.send('message:read', { conversationId, seq: 1 })).toMatchObject({ data: { readSeq: 2 } });
  expect((await hers.next('message:read')).payload).toMatchObject({ userId: String(tom._id), readSeq: 2 });
  const agent = await server.as(tom);
  await agent.put(`/api/conversations/${conversationId}/privacy`).send({ isReadingPrivate: true }).expect(200);
  await hers.send('message:send', say(conversationId, 'three'));
  await his.send('message:read', { conversationId, seq: 3 });
  await server.drainEvents();
  await hers.send('message:send', say(conversationId, 'a marker'));
  expect(hers.heard('message:read')).toHaveLength(0);
  const seen = (await (await server.as(ana)).get(`/api/conversations/${conversationId}`)).body;
  expect(seen.members.find((member: { userId: string }) => member.userId === String(tom._id)).readSeq).toBeNull();
  expect((await agent.get('/api/conversations')).body).toMatchObject({
    unread: 1,
    conversations: [{ readSeq: 3, lastSeq: 4 }],
  });
});

test('when a conversation is closed or a member removed, then sending is refused and the removed one hears nothing', async () => {
  const { conversationId, ana, tom } = await pair();
  const [hers, his] = [await server.connect(ana), await server.connect(tom)];
  await act((ctx) => removeMember(ctx, conversationId, String(tom._id)));
  expect(await his.send('message:send', say(conversationId, 'hi'))).toMatchObject({
    error: { code: 'conversation.not_found' },
  });
  await hers.send('message:send', say(conversationId, 'alone'));
  await hers.next('message:sent');
  expect(his.heard('message:sent')).toHaveLength(0);
  await act((ctx) => closeConversation(ctx, conversationId));
  expect(await hers.send('message:send', say(conversationId, 'hi'))).toMatchObject({
    error: { code: 'conversation.closed' },
  });
});

test('when somebody comes, types and goes, then partners are told', async () => {
  const { conversationId, ana, tom } = await pair();
  const hers = await server.connect(ana);
  const his = await server.connect(tom);
  expect((await hers.next('presence:changed')).payload).toEqual({ userId: String(tom._id), isOnline: true });
  expect(await his.send('presence:ask', {})).toMatchObject({ data: { onlineUserIds: [String(ana._id)] } });
  await his.send('typing:tell', { conversationId, isTyping: true });
  expect((await hers.next('typing:told')).payload).toMatchObject({ userId: String(tom._id), isTyping: true });
  his.close();
  expect((await hers.next('presence:changed')).payload).toEqual({ userId: String(tom._id), isOnline: false });
});
