import { match as matchSchema } from '../../../src/contract/matching/match-schema.ts';
import { approveMatch, findPairsOfStartup, replaceMatch } from '../../../src/features/matching/index.ts';
import { MentorModel, type MentorRow } from '../../../src/features/mentors/index.ts';
import { type CohortRow, type ProgramRow } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { asActor, type UserRow } from '../../../src/features/users/index.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { admitStartup } from '../../support/builders/admit-startup.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let cohort: CohortRow;
let coordinator: UserRow;
let colleague: UserRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program, cohort } = await buildProgram());
  coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  colleague = await buildUser({ coordinatedProgramIds: [program._id] });
});

const admit = (startup: StartupRow): Promise<StartupRow> => admitStartup(cohort, startup);

const propose = async () =>
  (await server.as(coordinator)).post(`/api/cohorts/${String(cohort._id)}/matches`).expect(200);

async function queue() {
  const reply = await (await server.as(coordinator)).get(`/api/programs/${String(program._id)}/matches`).expect(200);
  return reply.body.matches as { id: string; startupId: string; mentorId: string; points: number }[];
}

async function proposeOne(): Promise<{ id: string; startup: StartupRow; best: MentorRow; second: MentorRow }> {
  const best = await buildMentor();
  const second = await buildMentor({ offers: [{ id: 'us-fda', strength: 1, words: null }] });
  const startup = await admit(await buildStartup());
  await propose();
  const [first] = await queue();
  return { id: first?.id ?? '', startup, best, second };
}

test('the engine proposes the best free mentor for each admitted startup, nobody above capacity, once', async () => {
  const one = await buildMentor({ capacity: 1 });
  const weaker = await buildMentor({ capacity: 1, offers: [{ id: 'b2b-sales', strength: 0.7, words: null }] });
  const startups = [await buildStartup(), await buildStartup(), await buildStartup()];
  for (const startup of startups) await admit(startup);
  expect((await propose()).body).toEqual({ proposed: 2, without: 1, border: null });
  const matches = await queue();
  expect(matches.map(({ mentorId }) => mentorId)).toEqual([String(one._id), String(weaker._id)]);
  expect(matches[0]?.points).toBeGreaterThan(matches[1]?.points ?? 100);
  expect((await propose()).body).toEqual({ proposed: 0, without: 1, border: null });
});

test('a match is compared with the next best, part by part, and claimed by one at a time', async () => {
  const { id, best, second } = await proposeOne();
  const agent = await server.as(coordinator);
  const claimed = matchSchema.parse((await agent.post(`/api/matches/${id}/claim`).expect(200)).body);
  expect(claimed.claim).toMatchObject({ isYours: true, byName: coordinator.name });
  expect(claimed.candidates.map(({ mentor }) => mentor.mentorId)).toEqual([String(best._id), String(second._id)]);
  expect(claimed.candidates.map(({ isProposed }) => isProposed)).toEqual([true, false]);
  const other = await server.as(colleague);
  expect((await other.post(`/api/matches/${id}/claim`)).body.error.code).toBe('match.claimed');
  const refused = await other.post(`/api/matches/${id}/reject`).send({ reason: 'No.', forbid: false, revision: 0 });
  expect(refused.body.error.code).toBe('match.claimed');
  await agent.delete(`/api/matches/${id}/claim`).expect(200);
  await other.post(`/api/matches/${id}/claim`).expect(200);
  server.advance(16 * 60_000);
  await agent.post(`/api/matches/${id}/claim`).expect(200);
});

