import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { firstAdminLink } from '../../../src/features/users/index.ts';
import { OneTimeTokenModel } from '../../../src/features/users/one-time-token-model.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() =>
  Promise.all([
    UserModel.deleteMany(),
    AuditModel.deleteMany(),
    OneTimeTokenModel.deleteMany(),
    MailModel.deleteMany(),
  ]),
);
afterAll(() => server.stop());

const password = 'una frase larga y rara';
const consent = {
  necessary: true,
  automatedMatching: true,
  baselineFigures: false,
  otherProgramNews: false,
  noticeVersion: '1',
} as const;

describe('the first administrator', () => {
  const link = async () => new URL((await firstAdminLink(server.url, server.now())) ?? 'http://no.link/');
  const claim = (token: string | null, email = 'first@puente.example') =>
    server
      .visitor()
      .post('/api/users/first-admin')
      .send({ token, name: 'Ana', email, password, language: 'es', timeZone: 'America/Tijuana', consent });

  test('whoever follows the printed link is signed in as administrator; the link works once', async () => {
    const printed = await link();
    expect(printed.pathname).toBe('/first-admin');
    const token = printed.searchParams.get('token');
    const reply = await claim(token).expect(200);
    expect(reply.body.me).toMatchObject({ name: 'Ana', roles: ['admin'], isEmailVerified: true, language: 'es' });
    expect(reply.headers['set-cookie']).toHaveLength(1);
    expect(await AuditModel.find().lean()).toMatchObject([{ act: 'user.first_admin' }]);
    const again = await claim(token, 'second@puente.example').expect(410);
    expect(again.body.error.code).toBe('user.link_invalid');
    expect(await UserModel.countDocuments()).toBe(1);
  });

  test('with an administrator there is no link, and one printed before has ended', async () => {
    const token = (await link()).searchParams.get('token');
    await buildUser({ isAdmin: true, passwordHash: 'x' });
    expect(await firstAdminLink(server.url, server.now())).toBeNull();
    await claim(token).expect(410);
    expect(await UserModel.countDocuments({ isAdmin: true })).toBe(1);
  });

  test('the newest link works, an older one does not; a common password uses nothing up', async () => {
    const [older, newest] = [(await link()).searchParams.get('token'), (await link()).searchParams.get('token')];
    await claim(older).expect(410);
    const common = { token: newest, name: 'Ana', email: 'a@b.example', language: 'es', timeZone: 'UTC', consent };
    await server
      .visitor()
      .post('/api/users/first-admin')
      .send({ ...common, password: 'password1234' })
      .expect(422);
    await claim(newest).expect(200);
  });
});

describe('staff', () => {
  const asAdmin = async () => server.as(await buildUser({ isAdmin: true, passwordHash: 'x' }));
  const invitation = (programId: string) => ({
    name: 'Ofelia Márquez',
    email: 'ofelia@oficina.example',
    language: 'es',
    timeZone: 'America/Tijuana',
    isAdmin: false,
    programIds: [programId],
  });

  test('an invitation shows until when it works; sent again, a new link works and the earlier does not', async () => {
    const admin = await asAdmin();
    const programId = String((await buildProgram()).program._id);
    const { id } = (await admin.post('/api/people/invitations').send(invitation(programId)).expect(201)).body;
    await server.drainEvents();
    const list = (await admin.get('/api/people?group=staff').expect(200)).body;
    expect(list.counts).toMatchObject({ all: 2, staff: 2, invited: 1, suspended: 0 });
    const invited = list.people.find((person: { id: string }) => person.id === id);
    expect(invited).toMatchObject({ state: 'invited', roles: ['coordinator'], can: { inviteAgain: true } });
    expect(Date.parse(invited.invitationExpiresAt)).toBe(server.now().getTime() + 7 * 86_400_000);
    server.advance(3_600_000);
    await admin
      .post(`/api/people/${id as string}/invitations`)
      .send({})
      .expect(200);
    await server.drainEvents();
    expect(await OneTimeTokenModel.countDocuments({ purpose: 'claim-account', usedAt: null })).toBe(1);
    expect(await MailModel.countDocuments({ to: 'ofelia@oficina.example' })).toBe(2);
    expect(await AuditModel.countDocuments({ act: 'user.staff_invited_again' })).toBe(1);
  });

  test('whoever is no invited staff is not invited again', async () => {
    const admin = await asAdmin();
    for (const person of [await buildUser(), await buildUser({ state: 'invited' })]) {
      await admin
        .post(`/api/people/${String(person._id)}/invitations`)
        .send({})
        .expect(404);
    }
    await (
      await server.as(await buildUser())
    )
      .post(`/api/people/${'a'.repeat(24)}/invitations`)
      .send({})
      .expect(403);
  });

  test('groups: who is staff, mentor, founder, invited, suspended', async () => {
    const admin = await asAdmin();
    await buildUser({ name: 'Mentor', hasOffer: true });
    await buildUser({ name: 'Imported', hasOffer: true, state: 'invited' });
    await buildUser({ name: 'Gone', state: 'suspended' });
    const namesIn = async (group: string) =>
      (await admin.get(`/api/people?group=${group}`).expect(200)).body.people.map((one: { name: string }) => one.name);
    expect(await namesIn('mentors')).toEqual(['Mentor']);
    expect(await namesIn('invited')).toEqual(['Imported']);
    expect(await namesIn('suspended')).toEqual(['Gone']);
    expect(await namesIn('staff')).toHaveLength(1);
  });

  test('when a role is taken, then the next request is refused', async () => {
    const admin = await asAdmin();
    const { program } = await buildProgram();
    const person = await buildUser({ coordinatedProgramIds: [program._id] });
    const theirs = await server.as(person);
    await theirs.get('/api/audit').expect(200);
    await admin
      .put(`/api/people/${String(person._id)}/role`)
      .send({ isAdmin: false, programIds: [] })
      .expect(200);
    await theirs.get('/api/audit').expect(403);
  });
});
