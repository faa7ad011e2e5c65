import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { hashPassword } from '../../../src/features/users/secrets.ts';
import { UserModel } from '../../../src/features/users/user-model.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => MailModel.deleteMany());
afterAll(() => server.stop());

const consent = {
  necessary: true,
  automatedMatching: true,
  baselineFigures: false,
  otherProgramNews: false,
  noticeVersion: '1',
};

const tokenIn = (text: string): string => /token=([\w-]+)/.exec(text)?.[1] ?? '';

const register = (email: string, name = 'Ing. Ana Robles') =>
  server.visitor().post('/api/users').send({
    name,
    email,
    password: 'a bridge of ink and paper',
    intent: 'founder',
    language: 'es',
    timeZone: 'America/Mexico_City',
    consent,
  });

test('when somebody registers, then one mail in their language holds a link that confirms the address', async () => {
  await register('ana@robles.example').expect(202);
  await server.drainEvents();
  const mails = await MailModel.find({ to: 'ana@robles.example' }).lean();
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ subject: 'Confirme su correo para Puente', language: 'es' });
  expect(mails[0]?.text).toContain('Hola, Ana:');
  const token = tokenIn(mails[0]?.text ?? '');
  await server.visitor().post('/api/users/verify-email').send({ token }).expect(200);
  expect((await UserModel.findOne({ email: 'ana@robles.example' }).lean())?.emailVerifiedAt).not.toBeNull();
});

test('when a name holds markup and line breaks, then the mail shows it inert and the header stays one line', async () => {
  await register('evil@robles.example', '<b>Ana</b>\r\nBcc: all@example.com').expect(202);
  await server.drainEvents();
  const mail = await MailModel.findOne({ to: 'evil@robles.example' }).lean();
  expect(mail?.html).not.toContain('<b>Ana');
  expect(mail?.subject).not.toMatch(/[\r\n]/);
});

test('when a reset is asked for an unknown address, then the reply is the same and no mail is written', async () => {
  const user = await buildUser();
  const ask = (email: string) => server.visitor().post('/api/users/request-reset').send({ email }).expect(202);
  expect((await ask(user.email)).body).toEqual((await ask('nobody@puente.example')).body);
  await server.drainEvents();
  expect((await MailModel.find().lean()).map((mail) => mail.to)).toEqual([user.email]);
});

test('when the address changes, then the new one confirms and the old one is told', async () => {
  const user = await buildUser({ passwordHash: await hashPassword('a bridge of ink and paper') });
  const agent = await server.as(user);
  const body = { email: 'new@puente.example', password: 'a bridge of ink and paper' };
  await agent.post('/api/me/email').send(body).expect(202);
  await server.drainEvents();
  const mail = await MailModel.findOne({ to: 'new@puente.example' }).lean();
  const reply = await server
    .visitor()
    .post('/api/users/confirm-email-change')
    .send({ token: tokenIn(mail?.text ?? '') });
  expect(reply.body.me.email).toBe('new@puente.example');
  await server.drainEvents();
  expect(await MailModel.countDocuments({ to: user.email })).toBe(1);
});

test('when the installation is no demo, then there is no mailbox', async () => {
  const reply = await server.visitor().get('/api/mailbox').expect(404);
  expect(reply.body.error.code).toBe('request.not_found');
});