test('a rejection has a reason, may forbid the pair, is audited with what was proposed, and can be taken back', async () => {
  const { id, startup, best } = await proposeOne();
  const agent = await server.as(coordinator);
  const rejected = await agent
    .post(`/api/matches/${id}/reject`)
    .send({ reason: 'They know each other.', forbid: true, revision: 0 });
  expect(matchSchema.parse(rejected.body)).toMatchObject({
    state: 'rejected',
    reason: 'They know each other.',
    revision: 1,
  });
  const forbidden = async (): Promise<boolean | undefined> =>
    (await findPairsOfStartup(startup._id, [String(best._id)]))[0]?.isForbidden;
  expect(await forbidden()).toBe(true);
  const again = await agent.post(`/api/matches/${id}/reject`).send({ reason: 'x', forbid: false, revision: 1 });
  expect(again.body.error.code).toBe('match.already_reviewed');
  const audit = (await agent.get('/api/audit').expect(200)).body.entries as { act: string; details: object }[];
  expect(audit.find(({ act }) => act === 'match.reject')).toMatchObject({
    details: { origin: 'engine', proposedMentorId: String(best._id), isForbidden: true },
    reason: 'They know each other.',
  });
  const stale = await agent.post(`/api/matches/${id}/undo`).send({ revision: 0 });
  expect(stale.body.error.code).toBe('request.stale');
  await agent.post(`/api/matches/${id}/undo`).send({ revision: 1 }).expect(200);
  expect(await forbidden()).toBe(false);
  expect((await queue()).map((row) => row.id)).toEqual([id]);
});

test('approving and replacing keep what was proposed and by whom it was changed', async () => {
  const first = await proposeOne();
  const caller = { actor: asActor(coordinator, null), now: testStart };
  const approved = await runAction(caller, (ctx) =>
    approveMatch(ctx, { matchId: first.id, reason: null, revision: 0 }),
  );
  expect(approved).toMatchObject({ state: 'approved', reviewedByName: coordinator.name });
  const again = runAction(caller, (ctx) => approveMatch(ctx, { matchId: first.id, reason: null, revision: 1 }));
  await expect(again).rejects.toMatchObject({ code: 'match.already_reviewed' });

  await MentorModel.deleteMany({});
  const { id, best, second } = await proposeOne();
  const chosen = await runAction(caller, (ctx) =>
    replaceMatch(ctx, { matchId: id, mentorId: String(second._id), reason: 'Closer to them.', revision: 0 }),
  );
  expect(chosen).toMatchObject({ state: 'approved', origin: 'coordinator', mentorId: second._id });
  const before = matchSchema.parse((await (await server.as(coordinator)).get(`/api/matches/${id}`)).body);
  expect(before).toMatchObject({ state: 'replaced', mentorId: String(best._id), reason: 'Closer to them.' });
});

test('a coordinator puts a pair into the queue, once, and not one that a rule keeps apart', async () => {
  const mentor = await buildMentor();
  const full = await buildMentor({ capacity: 0 });
  const startup = await admit(await buildStartup());
  const agent = await server.as(coordinator);
  const path = `/api/programs/${String(program._id)}/matches`;
  const body = { startupId: String(startup._id), mentorId: String(mentor._id), reason: 'They met.' };
  expect(matchSchema.parse((await agent.post(path).send(body).expect(201)).body).origin).toBe('coordinator');
  expect((await agent.post(path).send(body)).body.error.code).toBe('pair.already_open');
  const apart = await agent.post(path).send({ ...body, mentorId: String(full._id) });
  expect(apart.body.error.code).toBe('pair.excluded');
  const nobody = await agent.post(path).send({ ...body, mentorId: '0'.repeat(24) });
  expect(nobody.body.error.code).toBe('pair.not_found');
});

test("another program's coordinator, a founder and a visitor see nothing of the queue", async () => {
  const { id } = await proposeOne();
  const foreign = await server.as(await buildUser({ coordinatedProgramIds: [(await buildProgram()).program._id] }));
  expect((await foreign.get(`/api/matches/${id}`)).body.error.code).toBe('match.not_found');
  const list = await foreign.get(`/api/programs/${String(program._id)}/matches`);
  expect(list.body.error.code).toBe('program.not_found');
  expect((await foreign.post(`/api/cohorts/${String(cohort._id)}/matches`)).body.error.code).toBe('cohort.not_found');
  await (await server.as(await buildUser())).get(`/api/matches/${id}`).expect(403);
  await server.visitor().get(`/api/matches/${id}`).expect(401);
});

test('coordinators hear of the queue live', async () => {
  const socket = await server.connect(colleague);
  await proposeOne();
  await server.drainEvents();
  expect((await socket.next('match:changed')).payload).toMatchObject({ programId: String(program._id) });
});
