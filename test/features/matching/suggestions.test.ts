import { mentorSuggestions, startupSuggestions } from '../../../src/contract/matching/schema.ts';
import { closePair, excludePair, flagPair, openPair } from '../../../src/features/matching/index.ts';
import { MentorModel, type MentorRow } from '../../../src/features/mentors/index.ts';
import { networkProgram } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';
import { Types } from 'mongoose';

let server: TestServer;
let founder: UserRow;
let startup: StartupRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  founder = await buildUser({ language: 'es', timeZone: 'America/Mexico_City' });
  startup = await buildStartup({ members: [founder] });
});

const act = <T>(body: Parameters<typeof runAction<ReturnType<typeof systemActor>, T>>[1]): Promise<T> =>
  runAction({ actor: systemActor('test'), now: testStart }, body);

async function ask(query = '', by: UserRow = founder) {
  const agent = await server.as(by);
  const reply = await agent.get(`/api/startups/${String(startup._id)}/suggestions${query}`).expect(200);
  return mentorSuggestions.parse(reply.body);
}

const idsOf = (list: { suggestions: { mentor: { mentorId: string } }[] }): string[] =>
  list.suggestions.map(({ mentor }) => mentor.mentorId);
const idOf = (row: MentorRow): string => String(row._id);

test('mentors are ranked by fit, and the parts that are shown add up to the number that is shown', async () => {
  const far = await buildMentor({ offers: [], stages: [{ stage: 0, strength: 1 }] });
  const near = await buildMentor();
  const list = await ask();
  expect(idsOf(list)).toEqual([idOf(near), idOf(far)]);
  expect(list).toMatchObject({ eligible: 2, followsDraft: false, goodFits: 1 });
  for (const { fit } of list.suggestions) {
    expect(fit.parts.reduce((sum, part) => sum + part.points, 0)).toBe(fit.points);
    expect([...fit.parts].sort((a, b) => b.points - a.points)).toEqual(fit.parts);
  }
  expect(list.suggestions[0]?.mentor.name).toMatch(/^Person/);
});

test('a mentor who is not listed by name is suggested without name, employer and town', async () => {
  await buildMentor({ isListedByName: false });
  const [only] = (await ask()).suggestions;
  expect(only?.mentor).toMatchObject({ name: null, employer: null, city: null, placeId: 'US-TX' });
});

test('nobody is suggested who is full, away, unvetted, opted out, blocked, unpublished or kept apart', async () => {
  const free = await buildMentor();
  const pair = async (): Promise<{ startupId: Types.ObjectId; mentorId: Types.ObjectId }> => ({
    startupId: startup._id,
    mentorId: (await buildMentor())._id,
  });
  await buildMentor({ capacity: 0 });
  await buildMentor({
    absences: [{ fromDay: '2026-10-01', toDay: null, fromAt: new Date('2026-10-01'), toAt: null }],
  });
  await buildMentor({ vetting: { state: 'pending', expiresAt: null } });
  await buildMentor({ vetting: { state: 'vetted', expiresAt: new Date('2026-10-01') } });
  await buildMentor({ user: await buildUser({ acceptsAutomatedMatching: false }) });
  await buildMentor({ user: await buildUser({ blockedUserIds: [founder._id] }) });
  await buildMentor({ state: 'draft' });
  await buildMentor({ user: founder });
  const [excluded, flagged, declined] = [await pair(), await pair(), await pair()];
  const open = { introductionId: new Types.ObjectId(), programId: (await networkProgram())._id };
  await act(async (ctx) => {
    await excludePair(ctx, excluded);
    await flagPair(ctx, flagged);
    await openPair(ctx, { ...declined, ...open });
    await closePair(ctx, { ...declined, outcome: 'declined' });
  });
  expect(idsOf(await ask()).sort()).toEqual([idOf(free), String(flagged.mentorId)].sort());
});

test('what another process commits is seen, and the page is true at once whatever the memory knows', async () => {
  const mentor = await buildMentor();
  expect(idsOf(await ask())).toEqual([idOf(mentor)]);
  await MentorModel.updateOne({ _id: mentor._id }, { capacity: 0 });
  expect(idsOf(await ask())).toEqual([]);
});

