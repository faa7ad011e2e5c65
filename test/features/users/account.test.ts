import { issueToken } from '../../../src/features/users/index.ts';
import { ConsentModel } from '../../../src/features/users/consent-model.ts';
import { hashPassword } from '../../../src/features/users/secrets.ts';
import { UserModel } from '../../../src/features/users/user-model.ts';
import { OutboxModel } from '../../../src/platform/events/outbox-model.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const password = 'a bridge of ink and paper';
const consent = {
  necessary: true,
  automatedMatching: false,
  baselineFigures: false,
  otherProgramNews: true,
  noticeVersion: '1',
};
const hour = { ttlMs: 3_600_000 };

const registration = (email: string) => ({
  name: 'Ana Robles',
  email,
  password,
  intent: 'founder',
  language: 'es',
  timeZone: 'America/Mexico_City',
  consent,
});

test('when somebody registers, then account, consents and one event stand, and the answer tells nothing', async () => {
  const reply = await server.visitor().post('/api/users').send(registration('ANA@robles.example')).expect(202);
  expect(reply.body).toEqual({ done: true });
  const user = await UserModel.findOne({ email: 'ana@robles.example' }).lean();
  expect(user).toMatchObject({ state: 'active', emailVerifiedAt: null, acceptsAutomatedMatching: false });
  expect(await ConsentModel.countDocuments({ userId: String(user?._id) })).toBe(4);
  const again = await server.visitor().post('/api/users').send(registration('ana@robles.example')).expect(202);
  expect(again.body).toEqual(reply.body);
  expect(await UserModel.countDocuments({ email: 'ana@robles.example' })).toBe(1);
  expect(await OutboxModel.countDocuments({ name: 'user.registration_repeated' })).toBe(1);
});

test('when the form is wrong, then every wrong field is named and nothing is stored', async () => {
  const wrong = { ...registration('no-address'), timeZone: 'Mars/Olympus', admin: true, password: 'short' };
  const reply = await server.visitor().post('/api/users').send(wrong).expect(400);
  expect(reply.body.error.fields.map((field: { path: string }) => field.path)).toEqual(
    expect.arrayContaining(['email', 'password', 'timeZone']),
  );
  const common = await server
    .visitor()
    .post('/api/users')
    .send({ ...registration('b@b.example'), password: 'Contraseña2026' });
  expect(common.body.error.code).toBe('user.password_common');
  expect(await UserModel.countDocuments({ email: 'b@b.example' })).toBe(0);
});

test('when the link of the mail is followed, then the address is confirmed once and the device signed in', async () => {
  const user = await buildUser({ emailVerifiedAt: null });
  const token = await issueToken('verify-email', String(user._id), { now: server.now(), ...hour });
  const agent = server.visitor();
  expect((await agent.post('/api/users/verify-email').send({ token }).expect(200)).body.me.isEmailVerified).toBe(true);
  expect((await agent.get('/api/session')).body.me.id).toBe(String(user._id));
  const again = await server.visitor().post('/api/users/verify-email').send({ token }).expect(410);
  expect(again.body.error.code).toBe('user.link_invalid');
});

test('when a password is reset, then every device ends and the old password is gone', async () => {
  const user = await buildUser({ passwordHash: await hashPassword(password) });
  const other = await server.as(user);
  const token = await issueToken('reset-password', String(user._id), { now: server.now(), ...hour });
  await server
    .visitor()
    .post('/api/users/reset-password')
    .send({ token, password: 'another bridge of paper' })
    .expect(200);
  await other.get('/api/me/devices').expect(401);
  await server.visitor().post('/api/session').send({ email: user.email, password }).expect(401);
});

test('when the password is changed, then other devices end, this one stays, a wrong current one is refused', async () => {
  const user = await buildUser({ passwordHash: await hashPassword(password) });
  const [here, there] = [await server.as(user), await server.as(user)];
  const wrong = await here
    .post('/api/me/password')
    .send({ current: 'wrong wrong wrong', next: 'a new bridge of paper' });
  expect(wrong.body.error.code).toBe('user.password_wrong');
  await there.get('/api/me/devices').expect(200);
  await here.post('/api/me/password').send({ current: password, next: 'a new bridge of paper' }).expect(200);
  expect((await here.get('/api/me/devices').expect(200)).body.devices).toHaveLength(1);
  await there.get('/api/me/devices').expect(401);
});

