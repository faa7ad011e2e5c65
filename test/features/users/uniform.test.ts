import { Agent } from 'node:http';
import mongoose from 'mongoose';

/** The types of Jest lack how a module is replaced where modules are ES modules. */
type Replacing = { unstable_mockModule: (name: string, make: () => object) => void };
const jestHere = import.meta.jest as typeof jest & Replacing;

// Time cannot be judged by a test, work can: the real functions are called, and counted.
const argon2 = { ...(await import('@node-rs/argon2')) };
const hash = jestHere.fn(argon2.hash);
const verify = jestHere.fn(argon2.verify);
jestHere.unstable_mockModule('@node-rs/argon2', () => ({ ...argon2, hash, verify }));
const { startTestServer } = await import('../../support/test-server.ts');
const { buildUser } = await import('../../support/builders/build-user.ts');
const { hashPassword } = await import('../../../src/features/users/secrets.ts');
const { MailModel } = await import('../../../src/platform/mail/mail-model.ts');

const password = 'a bridge of ink and paper';
let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The look-up of an account and what an action writes; what runs beside requests reads in other ways. */
const requestCalls = /^(users|outbox|consents) (findOne|insertOne|insertMany)$/;

/** What one request makes the service do: how often the slow hash runs, and what it asks of the database. */
async function workOf(path: string, body: object): Promise<{ answer: unknown; hashes: number; calls: string[] }> {
  hash.mockClear();
  verify.mockClear();
  const calls: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => {
    if (requestCalls.test(`${collection} ${method}`)) calls.push(`${collection} ${method}`);
  });
  const { status, body: answer } = await server.visitor().post(path).send(body);
  mongoose.set('debug', false);
  await server.drainEvents();
  const { requestId: _, ...error } = answer.error ?? {};
  return { answer: { status, ...answer, error }, hashes: hash.mock.calls.length + verify.mock.calls.length, calls };
}

test('when somebody signs in, then a known, an unknown, a suspended and an invited address cost the same work', async () => {
  const passwordHash = await hashPassword(password);
  const known = await buildUser({ passwordHash });
  const suspended = await buildUser({ passwordHash, state: 'suspended' });
  const invited = await buildUser({ passwordHash: null, state: 'invited' });
  const wrong = await workOf('/api/session', { email: known.email, password: 'not the right one' });
  expect(wrong).toMatchObject({ answer: { status: 401 }, hashes: 1 });
  for (const email of ['nobody@puente.example', suspended.email, invited.email]) {
    expect(await workOf('/api/session', { email, password })).toEqual(wrong);
  }
});

test('when somebody asks for a reset, then a known and an unknown address cost the same work, and one gets a mail', async () => {
  const known = await buildUser({ passwordHash: await hashPassword(password) });
  const asked = await workOf('/api/users/request-reset', { email: known.email });
  expect(asked.answer).toMatchObject({ status: 202 });
  expect(await workOf('/api/users/request-reset', { email: 'nobody.either@puente.example' })).toEqual(asked);
  expect(await MailModel.countDocuments({ to: known.email })).toBe(1);
  expect(await MailModel.countDocuments({ to: 'nobody.either@puente.example' })).toBe(0);
});

test('when somebody registers, then a known address is answered alike and its password is hashed all the same', async () => {
  const known = await buildUser();
  const consent = {
    noticeVersion: '1',
    necessary: true,
    automatedMatching: true,
    baselineFigures: false,
    otherProgramNews: false,
  };
  const form = { name: 'Nova', password, intent: 'founder', language: 'en', timeZone: 'America/Chicago', consent };
  const fresh = await workOf('/api/users', { ...form, email: 'nova@puente.example' });
  expect(fresh).toMatchObject({ answer: { status: 202 }, hashes: 1 });
  const repeated = await workOf('/api/users', { ...form, email: known.email });
  expect({ answer: repeated.answer, hashes: repeated.hashes }).toEqual({ answer: fresh.answer, hashes: fresh.hashes });
});

test('when many addresses guess the password of one account, then it is limited like any other, known or not', async () => {
  const known = await buildUser({ passwordHash: await hashPassword(password) });
  for (const email of [known.email, 'guessed@puente.example']) {
    const statuses: number[] = [];
    const left: unknown[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1) {
      const agent = new Agent({ localAddress: `127.0.1.${(attempt % 3) + 1}` });
      const guess = server.visitor().post('/api/session').agent(agent);
      const { status, body } = await guess.send({ email, password: `guess number ${attempt}` });
      statuses.push(status);
      if (status === 401) left.push(body.error.params.count);
    }
    // How many tries are left is told when they are few, for an address that nobody has as well.
    expect(left).toEqual([...Array.from({ length: 14 }, () => undefined), 5, 4, 3, 2, 1, 0]);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429]);
    const right = new Agent({ localAddress: '127.0.1.9' });
    const refused = await server.visitor().post('/api/session').agent(right).send({ email, password }).expect(429);
    expect(refused.body.error.code).toBe('request.too_many');
  }
});