test('the rules are those of the programs that the startup stands in now, whatever the memory knows', async () => {
  const { program } = await buildProgram();
  const other = await buildProgram();
  expect((await ask()).programId).toBe(String((await networkProgram())._id));
  startup = await buildStartup({ members: [founder], state: 'draft', programIds: [program._id] });
  expect((await ask()).programId).toBe(String(program._id));
  expect((await ask(`?programId=${String(program._id)}`)).programId).toBe(String(program._id));
  const agent = await server.as(founder);
  const elsewhere = `/api/startups/${String(startup._id)}/suggestions?programId=${String(other.program._id)}`;
  expect((await agent.get(elsewhere).expect(404)).body.error.code).toBe('program.not_found');
});

test('the list follows the draft of the founder, which nobody else sees', async () => {
  const mentor = await buildMentor({ offers: [{ id: 'governance-board', strength: 1, words: null }] });
  const before = await ask();
  const agent = await server.as(founder);
  await agent
    .patch(`/api/startups/${String(startup._id)}/draft`)
    .send({ revision: startup.revision, changes: { needs: [{ id: 'governance-board', words: null }] } })
    .expect(200);
  const after = await ask();
  expect(after.followsDraft).toBe(true);
  expect(idsOf(after)).toEqual([idOf(mentor)]);
  expect(after.suggestions[0]?.fit.points).toBeGreaterThan(before.suggestions[0]?.fit.points ?? 100);
  const others = await (
    await server.as(await UserModel.findById(mentor.userId).orFail())
  ).get('/api/me/mentor/suggestions');
  expect(JSON.stringify(others.body)).not.toContain('governance-board');
});

test('filters narrow the list by country, language, expertise and stage', async () => {
  const austin = await buildMentor();
  const tijuana = await buildMentor({ placeId: 'MX-BCN', offers: [{ id: 'mx-immex', strength: 1, words: null }] });
  expect(idsOf(await ask('?country=US'))).toEqual([idOf(austin)]);
  expect(idsOf(await ask('?country=MX'))).toEqual([idOf(tijuana)]);
  expect(idsOf(await ask('?expertise=us-fda'))).toEqual([idOf(austin)]);
  expect(idsOf(await ask('?language=nah'))).toEqual([]);
  expect(idsOf(await ask('?stage=7'))).toEqual([]);
  expect(idsOf(await ask('?limit=1'))).toHaveLength(1);
});

test('another startup, an unknown id, a foreign program and a visitor are refused alike', async () => {
  const stranger = await server.as(await buildUser());
  const path = `/api/startups/${String(startup._id)}/suggestions`;
  const nowhere = `/api/startups/${'0'.repeat(24)}/suggestions`;
  expect((await stranger.get(path).expect(404)).body.error.code).toBe('startup.not_found');
  expect((await stranger.get(nowhere).expect(404)).body.error.code).toBe('startup.not_found');
  await stranger.get('/api/startups/not-an-id/suggestions').expect(400);
  await server.visitor().get(path).expect(401);
  const own = await server.as(founder);
  const foreign = await own.get(`${path}?programId=${'0'.repeat(24)}`).expect(404);
  expect(foreign.body.error.code).toBe('program.not_found');
  await own.get(`${path}?limit=5000`).expect(400);
});

test('a mentor sees the founders they could help, without their names', async () => {
  const mentor = await buildMentor();
  const user = await UserModel.findById(mentor.userId).orFail();
  const reply = await (await server.as(user)).get('/api/me/mentor/suggestions').expect(200);
  const list = startupSuggestions.parse(reply.body);
  const mine = list.suggestions.find(({ startup: card }) => card.startupId === String(startup._id));
  expect(mine?.startup).toMatchObject({ name: null, city: null, stage: 3, direction: 'mx-us' });
  expect(JSON.stringify(list)).not.toContain(startup.name);
  expect(mine?.fit.points).toBe((await ask()).suggestions[0]?.fit.points);
  const founderAgent = await server.as(founder);
  expect((await founderAgent.get('/api/me/mentor/suggestions').expect(404)).body.error.code).toBe('mentor.not_found');
});
