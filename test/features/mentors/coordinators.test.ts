import { Types } from 'mongoose';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { findMentorByUser, showMentorTo } from '../../../src/features/mentors/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const program = new Types.ObjectId();
const otherProgram = new Types.ObjectId();
const asCoordinator = async (programId = program) => server.as(await buildUser({ coordinatedProgramIds: [programId] }));

test('when a mentor is not listed by name, then only who was shown knows who it is, and nobody but staff the interests', async () => {
  const mentor = await buildMentor({
    isListedByName: false,
    interests: { words: 'Shares in Lomas', hasNone: false },
    programIds: [program],
  });
  const path = `/api/mentors/${String(mentor._id)}`;
  const startup = await buildStartup();
  const founderId = String(startup.memberIds[0]);
  expect((await (await server.as(founderId)).get(path)).body).toMatchObject({ identity: null, interests: null });
  const about = { mentorId: mentor._id, startupId: startup._id, introductionId: new Types.ObjectId() };
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) => showMentorTo(ctx, about));
  const shown = (await (await server.as(founderId)).get(path)).body;
  expect(shown).toMatchObject({ identity: { userId: String(mentor.userId) }, interests: null });
  expect((await (await server.as(await buildUser())).get(path)).body.identity).toBeNull();
  expect((await (await asCoordinator(otherProgram)).get(path)).body).toMatchObject({ identity: null, interests: null });
  expect((await (await asCoordinator()).get(path)).body).toMatchObject({ interests: { words: 'Shares in Lomas' } });
});

test('when a coordinator lists mentors, then filters and words narrow the list to their own programs and the network', async () => {
  const name = (word: string) => ({
    country: 'US' as const,
    stateId: 'US-TX',
    tokens: [word, 'zapata'],
    said: [],
    ties: [],
  });
  const mine = await buildMentor({ programIds: [program], facets: name('aurora') });
  const network = await buildMentor({ facets: name('bruno') });
  await buildMentor({ programIds: [otherProgram], facets: name('carla') });
  const agent = await asCoordinator();
  const list = async (query: object): Promise<string[]> =>
    (await agent.get('/api/mentors').query(query).expect(200)).body.mentors.map((row: { id: string }) => row.id);
  expect(await list({ q: 'zapata' })).toEqual([String(network._id), String(mine._id)]);
  expect(await list({ q: 'ZAPA áur' })).toEqual([String(mine._id)]);
  expect(await list({ q: 'zapata', offer: 'us-fda', stateId: 'US-TX', vetting: 'vetted' })).toHaveLength(2);
  expect(await list({ q: 'zapata', vetting: 'expired' })).toEqual([]);
  const page = await agent.get('/api/mentors').query({ q: 'zapata', limit: 1 }).expect(200);
  expect(page.body).toMatchObject({ total: 2, hasMore: true });
  expect(await list({ q: 'zapata', before: page.body.mentors[0].id })).toEqual([String(mine._id)]);
  await (await server.as(await buildUser())).get('/api/mentors').expect(403);
  await agent.get('/api/mentors').query({ q: '.*' }).expect(200);
  await agent.get('/api/mentors').query({ 'q[$ne]': 'x' }).expect(400);
});

test('when a coordinator vets a mentor, then it holds until its day and stands in the audit log', async () => {
  const mentor = await buildMentor({ vetting: { state: 'in-review', expiresAt: null }, programIds: [program] });
  const path = `/api/mentors/${String(mentor._id)}/vetting`;
  const body = { from: 'in-review', to: 'vetted', expiresOn: '2026-10-20', reason: 'Identity and career checked' };
  await (await asCoordinator(otherProgram)).put(path).send(body).expect(404);
  await (await server.as(String(mentor.userId))).put(path).send(body).expect(403);
  const agent = await asCoordinator();
  expect((await agent.put(path).send(body).expect(200)).body.vetting.state).toBe('vetted');
  expect((await agent.put(path).send(body).expect(409)).body.error.code).toBe('request.stale');
  server.advance(30 * 86_400_000);
  const page = await (await asCoordinator()).get(`/api/mentors/${String(mentor._id)}`).expect(200);
  expect(page.body.vetting.state).toBe('expired');
  expect((await findMentorByUser(mentor.userId))?.vetting.state).toBe('vetted');
  expect(await AuditModel.find({ subjectId: String(mentor._id) }).lean()).toMatchObject([
    { act: 'mentor.vet', reason: body.reason },
  ]);
});
