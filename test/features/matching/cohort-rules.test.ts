import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { closePair, forbidPair, openPair } from '../../../src/features/matching/index.ts';
import { MatchModel } from '../../../src/features/matching/match-model.ts';
import { MentorModel, type MentorRow } from '../../../src/features/mentors/index.ts';
import { type CohortRow, type ProgramRow } from '../../../src/features/programs/index.ts';
import { ProgramModel } from '../../../src/features/programs/program-model.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { type ActionContext, runAction } from '../../../src/platform/actions/run-action.ts';
import { admitStartup } from '../../support/builders/admit-startup.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let cohort: CohortRow;
let agent: Awaited<ReturnType<TestServer['as']>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program, cohort } = await buildProgram());
  agent = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
});

const bySystem = <Result>(action: (ctx: ActionContext) => Promise<Result>) =>
  runAction({ actor: systemActor('test'), now: testStart }, action);

const admit = async (values: Parameters<typeof buildStartup>[0] = {}): Promise<StartupRow> =>
  admitStartup(cohort, await buildStartup(values));

const setRules = (rules: object) => ProgramModel.updateOne({ _id: program._id }, { $set: rules });

async function propose() {
  await server.drainEvents();
  return agent.post(`/api/cohorts/${String(cohort._id)}/matches`);
}

async function queued(startup: StartupRow): Promise<string[]> {
  const rows = await MatchModel.find({ startupId: startup._id, state: 'proposed' }).lean();
  return rows.map(({ mentorId }) => String(mentorId));
}

const forbid = (startup: StartupRow, mentor: MentorRow) =>
  bySystem((ctx) => forbidPair(ctx, { startupId: startup._id, mentorId: mentor._id }));

test('a second mentor is proposed only when every startup has a first, and a later run fills up what is missing', async () => {
  await setRules({ 'rules.mentorsPerStartup': 2 });
  const one = await buildMentor({ capacity: 1 });
  const two = await buildMentor({ capacity: 1 });
  const [first, second] = [await admit(), await admit()];
  expect((await propose()).body).toEqual({ proposed: 2, without: 0, border: null });
  expect([(await queued(first)).length, (await queued(second)).length]).toEqual([1, 1]);
  const third = await admit();
  await buildMentor({ capacity: 2 });
  // One place for whoever has nobody, one for a second mentor.
  expect((await propose()).body).toEqual({ proposed: 2, without: 0, border: null });
  expect(await queued(third)).toHaveLength(1);
  expect((await queued(first)).length + (await queued(second)).length).toBe(3);
  for (const startup of [first, second])
    expect(new Set(await queued(startup)).size).toBe((await queued(startup)).length);
  for (const { _id } of [one, two]) expect(await MatchModel.countDocuments({ mentorId: _id })).toBe(1);
});

test('open introductions and mentorships take a startup’s places; when they end, it waits again', async () => {
  const mentor = await buildMentor({ capacity: 3 });
  const other = await buildMentor({ capacity: 1 });
  const startup = await admit();
  const pair = { startupId: startup._id, mentorId: other._id };
  await bySystem((ctx) => openPair(ctx, { ...pair, programId: program._id, introductionId: '1'.repeat(24) }));
  expect((await propose()).body).toEqual({ proposed: 0, without: 0, border: null });
  await bySystem((ctx) => closePair(ctx, { ...pair, outcome: 'accepted' }));
  expect((await propose()).body).toMatchObject({ proposed: 0 });
  await bySystem((ctx) => closePair(ctx, { ...pair, outcome: 'declined' }));
  expect((await propose()).body).toMatchObject({ proposed: 1 });
  expect(await queued(startup)).toEqual([String(mentor._id)]);
});

