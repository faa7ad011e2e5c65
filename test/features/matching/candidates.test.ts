import { candidates } from '../../../src/contract/matching/candidate-schema.ts';
import { openConflictCase } from '../../../src/features/matching/index.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { changeProgramRules, type ProgramRow } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { asActor, UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let coordinator: UserRow;
let startup: StartupRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program } = await buildProgram());
  coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  startup = await buildStartup({ programIds: [program._id] });
});

const read = async (path: string, by: UserRow = coordinator) =>
  candidates.parse((await (await server.as(by)).get(`/api/programs/${String(program._id)}/${path}`).expect(200)).body);

const mentorsFor = (query = '') => read(`startups/${String(startup._id)}/candidates${query}`);

test('rules of the program decide who is a candidate, and each excluded one stands once with all its rules', async () => {
  const beginner = await buildMentor({ languages: [{ tag: 'es', level: 'B1', isConfirmed: true }] });
  const pending = await buildMentor({ vetting: { state: 'pending', expiresAt: null }, capacity: 0 });
  const before = await mentorsFor();
  expect(before).toMatchObject({ eligible: 1, excludedInAll: 1 });
  expect(before.excluded).toMatchObject([
    { rule: 'full', count: 1, people: [{ id: String(pending._id), rules: ['not_vetted', 'full'] }] },
  ]);
  await runAction({ actor: asActor(coordinator, null), now: testStart }, (ctx) =>
    changeProgramRules(ctx, String(program._id), {
      rules: { ...program.rules, languageGate: 'B2' },
      revision: program.revision,
    }),
  );
  const after = await mentorsFor();
  expect(after.eligible).toBe(0);
  const gate = after.excluded.find(({ rule }) => rule === 'language_gate');
  expect(gate?.people).toMatchObject([{ id: String(beginner._id), rules: ['language_gate'] }]);
});

test('a conflict leads to its case on both sides, for those who decide it', async () => {
  const mentor = await buildMentor();
  const caseId = await runAction({ actor: systemActor('test'), now: testStart }, (ctx) =>
    openConflictCase(ctx, {
      startupId: startup._id,
      mentorId: mentor._id,
      programIds: [program._id],
      kind: 'exclude',
      reason: 'buyer',
      words: 'Buys from them',
      side: 'mentor',
      field: 'interests',
    }),
  );
  const conflict = { id: caseId, reason: 'buyer', state: 'open' };
  expect((await mentorsFor()).excluded).toMatchObject([
    { rule: 'conflict', people: [{ conflict, can: { propose: false } }] },
  ]);
  const other = await read(`mentors/${String(mentor._id)}/candidates`);
  expect(other.excluded).toMatchObject([{ rule: 'conflict', people: [{ id: String(startup._id), conflict }] }]);
});

test('who asked for no automated matching is excluded, yet may be proposed by a person', async () => {
  const user = await buildUser({ acceptsAutomatedMatching: false });
  const mentor = await buildMentor({ user });
  await UserModel.updateOne({ _id: user._id }, { acceptsAutomatedMatching: false });
  expect((await mentorsFor()).excluded).toMatchObject([
    { rule: 'opted_out', people: [{ id: String(mentor._id), can: { propose: true } }] },
  ]);
});

test('a few of each rule are told by name, and all of the one that is asked for; counts are of everybody', async () => {
  for (let count = 0; count < 10; count += 1) await buildMentor({ capacity: 0 });
  const [few] = (await mentorsFor()).excluded;
  expect([few?.count, few?.people.length]).toEqual([10, 8]);
  const [all] = (await mentorsFor('?rule=full')).excluded;
  expect(all?.people.length).toBe(10);
  expect(all?.people.every(({ name }) => name !== '')).toBe(true);
});

test('a mentor’s list shows the startups of the program, best first, with parts that add up', async () => {
  const mentor = await buildMentor();
  const weaker = await buildStartup({ programIds: [program._id], needs: [{ id: 'us-fda', words: null }], stage: 7 });
  await buildStartup();
  const list = await read(`mentors/${String(mentor._id)}/candidates`);
  expect(list.ranked.map(({ id }) => id)).toEqual([String(startup._id), String(weaker._id)]);
  for (const { fit } of list.ranked) {
    expect(fit.parts.reduce((sum, { points }) => sum + points, 0)).toBe(fit.points);
  }
});

test('another program’s coordinator finds neither the program nor the startup', async () => {
  const foreign = await buildUser({ coordinatedProgramIds: [(await buildProgram()).program._id] });
  const path = `/api/programs/${String(program._id)}/startups/${String(startup._id)}/candidates`;
  const reply = await (await server.as(foreign)).get(path);
  expect([reply.status, reply.body.error.code]).toEqual([404, 'program.not_found']);
});
