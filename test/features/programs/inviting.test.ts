import { previewInvitation } from '../../../src/contract/notifications/preview-routes.ts';
import { countUnclaimed, listUnclaimed } from '../../../src/contract/programs/invitation-routes.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { buildImported, idOf } from './build-imported.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => MailModel.deleteMany());
afterAll(() => server.stop());

test('a coordinator chooses whom to invite: these get a mail, the others stay to be invited', async () => {
  const { coordinator, invited, path } = await buildImported(server, ['Abel', 'Berta', 'Carlos']);
  const people = async () => listUnclaimed.response.parse((await coordinator.get(`${path}/people`).expect(200)).body);
  expect(await people()).toMatchObject({ people: [{ name: 'Abel' }, { name: 'Berta' }, { name: 'Carlos' }] });
  const outsider = await buildUser({ name: 'Nobody of it', state: 'invited' });
  const body = { userIds: [idOf(invited[1]), idOf(outsider)] };
  expect((await coordinator.post(path).send(body).expect(200)).body).toEqual({ invited: 1 });
  await server.drainEvents();
  expect((await MailModel.find().lean()).map(({ userId }) => String(userId))).toEqual([idOf(invited[1])]);
  expect((await people()).people.map(({ name }) => name)).toEqual(['Abel', 'Carlos']);
  expect((await UserModel.findById(outsider._id).lean())?.invitedAt ?? null).toBeNull();
  await coordinator.post(path).send({ userIds: [] }).expect(400);
});

test('the desk reads how many may be invited in which language, and whether any mail has gone out', async () => {
  const { coordinator, invited, path } = await buildImported(server, ['Abel', 'Berta', 'Carlos']);
  await UserModel.updateOne({ _id: invited[0]?._id }, { language: 'en' });
  const count = async () => countUnclaimed.response.parse((await coordinator.get(path).expect(200)).body);
  expect(await count()).toEqual({
    unclaimed: 3,
    toInvite: 3,
    planned: 0,
    byLanguage: { en: 1, es: 2 },
    isMailed: false,
  });
  await coordinator
    .post(path)
    .send({ userIds: [idOf(invited[1])] })
    .expect(200);
  await server.drainEvents();
  expect(await count()).toEqual({
    unclaimed: 3,
    toInvite: 2,
    planned: 0,
    byLanguage: { en: 1, es: 1 },
    isMailed: true,
  });
});

test('the mail is read before it goes out: the same words, no link that works, and nothing is sent', async () => {
  const { coordinator, invited, path, program } = await buildImported(server, ['Abel']);
  const reply = await coordinator.get(`${path}/mail?language=es`).expect(200);
  const preview = previewInvitation.response.parse(reply.body);
  expect(await MailModel.countDocuments()).toBe(0);
  await coordinator.post(path).send({ userIds: null }).expect(200);
  await server.drainEvents();
  const mail = await MailModel.findOne({ userId: idOf(invited[0]) }).lean();
  expect(mail).toMatchObject({ subject: preview.subject, fromName: preview.fromName });
  const asPreviewed = mail?.text.replace(/token=[\w-]+/, 'token=…').replace('Abel', '…');
  expect(preview.text).toBe(asPreviewed);
  expect(preview.subject).toContain(program.nameEs);
});

test('another program’s coordinator neither lists, reads nor invites', async () => {
  const { path } = await buildImported(server, ['Abel']);
  const { program: other } = await buildProgram();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  await stranger.get(`${path}/people`).expect(404);
  await stranger.get(`${path}/mail?language=en`).expect(404);
  await stranger.post(path).send({ userIds: null }).expect(404);
  expect(await MailModel.countDocuments()).toBe(0);
});