test('nobody puts a startup together with more mentors than the rules allow, by hand, by introduction or by undoing', async () => {
  const [one, two] = [await buildMentor(), await buildMentor()];
  const startup = await admit();
  const path = `/api/programs/${String(program._id)}`;
  const pairWith = (mentor: MentorRow) => ({
    startupId: String(startup._id),
    mentorId: String(mentor._id),
    reason: 'Met.',
  });
  const made = await agent.post(`${path}/matches`).send(pairWith(one)).expect(201);
  const refused = await agent.post(`${path}/matches`).send(pairWith(two)).expect(409);
  expect(refused.body.error).toMatchObject({ code: 'match.startup_has_enough', params: { most: 1 } });
  const introduced = await agent.post(`${path}/introductions`).send(pairWith(two)).expect(409);
  expect(introduced.body.error.code).toBe('match.startup_has_enough');
  const id = String(made.body.id);
  await agent.post(`/api/matches/${id}/reject`).send({ reason: 'No.', forbid: false, revision: 0 }).expect(200);
  await agent.post(`${path}/matches`).send(pairWith(two)).expect(201);
  const undone = await agent.post(`/api/matches/${id}/undo`).send({ revision: 1 }).expect(409);
  expect(undone.body.error.code).toBe('match.startup_has_enough');
  expect(await queued(startup)).toEqual([String(two._id)]);
  await setRules({ 'rules.mentorsPerStartup': 2 });
  await agent.post(`/api/matches/${id}/undo`).send({ revision: 1 }).expect(200);
  expect(await queued(startup)).toHaveLength(2);
});

const mexico = { placeId: 'tijuana' };
const states = { placeId: 'austin' };

test('a share across the border changes who is proposed, says what a further pair costs, and counts what stands', async () => {
  const near = await buildMentor({ ...mexico, capacity: 2 });
  const across = await buildMentor({
    ...states,
    capacity: 2,
    offers: [{ id: 'b2b-sales', strength: 0.7, words: null }],
    industries: [{ code: '111', key: '111', words: null }],
  });
  const first = await admit(mexico);
  // What it needs is what the mentor across offers: it loses least.
  const second = await admit({ ...mexico, needs: [{ id: 'b2b-sales', words: null }] });
  await setRules({ 'rules.crossBorderShare': 50 });
  const { body } = await propose();
  expect(body).toMatchObject({ proposed: 2, without: 0, border: { across: 1, of: 2 } });
  expect(body.border.price).toBeGreaterThan(0);
  expect([await queued(first), await queued(second)]).toEqual([[String(near._id)], [String(across._id)]]);
  const [row] = await MatchModel.find({ mentorId: across._id }).lean();
  // The pair's own points, without what the share pays for it.
  expect(row?.points).toBeLessThan(1_000_000);
  await admit(mexico);
  expect((await propose()).body).toMatchObject({ proposed: 1, border: { across: 2, of: 3 } });
});

test('a share that nobody can keep is refused with what stands in the way, and nothing is proposed', async () => {
  await buildMentor({ ...mexico, capacity: 2 });
  const across = await buildMentor({ ...states, capacity: 1 });
  const [alone] = [await admit(mexico), await admit(mexico)];
  await forbid(alone, across);
  await setRules({ 'rules.crossBorderShare': 100 });
  const refused = await propose();
  expect(refused.status).toBe(409);
  expect(refused.body.error).toMatchObject({
    code: 'match.too_few_across',
    params: { asked: 2, of: 2, most: 1, alone: 1, places: 1 },
  });
  expect(await MatchModel.countDocuments({ programId: program._id })).toBe(0);
});

test('both rules are kept with the others; a share is for programs of both countries only', async () => {
  const path = `/api/programs/${String(program._id)}/rules`;
  const change = (rules: object, revision: number) => agent.patch(path).send({ revision, rules });
  const reply = await change({ mentorsPerStartup: 2, crossBorderShare: 45 }, program.revision).expect(200);
  expect(reply.body.rules).toMatchObject({ mentorsPerStartup: 2, crossBorderShare: 45, languageGate: 'B1' });
  await change({ mentorsPerStartup: 4 }, program.revision + 1).expect(400);
  await ProgramModel.updateOne({ _id: program._id }, { kind: 'domestic-mx' });
  const refused = await change({ crossBorderShare: 10 }, program.revision + 1).expect(422);
  expect(refused.body.error.code).toBe('program.not_binational');
  await change({ crossBorderShare: 0 }, program.revision + 1).expect(200);
  expect(await AuditModel.countDocuments({ programId: program._id, act: 'program.rules_changed' })).toBe(2);
});

test('a program older than these rules has one mentor for each startup and asks for no share', async () => {
  await ProgramModel.collection.updateOne(
    { _id: program._id },
    { $unset: { 'rules.mentorsPerStartup': '', 'rules.crossBorderShare': '' } },
  );
  const { body } = await agent.get(`/api/programs/${String(program._id)}`).expect(200);
  expect(body.rules).toMatchObject({ mentorsPerStartup: 1, crossBorderShare: 0 });
});
