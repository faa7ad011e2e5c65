import { Types } from 'mongoose';
import { ConflictCaseModel } from '../../../src/features/matching/conflict-case-model.ts';
import { findPairsOfStartup } from '../../../src/features/matching/index.ts';
import { MentorModel, type MentorRow } from '../../../src/features/mentors/index.ts';
import { addMember } from '../../../src/features/startups/actions/members.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const programId = new Types.ObjectId();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => ConflictCaseModel.deleteMany());
afterAll(() => server.stop());

/** The mentor edits some facts of their offer, as their page does, and publishes them. */
async function publish(mentor: MentorRow, changes: object): Promise<void> {
  const agent = await server.as(String(mentor.userId));
  const saved = await agent.patch('/api/mentors/me/draft').send({ revision: mentor.revision, changes }).expect(200);
  await agent.post('/api/mentors/me/publish').send({ revision: saved.body.revision }).expect(200);
  await server.drainEvents();
}

const conflictOf = async (startup: StartupRow, mentor: MentorRow) =>
  (await findPairsOfStartup(startup._id, [String(mentor._id)]))[0]?.conflict ?? null;

test('when a mentor publishes an interest that names a startup, then a case opens and only that pair is kept apart', async () => {
  const named = await buildStartup({ name: 'Telares Uxmal' });
  const other = await buildStartup({ name: 'Molinos Kabah' });
  const mentor = await buildMentor({ programIds: [programId] });
  const words = 'Holds 3 % of Telares Uxmal';
  await publish(mentor, { interests: { words, hasNone: false } });
  expect(await conflictOf(named, mentor)).toBe('excluded');
  expect(await conflictOf(other, mentor)).toBeNull();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [programId] }));
  const { cases } = (await coordinator.get('/api/conflicts').expect(200)).body;
  expect(cases).toMatchObject([{ startup: { name: 'Telares Uxmal' }, reason: 'stake', state: 'open' }]);
  const found = (await coordinator.get(`/api/conflicts/${cases[0].id}`).expect(200)).body;
  expect(found).toMatchObject({ words, source: null, side: 'mentor' });
});

test('when a mentor publishes something else, then nothing is read again', async () => {
  const mentor = await buildMentor({ interests: { words: 'Board of Telares Uxmal', hasNone: false } });
  await publish(mentor, { capacity: 2 });
  expect(await ConflictCaseModel.countDocuments()).toBe(0);
});

test('when a startup is renamed to what a mentor has named, then a case opens', async () => {
  const founder = await buildUser();
  const startup = await buildStartup({ members: [founder] });
  const mentor = await buildMentor({ interests: { words: 'Consejero de Telares Sayil', hasNone: false } });
  const agent = await server.as(founder);
  const path = `/api/startups/${String(startup._id)}`;
  const body = { revision: startup.revision, changes: { name: 'Telares Sayil' } };
  const saved = await agent.patch(`${path}/draft`).send(body).expect(200);
  expect(await conflictOf(startup, mentor)).toBeNull();
  await agent.post(`${path}/publish`).send({ revision: saved.body.revision }).expect(200);
  await server.drainEvents();
  expect(await conflictOf(startup, mentor)).toBe('excluded');
});

test('when somebody joins whom a mentor has named, then a case opens', async () => {
  const startup = await buildStartup();
  const mentor = await buildMentor({ interests: { words: 'Married to Itzel Canul Chablé', hasNone: false } });
  const spouse = await buildUser({ name: 'Itzel Canul Chablé' });
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    addMember(ctx, { startupId: startup._id, userId: spouse._id }),
  );
  await server.drainEvents();
  expect(await conflictOf(startup, mentor)).toBe('excluded');
});

test('when a founder goes by another name, and a mentor has named that one, then a case opens', async () => {
  const founder = await buildUser({ name: 'Ana Pech' });
  const startup = await buildStartup({ members: [founder] });
  const mentor = await buildMentor({ interests: { words: 'Married to Itzel Canul Chac', hasNone: false } });
  const agent = await server.as(founder);
  await agent.patch('/api/me').send({ language: 'en' }).expect(200);
  await server.drainEvents();
  expect(await conflictOf(startup, mentor)).toBeNull();
  await agent.patch('/api/me').send({ name: 'Itzel Canul Chac' }).expect(200);
  await server.drainEvents();
  expect(await conflictOf(startup, mentor)).toBe('excluded');
});

test('when both sides belong to one cluster, then no case opens; an employer that both name still opens one', async () => {
  const cluster = { kind: 'company', name: 'Clúster aeroespacial de Querétaro', organisationId: 'aerospace-queretaro' };
  const startup = await buildStartup({ organisations: [{ ...cluster, kind: 'cluster' }] });
  const mentor = await buildMentor();
  await publish(mentor, { organisations: [cluster] });
  expect(await conflictOf(startup, mentor)).toBeNull();
  const kept = await MentorModel.findById(mentor._id).lean();
  expect(kept?.organisations).toMatchObject([{ ...cluster, kind: 'cluster' }]);
  const shop = { kind: 'company' as const, name: 'Taller Uxmal', organisationId: null };
  const tied = await buildStartup({ organisations: [shop] });
  await publish(kept ?? mentor, { organisations: [shop] });
  expect(await conflictOf(tied, mentor)).toBe('excluded');
});

test('when a tie names neither a record nor a cluster, then it is refused', async () => {
  const mentor = await buildMentor();
  const agent = await server.as(String(mentor.userId));
  const organisations = [{ kind: 'cluster', name: 'Atlantis', organisationId: 'atlantis-cluster' }];
  const reply = await agent
    .patch('/api/mentors/me/draft')
    .send({ revision: mentor.revision, changes: { organisations } })
    .expect(422);
  expect(reply.body.error.code).toBe('mentor.unknown_choice');
});
