import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import supertest from 'supertest';
import { UserModel } from '../../../src/features/users/index.ts';
import { readConfig } from '../../../src/platform/config/read-config.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { connectMongo, disconnectMongo } from '../../../src/platform/mongo/connect.ts';
import { createDeclaredIndexes } from '../../../src/platform/mongo/indexes.ts';
import { startServer } from '../../../src/server.ts';
import { buildConversation } from '../../support/builders/build-conversation.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { openDevice } from '../../support/sign-in-directly.ts';
import { testDatabaseUri } from '../../support/test-database.ts';
import { testStart } from '../../support/test-server.ts';
import { connectSocket } from '../../support/test-socket.ts';

beforeAll(async () => {
  await connectMongo(testDatabaseUri());
  await createDeclaredIndexes();
});
afterAll(disconnectMongo);

/** A word that somebody wrote: wherever it comes in, it must not come out in the log. */
const canary = 'zanate-canary-4711';

/** Runs `work` against the real application and returns what it logged meanwhile, everything down to traces. */
async function logOf(work: (url: string) => Promise<void>): Promise<string> {
  const lines = new PassThrough();
  const server = await startServer({
    config: readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabaseUri() }),
    logger: createLogger('trace', lines),
    clock: () => testStart,
    clientFolder: null,
  });
  try {
    await work(`http://127.0.0.1:${server.port}`);
  } finally {
    await server.stop();
    lines.end();
  }
  return text(lines);
}

test('when people write, upload, mistype and are refused, then nothing of it stands in the log', async () => {
  const { conversationId, people } = await buildConversation();
  const cookie = await openDevice(String(people[0]?._id), testStart);
  const log = await logOf(async (url) => {
    const agent = supertest.agent(url).set('User-Agent', canary);
    await agent.post('/api/session').send({ email: `${canary}@example.org`, password: canary });
    await agent.post('/api/users').send({ email: canary, name: canary });
    await agent.get(`/api/session?next=${canary}`);
    await agent.get(`/es/answer/${canary}`);
    await agent.post('/api/session').set('Content-Type', 'application/json').send(`{"email": ${canary}`);
    const message = { clientMessageId: crypto.randomUUID(), text: canary, language: null };
    const own = supertest.agent(url).set('Cookie', cookie);
    await own.post(`/api/conversations/${conversationId}/messages`).send(message).expect(201);
    await own
      .post(`/api/conversations/${conversationId}/messages`)
      .send({ ...message, text: `${canary}!` })
      .expect(409);
    await own.post('/api/programs').attach('file', Buffer.from(canary), `${canary}.exe`);
    const socket = await connectSocket(url, cookie);
    await socket.send('message:send', { conversationId, ...message, text: 7, [canary]: canary });
    socket.close();
  });
  expect(log).toContain('message.id_reused');
  expect(log).not.toContain(canary);
});

test('when something is refused, then the log says what, with which code, whose and when', async () => {
  const user = await buildUser();
  const cookie = await openDevice(String(user._id), testStart);
  const log = await logOf(async (url) => {
    await supertest(url).get('/api/audit').set('Cookie', cookie).expect(403);
  });
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find((line) => line['code'] === 'request.forbidden')).toMatchObject({
    userId: String(user._id),
    req: { method: 'GET', path: '/api/audit' },
    res: { status: 403 },
    time: expect.any(Number),
  });
});

test('when the database refuses a value, then its error is logged without the value', async () => {
  const { email } = await buildUser({ email: `${canary}@example.org` });
  const lines = new PassThrough();
  const logger = createLogger('trace', lines);
  const insert = UserModel.collection.insertOne({ email });
  await insert.catch((error: unknown) => logger.error({ err: error }, 'request failed'));
  const cast = UserModel.findOne({ email: { [canary]: canary } as unknown as string }).exec();
  await cast.catch((error: unknown) => logger.error({ err: error }, 'request failed'));
  lines.end();
  const log = await text(lines);
  expect(log).toContain('"code":11000');
  expect(log).toContain('email_1');
  expect(log).not.toContain(canary);
});
