import { signIn } from '../../../src/contract/users/routes.ts';
import { hashPassword } from '../../../src/features/users/secrets.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { openDevice } from '../../support/sign-in-directly.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { connectSocket } from '../../support/test-socket.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const password = 'a bridge of ink and paper';

test('when the password is right, then this device is signed in and others are not', async () => {
  const user = await buildUser({ passwordHash: await hashPassword(password) });
  const agent = server.visitor();
  const reply = await agent.post('/api/session').send({ email: user.email.toUpperCase(), password }).expect(200);
  expect(signIn.response.parse(reply.body).me?.email).toBe(user.email);
  expect((await agent.get('/api/session')).body.me.id).toBe(String(user._id));
  expect((await server.visitor().get('/api/session')).body.me).toBeNull();
});

test('when the password is wrong, the account unknown or suspended, then all answer alike', async () => {
  const user = await buildUser({ passwordHash: await hashPassword(password) });
  const suspended = await buildUser({ state: 'suspended', passwordHash: await hashPassword(password) });
  const attempts = [
    { email: user.email, password: 'not the right one' },
    { email: 'nobody@puente.example', password },
    { email: suspended.email, password },
  ];
  for (const attempt of attempts) {
    const reply = await server.visitor().post('/api/session').send(attempt).expect(401);
    expect(reply.body.error.code).toBe('session.wrong_credentials');
  }
});

test('when a device is signed out, then its socket is cut', async () => {
  const cookie = await openDevice(String((await buildUser())._id), server.now());
  const agent = server.visitor().set('Cookie', cookie);
  const socket = await connectSocket(server.url, cookie);
  expect(await socket.send('inbox:replay', { after: 0 })).toMatchObject({ ok: true });
  expect(await socket.send('inbox:replay', { after: -1 })).toMatchObject({
    ok: false,
    error: { code: 'request.invalid' },
  });
  await agent.delete('/api/session').expect(200);
  await agent.get('/api/inbox').expect(401);
  await socket.disconnected;
});

test('when another site sends a write, then it is refused', async () => {
  const reply = await server.visitor().post('/api/session').set('Origin', 'https://elsewhere.example').send({});
  expect(reply.body.error.code).toBe('request.foreign_origin');
});