test('when another person’s device is named, then it is as if it were not there', async () => {
  const [mine, theirs] = [await buildUser(), await buildUser()];
  const agent = await server.as(theirs);
  const { body } = await agent.get('/api/me/devices');
  const reply = await (await server.as(mine)).delete(`/api/me/devices/${body.devices[0].id}`).expect(404);
  expect(reply.body.error.code).toBe('user.not_found');
  await agent.get('/api/me/devices').expect(200);
});

test('when consent to automated matching is withdrawn, then the ledger has it and the flag follows', async () => {
  const user = await buildUser();
  const agent = await server.as(user);
  const choices = { automatedMatching: false, baselineFigures: true, otherProgramNews: false };
  await agent.put('/api/me/privacy').send({ choices, noticeVersion: '1' }).expect(200);
  expect((await agent.get('/api/me/privacy')).body).toEqual(choices);
  expect((await UserModel.findById(user._id).lean())?.acceptsAutomatedMatching).toBe(false);
});

test('when the only admin would close, be suspended or demoted, then it is refused', async () => {
  await UserModel.updateMany({ isAdmin: true }, { isAdmin: false });
  const admin = await buildUser({ isAdmin: true, passwordHash: await hashPassword(password) });
  const agent = await server.as(admin);
  const closing = await agent.post('/api/me/closing').send({ password }).expect(409);
  expect(closing.body.error.code).toBe('user.last_admin');
  await agent
    .put(`/api/people/${String(admin._id)}/role`)
    .send({ isAdmin: false, programIds: [] })
    .expect(409);
  await agent
    .post(`/api/people/${String(admin._id)}/suspension`)
    .send({ reason: 'x' })
    .expect(409);
});

test('when an admin suspends somebody, then their devices end, and only admins may', async () => {
  const [admin, person] = [await buildUser({ isAdmin: true }), await buildUser({ name: 'Ñandú Pérez' })];
  const [staff, theirs] = [await server.as(admin), await server.as(person)];
  const socket = await server.connect(person);
  await theirs
    .post(`/api/people/${String(admin._id)}/suspension`)
    .send({ reason: 'x' })
    .expect(403);
  await staff
    .post(`/api/people/${String(person._id)}/suspension`)
    .send({ reason: 'spam' })
    .expect(200);
  await theirs.get('/api/me/devices').expect(401);
  await socket.disconnected;
  const found = await staff.get('/api/people').query({ words: 'ÑANDÚ PEREZ' }).expect(200);
  expect(found.body.people.map((one: { name: string }) => one.name)).toEqual(['Ñandú Pérez']);
});

test('when all other devices are ended, then this one stays and another person’s stay', async () => {
  const [user, other] = [await buildUser(), await buildUser()];
  const [here, there, away, theirs] = [
    await server.as(user),
    await server.as(user),
    await server.as(user),
    await server.as(other),
  ];
  expect((await here.delete('/api/me/devices').expect(200)).body).toEqual({ ended: 2 });
  for (const ended of [there, away]) await ended.get('/api/me/devices').expect(401);
  await theirs.get('/api/me/devices').expect(200);
  expect((await here.get('/api/me/devices').expect(200)).body.devices).toMatchObject([{ isThisOne: true }]);
  expect((await here.delete('/api/me/devices').expect(200)).body).toEqual({ ended: 0 });
});

test('when somebody chooses how hours are written, then it is kept, may be given back, and another word is refused', async () => {
  const agent = await server.as(await buildUser());
  expect((await agent.get('/api/session')).body.me.hourCycle).toBeNull();
  expect((await agent.patch('/api/me').send({ hourCycle: 'h24' }).expect(200)).body.hourCycle).toBe('h24');
  expect((await agent.get('/api/session')).body.me.hourCycle).toBe('h24');
  await agent.patch('/api/me').send({ hourCycle: 'h23' }).expect(400);
  expect((await agent.patch('/api/me').send({ hourCycle: null }).expect(200)).body.hourCycle).toBeNull();
});

test('read marks are shown until somebody chooses otherwise, and another word than yes or no is refused', async () => {
  const agent = await server.as(await buildUser());
  expect((await agent.get('/api/session')).body.me.showsReading).toBe(true);
  expect((await agent.patch('/api/me').send({ showsReading: false }).expect(200)).body.showsReading).toBe(false);
  expect((await agent.get('/api/session')).body.me.showsReading).toBe(false);
  await agent.patch('/api/me').send({ showsReading: 'no' }).expect(400);
});
