import { desk } from '../../../src/contract/insights/schema.ts';
import { lastMove } from '../../../src/features/insights/find-happenings.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { type CohortRow, EnrollmentModel, type ProgramRow } from '../../../src/features/programs/index.ts';
import { StartupModel, type StartupRow } from '../../../src/features/startups/index.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { buildProposal, buildRequest } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let cohort: CohortRow;
let coordinator: UserRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program, cohort } = await buildProgram());
  coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
});

const dayMs = 86_400_000;

async function enroll(startup: StartupRow, state: 'applied' | 'admitted', daysAgo: number): Promise<void> {
  const at = new Date(testStart.getTime() - daysAgo * dayMs);
  await EnrollmentModel.create({
    programId: program._id,
    cohortId: cohort._id,
    kind: 'startup',
    subjectId: startup._id,
    subjectName: startup.name,
    state,
    appliedAt: at,
    decidedAt: state === 'admitted' ? at : null,
  });
  if (state === 'admitted') await StartupModel.updateOne({ _id: startup._id }, { programIds: [program._id] });
}

const read = async (query = '') =>
  desk.parse((await (await server.as(coordinator)).get(`/api/desk${query}`).expect(200)).body);

test('an admitted startup that nobody has introduced is never forgotten: the longest waiting first', async () => {
  const [late, early, helped] = [await buildStartup(), await buildStartup(), await buildStartup()];
  await enroll(late, 'admitted', 3);
  await enroll(early, 'admitted', 15);
  await enroll(helped, 'admitted', 20);
  await enroll(await buildStartup(), 'applied', 2);
  await buildProposal({ startup: helped, programId: String(program._id) });
  const found = await read();
  expect(found.unserved.map(({ startupId }) => startupId)).toEqual([String(early._id), String(late._id)]);
  expect(found.unserved[0]).toMatchObject({ since: new Date(testStart.getTime() - 15 * dayMs).toISOString() });
  expect(found).toMatchObject({ unservedInAll: 2, applications: [{ cohortId: String(cohort._id), count: 1 }] });
});

test('a startup whose proposal waits at the review desk says so, and counts among the proposals', async () => {
  const startup = await buildStartup();
  await buildMentor();
  await enroll(startup, 'admitted', 1);
  const agent = await server.as(coordinator);
  await agent.post(`/api/cohorts/${String(cohort._id)}/matches`).expect(200);
  const [match] = (await agent.get(`/api/programs/${String(program._id)}/matches`)).body.matches;
  const found = await read();
  expect(found.unserved).toMatchObject([{ startupId: String(startup._id), matchId: match.id }]);
  expect(found.proposals).toBe(1);
});

test('mentors whose vetting is owed are counted, the expired ones too', async () => {
  await buildMentor();
  await buildMentor({ vetting: { state: 'pending', expiresAt: null } });
  await buildMentor({ vetting: { state: 'vetted', expiresAt: new Date(testStart.getTime() - dayMs) } });
  expect((await read()).vetting.count).toBe(2);
});

test('what has just happened is told newest first, to nobody about themself, and of no other program', async () => {
  const startup = await buildStartup({ programIds: [program._id] });
  const { mentor } = await buildProposal({ startup, programId: String(program._id) });
  await buildRequest();
  const { happenings } = await read();
  expect(happenings).toMatchObject([{ kind: 'introduced', startup: startup.name }]);
  coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  await MentorModel.updateOne({ _id: mentor._id }, { isPaused: false });
  expect((await read(`?programId=${String(program._id)}`)).happenings).toHaveLength(1);
});

test('another program is unknown', async () => {
  const { program: other } = await buildProgram();
  const reply = await (await server.as(coordinator)).get(`/api/desk?programId=${String(other._id)}`);
  expect([reply.status, reply.body.error.code]).toEqual([404, 'program.not_found']);
});

test('the latest move of an introduction is the one that is told', () => {
  const open = {
    state: 'pending' as const,
    isOpen: true,
    origin: 'match' as const,
    startupYesAt: null,
    mentorYesAt: null,
    createdAt: testStart,
    changedAt: testStart,
    endedAt: null,
  };
  expect(lastMove(open).kind).toBe('introduced');
  expect(lastMove({ ...open, origin: 'request', startupYesAt: testStart }).kind).toBe('asked');
  expect(lastMove({ ...open, startupYesAt: testStart }).kind).toBe('startup_yes');
  expect(lastMove({ ...open, mentorYesAt: testStart }).kind).toBe('mentor_yes');
  expect(lastMove({ ...open, isOpen: false, state: 'accepted' }).kind).toBe('connected');
  expect(lastMove({ ...open, isOpen: false, state: 'declined', endedAt: testStart }).kind).toBe('closed');
});
