import { getOwnStartup } from '../../../src/contract/startups/routes.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { buildStartup, startupFactsOfAComplete } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const { oneLiner, needs } = startupFactsOfAComplete();

test('when a startup is begun, described and published, then others find it only after that, without its name', async () => {
  const user = await buildUser();
  const agent = await server.as(user);
  const other = await server.as(await buildUser());
  const begun = (await agent.post('/api/startups').send({ name: '  Tlalli  ' }).expect(201)).body;
  expect(begun).toMatchObject({ state: 'draft', published: null, draft: { name: 'Tlalli' } });
  expect(begun.members).toEqual([{ userId: String(user._id), name: user.name, isYou: true }]);
  const path = `/api/startups/${begun.id}`;
  const early = await agent.post(`${path}/publish`).send({ revision: 0 }).expect(422);
  expect(early.body.error.fields.map((field: { path: string }) => field.path)).toEqual(['oneLiner', 'needs']);
  const changes = { oneLiner, needs };
  const saved = await agent.patch(`${path}/draft`).send({ revision: 0, changes }).expect(200);
  expect(saved.body).toMatchObject({ revision: 1, can: { publish: true } });
  await other.get(path).expect(404);
  const published = await agent.post(`${path}/publish`).send({ revision: 1 }).expect(200);
  expect(getOwnStartup.response.parse(published.body)).toMatchObject({ state: 'published', draft: null });
  expect((await other.get(path).expect(200)).body).toMatchObject({ identity: null, oneLiner, isOwn: false });
  expect((await agent.get(path).expect(200)).body).toMatchObject({ identity: { name: 'Tlalli' }, isOwn: true });
});

test("when somebody else asks for a member's view or writes, then it reads as unknown and nothing changes", async () => {
  const startup = await buildStartup();
  const path = `/api/startups/${String(startup._id)}`;
  const stranger = await server.as(await buildUser());
  const admin = await server.as(await buildUser({ isAdmin: true }));
  for (const agent of [stranger, admin]) {
    await agent.get(`${path}/own`).expect(404);
    await agent
      .patch(`${path}/draft`)
      .send({ revision: 0, changes: { stage: 5 } })
      .expect(404);
    for (const verb of ['publish', 'discard', 'close'])
      await agent.post(`${path}/${verb}`).send({ revision: 0 }).expect(404);
    await agent.post(`${path}/leave`).expect(404);
    await agent.post(`${path}/invitations`).send({ email: 'x@puente.example' }).expect(404);
  }
  await stranger.get('/api/startups/not-an-id/own').expect(400);
  await server.visitor().get(path).expect(401);
  expect(await StartupModel.findById(startup._id).lean()).toMatchObject({ revision: 0, draft: null });
});

test('when two members edit at once, then the second is refused with the draft of the first kept', async () => {
  const [one, two] = [await buildUser(), await buildUser()];
  const startup = await buildStartup({ members: [one, two] });
  const path = `/api/startups/${String(startup._id)}/draft`;
  const [first, second] = [await server.as(one), await server.as(two)];
  await first
    .patch(path)
    .send({ revision: 0, changes: { stage: 5 } })
    .expect(200);
  const stale = await second
    .patch(path)
    .send({ revision: 0, changes: { stage: 6 } })
    .expect(409);
  expect(stale.body.error.code).toBe('request.stale');
  const own = (await second.get(`/api/startups/${String(startup._id)}/own`)).body;
  expect(own).toMatchObject({ revision: 1, draft: { stage: 5 }, changed: ['stage'] });
});

test('when hostile or wrong input arrives, then it is stored as text or refused by field', async () => {
  const startup = await buildStartup();
  const agent = await server.as(String(startup.memberIds[0]));
  const path = `/api/startups/${String(startup._id)}/draft`;
  const hostile = `<script>alert('ñ')</script> ${'🦜'.repeat(10)} \u202e $where`;
  const changes = { description: { en: hostile, es: null, writtenIn: 'en' } };
  const saved = await agent.patch(path).send({ revision: 0, changes }).expect(200);
  expect(saved.body.draft.description.en).toBe(hostile);
  const bad = [
    { website: 'javascript:alert(1)' },
    { needs: Array.from({ length: 6 }, () => ({ id: 'us-fda', words: null })) },
    { stage: 8 },
    { name: '' },
    { description: { en: 'x'.repeat(2_001), es: null, writtenIn: 'en' } },
    { memberIds: [] },
    { stage: { $gt: 0 } },
  ];
  for (const wrong of bad) await agent.patch(path).send({ revision: 1, changes: wrong }).expect(400);
  await agent
    .patch(path)
    .send({ revision: 1, changes: { needs: [{ id: 'nope', words: null }] } })
    .expect(422);
});

test('when a startup is published, then each member hears it as they may see it and a stranger does not', async () => {
  const [one, two] = [await buildUser(), await buildUser()];
  const startup = await buildStartup({ members: [one, two] });
  const id = String(startup._id);
  await server.drainEvents();
  const other = await server.connect(two);
  const strange = await server.connect(await buildUser());
  const agent = await server.as(one);
  await agent
    .patch(`/api/startups/${id}/draft`)
    .send({ revision: 0, changes: { stage: 4 } })
    .expect(200);
  await agent.post(`/api/startups/${id}/publish`).send({ revision: 1 }).expect(200);
  await server.drainEvents();
  const heard = await other.next('startup:changed');
  expect(heard.payload).toEqual((await (await server.as(two)).get(`/api/startups/${id}/own`)).body);
  expect(strange.heard('startup:changed')).toEqual([]);
});
