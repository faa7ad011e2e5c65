import { randomUUID } from 'node:crypto';
import { buildConversation } from '../../support/builders/build-conversation.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('when somebody shows no read marks, then nobody hears of theirs and they hear of nobody’s, until they show them again', async () => {
  const { conversationId, people } = await buildConversation();
  const [ana, tom] = people;
  if (!ana || !tom) throw new Error('two people');
  const [hers, his] = [await server.connect(ana), await server.connect(tom)];
  const [herDesk, hisDesk] = [await server.as(ana), await server.as(tom)];
  const say = (text: string) => ({ conversationId, clientMessageId: randomUUID(), text, language: null });
  const seenBy = async (agent: typeof herDesk) => {
    const { body } = await agent.get(`/api/conversations/${conversationId}`).expect(200);
    const members: { userId: string; readSeq: number | null }[] = body.members;
    return [ana, tom].map(({ _id }) => members.find(({ userId }) => userId === String(_id))?.readSeq);
  };
  await hisDesk.patch('/api/me').send({ showsReading: false }).expect(200);
  await hers.send('message:send', say('one'));
  await his.send('message:read', { conversationId, seq: 1 });
  await his.send('message:send', say('two'));
  await hers.send('message:read', { conversationId, seq: 2 });
  await server.drainEvents();
  // Of each mark only its owner hears.
  expect((await his.next('message:read')).payload).toMatchObject({ userId: String(tom._id), readSeq: 1 });
  expect((await hers.next('message:read')).payload).toMatchObject({ userId: String(ana._id), readSeq: 2 });
  await hers.send('message:send', say('a marker'));
  for (const text of ['one', 'two', 'a marker'])
    expect((await his.next('message:sent')).payload).toMatchObject({ text });
  expect([...his.heard('message:read'), ...hers.heard('message:read')]).toEqual([]);
  expect(await seenBy(herDesk)).toEqual([2, null]);
  expect(await seenBy(hisDesk)).toEqual([null, 1]);
  await hisDesk.patch('/api/me').send({ showsReading: true }).expect(200);
  expect([await seenBy(herDesk), await seenBy(hisDesk)]).toEqual([
    [2, 1],
    [2, 1],
  ]);
});
