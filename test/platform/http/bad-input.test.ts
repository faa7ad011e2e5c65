import { randomUUID } from 'node:crypto';
import { ConversationModel } from '../../../src/features/messaging/conversation-model.ts';
import { MessageModel } from '../../../src/features/messaging/message-model.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { ProgramModel } from '../../../src/features/programs/program-model.ts';
import { buildConversation } from '../../support/builders/build-conversation.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const program = { name: { en: 'Twice', es: 'Dos veces' }, kind: 'binational', timeZone: 'America/Chicago' };

test('when a POST is repeated with its key, then it is done once; with another body it is refused', async () => {
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const key = randomUUID();
  const post = (body: object) => admin.post('/api/programs').set('Idempotency-Key', key).send(body);
  const [first, again] = [await post(program).expect(201), await post(program).expect(201)];
  expect(again.body).toEqual(first.body);
  expect(await ProgramModel.countDocuments({ nameEn: 'Twice' })).toBe(1);
  const other = await post({ ...program, kind: 'domestic-mx' }).expect(409);
  expect(other.body.error.code).toBe('request.key_reused');
});

test('when a button is pressed twice at once, then one of the two is done', async () => {
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const key = randomUUID();
  const press = () =>
    admin
      .post('/api/programs')
      .set('Idempotency-Key', key)
      .send({ ...program, name: { en: 'Once', es: 'Una' } });
  const replies = await Promise.all([press(), press(), press()]);
  expect(replies.every((reply) => [201, 409].includes(reply.status))).toBe(true);
  expect(await ProgramModel.countDocuments({ nameEn: 'Once' })).toBe(1);
});

test('when a request is malformed, too large or of a wrong kind, then it is a coded refusal without a stack', async () => {
  const agent = server.visitor();
  const json = { 'Content-Type': 'application/json' };
  const broken = await agent.post('/api/session').set(json).send('{"email": ').expect(400);
  expect(broken.body.error.code).toBe('request.malformed');
  const large = await agent
    .post('/api/session')
    .send({ email: 'a'.repeat(300_000) })
    .expect(413);
  expect(large.body.error.code).toBe('request.too_large');
  const unknown = await agent.get('/api/nothing-here').expect(404);
  expect(unknown.body.error).toMatchObject({ code: 'request.not_found', fields: [] });
  const astray = await agent.post('/nothing-here').send({}).expect(404);
  expect(astray.body.error).toMatchObject({ code: 'request.not_found', fields: [] });
  expect(JSON.stringify([broken.body, large.body, unknown.body])).not.toContain('node_modules');
  await agent.get('/api/conversations/%E0%A4%A').expect(400);
});

test('when a filter is smuggled in as an object, then it is refused by its type', async () => {
  const reply = await server
    .visitor()
    .post('/api/session')
    .send({ email: { $gt: '' }, password: { $ne: 'x' } })
    .expect(400);
  expect(reply.body.error.code).toBe('request.invalid');
  const agent = await server.as(await buildUser({ isAdmin: true }));
  await agent.get('/api/audit?act[$ne]=x').expect(400);
});

test('when somebody consents to a notice without naming one that was published, then it is refused and nothing is stored', async () => {
  const user = await buildUser({ acceptsAutomatedMatching: true });
  const choices = { automatedMatching: false, baselineFigures: false, otherProgramNews: false };
  const agent = await server.as(user);
  for (const noticeVersion of [' ', '2', '__proto__']) {
    const reply = await agent.put('/api/me/privacy').send({ choices, noticeVersion }).expect(400);
    expect(reply.body.error.fields).toEqual([{ path: 'noticeVersion', code: 'invalid_value' }]);
  }
  expect((await UserModel.findById(user._id).lean())?.acceptsAutomatedMatching).toBe(true);
});

const naughty = [
  "'; DROP TABLE users; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example")',
  '\u202Egnp.exe',
  'Ω≈ç√∫˜µ≤≥÷ 社會科學院語學研究所 👩‍👩‍👧 ﷽',
  '${7*7} {{7*7}} %s%n',
  '\\u0000 \\x00 \u200B zero width',
  'ñ n\u0303 Ñ',
];

test.each(naughty)('when somebody writes %j, then it comes back byte for byte', async (text) => {
  const { conversationId, people } = await buildConversation();
  const agent = await server.as(String(people[0]?._id));
  const body = { clientMessageId: randomUUID(), text, language: null };
  const sent = await agent.post(`/api/conversations/${conversationId}/messages`).send(body).expect(201);
  expect(sent.body.text).toBe(text.trim());
  expect((await MessageModel.findById(sent.body.id).lean())?.text).toBe(text.trim());
});

test('when a text is over the limit, then nothing is stored and the field is named', async () => {
  const { conversationId, people } = await buildConversation();
  const agent = await server.as(String(people[0]?._id));
  const body = { clientMessageId: randomUUID(), text: 'x'.repeat(2_001), language: null };
  const reply = await agent.post(`/api/conversations/${conversationId}/messages`).send(body).expect(400);
  expect(reply.body.error.fields).toEqual([{ path: 'text', code: 'too_big' }]);
  expect((await ConversationModel.findById(conversationId).lean())?.lastSeq).toBe(0);
});
