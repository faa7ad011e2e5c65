import { StartupModel } from '../../../src/features/startups/index.ts';
import { requireUser, UserModel } from '../../../src/features/users/index.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const startupsOf = async (userId: unknown): Promise<string[]> =>
  (await requireUser(String(userId))).startupIds.map(String);

test('when an invited person accepts, then they belong to the startup, once, and see it', async () => {
  const startup = await buildStartup();
  const path = `/api/startups/${String(startup._id)}`;
  const founder = await server.as(String(startup.memberIds[0]));
  const invited = await buildUser();
  const own = await founder.post(`${path}/invitations`).send({ email: invited.email.toUpperCase() }).expect(200);
  expect(own.body.invitations).toHaveLength(1);
  const agent = await server.as(invited);
  const received = (await agent.get('/api/me/startup-invitations').expect(200)).body.invitations;
  expect(received).toMatchObject([{ startupName: startup.name }]);
  const answer = `/api/startup-invitations/${received[0].id}/answer`;
  await (await server.as(await buildUser())).post(answer).send({ accept: true }).expect(410);
  const replies = await Promise.all([1, 2].map(() => agent.post(answer).send({ accept: true })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(await startupsOf(invited._id)).toEqual([String(startup._id)]);
  const seen = await agent.get(`${path}/own`).expect(200);
  expect(seen.body.members.map((member: { isYou: boolean }) => member.isYou)).toEqual([false, true]);
  expect((await StartupModel.findById(startup._id).lean())?.foundersText).toContain(invited.name);
});

test('when an invitation is declined, withdrawn or expired, then it cannot be accepted any more', async () => {
  const startup = await buildStartup();
  const path = `/api/startups/${String(startup._id)}/invitations`;
  const founder = await server.as(String(startup.memberIds[0]));
  const invite = async () => {
    const user = await buildUser();
    const own = (await founder.post(path).send({ email: user.email }).expect(200)).body;
    const { id } = own.invitations.at(-1);
    return { user, agent: await server.as(user), id, answer: `/api/startup-invitations/${id}/answer` };
  };
  const [declining, withdrawn, late] = [await invite(), await invite(), await invite()];
  await declining.agent.post(declining.answer).send({ accept: false }).expect(200, { startupId: null });
  await founder.delete(`${path}/${withdrawn.id}`).expect(200);
  await founder.delete(`${path}/${withdrawn.id}`).expect(410);
  await (await server.as(await buildUser())).delete(`${path}/${late.id}`).expect(404);
  server.advance(15 * 86_400_000);
  for (const { user, answer } of [declining, withdrawn, late]) {
    const agent = await server.as(user);
    expect((await agent.post(answer).send({ accept: true })).body.error.code).toBe('startup.invitation_invalid');
  }
  expect((await StartupModel.findById(startup._id).lean())?.memberIds).toHaveLength(1);
});

test('when an address is invited, then the answer does not tell whether it has an account', async () => {
  const startup = await buildStartup();
  const path = `/api/startups/${String(startup._id)}/invitations`;
  const founder = await server.as(String(startup.memberIds[0]));
  const known = await buildUser();
  for (const email of [known.email, 'nobody@puente.example']) {
    const reply = await founder.post(path).send({ email }).expect(200);
    expect(reply.body.invitations.at(-1)).toMatchObject({ email });
  }
  const own = await requireUser(String(startup.memberIds[0]));
  expect((await founder.post(path).send({ email: own.email }).expect(409)).body.error.code).toBe(
    'startup.already_member',
  );
});

test('when a member leaves, then the startup goes on; the last one cannot leave but can close it', async () => {
  const [one, two] = [await buildUser(), await buildUser()];
  const startup = await buildStartup({ members: [one, two] });
  const path = `/api/startups/${String(startup._id)}`;
  await (await server.as(two)).post(`${path}/leave`).expect(200);
  expect(await startupsOf(two._id)).toEqual([]);
  const last = await server.as(one);
  expect((await last.post(`${path}/leave`).expect(409)).body.error.code).toBe('startup.last_member');
  expect((await last.post(`${path}/close`).send({ revision: 9 }).expect(409)).body.error.code).toBe('request.stale');
  await last.post(`${path}/close`).send({ revision: 0 }).expect(200);
  expect(await startupsOf(one._id)).toEqual([]);
  await last.get(`${path}/own`).expect(404);
  await (await server.as(two)).get(path).expect(404);
});

test('when somebody belongs to five startups, then they begin no sixth', async () => {
  const user = await buildUser();
  const agent = await server.as(user);
  for (let count = 0; count < 5; count += 1)
    await agent
      .post('/api/startups')
      .send({ name: `S ${count}` })
      .expect(201);
  expect((await agent.post('/api/startups').send({ name: 'Sixth' }).expect(409)).body.error.code).toBe(
    'startup.too_many',
  );
  expect((await UserModel.findById(user._id).lean())?.startupIds).toHaveLength(5);
});

test('when the same creation is sent twice with one key, then one startup is made', async () => {
  const user = await buildUser();
  const agent = await server.as(user);
  const send = () => agent.post('/api/startups').set('Idempotency-Key', 'a-key-of-this-form').send({ name: 'Once' });
  const [first, second] = [await send(), await send()];
  expect(second.body.id).toBe(first.body.id);
  expect(await startupsOf(user._id)).toHaveLength(1);
});
