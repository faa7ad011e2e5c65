import { Types } from 'mongoose';
import { conflictCase } from '../../../src/contract/matching/schema.ts';
import { findPairsOfStartup, openConflictCase, openPair } from '../../../src/features/matching/index.ts';
import type { MentorRow } from '../../../src/features/mentors/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let coordinator: UserRow;
let startup: StartupRow;
let mentor: MentorRow;
const programId = new Types.ObjectId();

beforeAll(async () => {
  server = await startTestServer();
  coordinator = await buildUser({ coordinatedProgramIds: [programId] });
});
afterAll(() => server.stop());

beforeEach(async () => {
  startup = await buildStartup();
  mentor = await buildMentor();
});

const words = 'Holds 1.5 % of the startup (convertible note)';
const act = <T>(body: Parameters<typeof runAction<ReturnType<typeof systemActor>, T>>[1]): Promise<T> =>
  runAction({ actor: systemActor('test'), now: testStart }, body);

const open = (more: Partial<Parameters<typeof openConflictCase>[1]> = {}): Promise<string> =>
  act((ctx) =>
    openConflictCase(ctx, {
      startupId: startup._id,
      mentorId: mentor._id,
      programIds: [programId],
      kind: 'exclude',
      reason: 'holding',
      words,
      marked: 'the startup',
      side: 'mentor',
      field: 'interests',
      source: { file: 'mentors.csv', row: 66 },
      ...more,
    }),
  );

async function markOfPair(): Promise<string | null | undefined> {
  const [pair] = await findPairsOfStartup(startup._id, [String(mentor._id)]);
  return pair?.conflict;
}

const decide = async (conflictId: string, body: object, by: UserRow = coordinator) =>
  (await server.as(by)).post(`/api/conflicts/${conflictId}/decision`).send(body);
const confirm = { decision: 'confirmed', reason: 'Buyer and seller.', lookAgainMonths: 12, revision: 0 };

test('an open case keeps the pair apart, and a coordinator reads the words and what hangs on it', async () => {
  const next = await buildMentor({ offers: [] });
  const id = await open();
  expect(await markOfPair()).toBe('excluded');
  const agent = await server.as(coordinator);
  const list = (await agent.get('/api/conflicts').expect(200)).body;
  expect(list.cases).toContainEqual(expect.objectContaining({ id, reason: 'holding', state: 'open' }));
  const found = conflictCase.parse((await agent.get(`/api/conflicts/${id}`).expect(200)).body);
  expect(found).toMatchObject({
    words,
    marked: 'the startup',
    source: { file: 'mentors.csv', row: 66 },
    isAsked: false,
  });
  expect(found.fit.points).toBeGreaterThan(50);
  expect(found.next).not.toBeNull();
  expect(found.next?.mentorId).not.toBe(String(mentor._id));
  expect(String(next._id)).toHaveLength(24);
});

test('the same words again open nothing new; new words reopen what had been cleared', async () => {
  const id = await open();
  expect(await open()).toBe(id);
  await decide(id, { ...confirm, decision: 'cleared' });
  expect(await markOfPair()).toBe('cleared');
  expect(await open()).toBe(id);
  expect(await markOfPair()).toBe('cleared');
  expect(await open({ words: 'Now holds 9 %' })).toBe(id);
  expect(await markOfPair()).toBe('excluded');
});

test('a flag excludes nobody, and one confirmed tie is enough', async () => {
  await open({ kind: 'flag', reason: 'same_university' });
  expect(await markOfPair()).toBe('flagged');
  const id = await open();
  expect(await markOfPair()).toBe('excluded');
  await decide(id, { ...confirm, decision: 'cleared' });
  expect(await markOfPair()).toBe('flagged');
});

test('a decision is kept with its reason and audited with the words', async () => {
  const id = await open();
  const reply = await decide(id, confirm);
  expect(conflictCase.parse(reply.body)).toMatchObject({
    state: 'confirmed',
    decisionReason: 'Buyer and seller.',
    decidedByName: coordinator.name,
    lookAgainAt: '2027-10-05T16:00:00.000Z',
    revision: 1,
  });
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const audit = (await admin.get('/api/audit').expect(200)).body.entries as { act: string; subject: { id: string } }[];
  const entry = audit.find(({ act: name, subject }) => name === 'conflict.confirm' && subject.id === id);
  expect(entry).toMatchObject({ reason: 'Buyer and seller.', details: { words } });
});

test('stale, repeated and foreign decisions are refused and change nothing', async () => {
  const id = await open();
  const stranger = await buildUser({ coordinatedProgramIds: [new Types.ObjectId()] });
  expect((await decide(id, confirm, stranger)).body.error.code).toBe('conflict.not_found');
  expect((await decide('0'.repeat(24), confirm)).body.error.code).toBe('conflict.not_found');
  expect((await decide(id, { ...confirm, revision: 7 })).body.error.code).toBe('request.stale');
  expect((await decide(id, { ...confirm, reason: ' ' })).status).toBe(400);
  expect((await decide(id, confirm, await buildUser())).status).toBe(403);
  expect(await markOfPair()).toBe('excluded');
  expect((await decide(id, confirm)).status).toBe(200);
  expect((await decide(id, { ...confirm, revision: 1 })).body.error.code).toBe('conflict.already_decided');
});

test('an excluded pair cannot be opened', async () => {
  await open();
  const opening = { startupId: startup._id, mentorId: mentor._id, introductionId: new Types.ObjectId(), programId };
  await expect(act((ctx) => openPair(ctx, opening))).rejects.toMatchObject({ code: 'pair.excluded' });
});

test('of two openings of one pair at the same time one wins and the other is refused', async () => {
  const attempt = (introductionId: Types.ObjectId): Promise<void> =>
    act((ctx) => openPair(ctx, { startupId: startup._id, mentorId: mentor._id, introductionId, programId }));
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => attempt(new Types.ObjectId())));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  expect(refusals).toEqual([1, 2, 3].map(() => expect.objectContaining({ code: 'pair.already_open' })));
});
