import { match as matchSchema } from '../../../src/contract/matching/match-schema.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import type { ProgramRow } from '../../../src/features/programs/index.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let coordinator: UserRow;
let colleague: UserRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program } = await buildProgram());
  coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  colleague = await buildUser({ coordinatedProgramIds: [program._id] });
});

const inProgram = (name?: string) =>
  buildStartup({ programIds: [program._id], ...(name === undefined ? {} : { name }) });

async function put(startupId: unknown, mentorId: unknown) {
  const reply = await (
    await server.as(coordinator)
  )
    .post(`/api/programs/${String(program._id)}/matches`)
    .send({ startupId: String(startupId), mentorId: String(mentorId), reason: 'They met at the fair.' })
    .expect(201);
  return matchSchema.parse(reply.body);
}

const proposeOne = async () => put((await inProgram())._id, (await buildMentor())._id);

test('a review is handed to a colleague, who holds it for a day; nobody else decides meanwhile, and it is audited', async () => {
  const { id } = await proposeOne();
  const agent = await server.as(coordinator);
  const names = await agent.get(`/api/programs/${String(program._id)}/colleagues`).expect(200);
  expect(names.body.colleagues).toEqual([{ userId: String(colleague._id), name: colleague.name }]);
  const socket = await server.connect(colleague);
  await server.drainEvents();
  const handed = await agent
    .post(`/api/matches/${id}/hand-over`)
    .send({ userId: String(colleague._id) })
    .expect(200);
  expect(matchSchema.parse(handed.body).claim).toMatchObject({
    byName: colleague.name,
    isYours: false,
    handedByName: coordinator.name,
  });
  await server.drainEvents();
  expect((await socket.next('match:changed')).payload).toMatchObject({ matchId: id });
  const mine = await agent.post(`/api/matches/${id}/reject`).send({ reason: 'No.', forbid: false, revision: 0 });
  expect(mine.body.error.code).toBe('match.claimed');
  expect(await AuditModel.countDocuments({ act: 'match.hand_over', subjectId: id })).toBe(1);
  server.advance(25 * 3_600_000);
  await agent.post(`/api/matches/${id}/claim`).expect(200);
});

test('a review cannot be handed to oneself, to a stranger, or out of a third one’s hands', async () => {
  const { id } = await proposeOne();
  const agent = await server.as(coordinator);
  const hand = async (userId: unknown) =>
    (await agent.post(`/api/matches/${id}/hand-over`).send({ userId: String(userId) })).body.error?.code;
  expect(await hand(coordinator._id)).toBe('user.not_found');
  expect(await hand((await buildUser())._id)).toBe('user.not_found');
  await (await server.as(colleague)).post(`/api/matches/${id}/claim`).expect(200);
  expect(await hand(colleague._id)).toBe('match.claimed');
  expect(await AuditModel.countDocuments({ act: 'match.hand_over', subjectId: id })).toBe(0);
});

test('a pair of a coordinator’s own says who proposed it and why, and where it stands in the startup’s own list', async () => {
  const best = await buildMentor();
  const weaker = await buildMentor({ offers: [{ id: 'us-fda', strength: 1, words: null }] });
  const startup = await inProgram();
  const agent = await server.as(coordinator);
  await put((await inProgram('Rival'))._id, best._id);
  const found = await put(startup._id, weaker._id);
  expect(found).toMatchObject({ proposedByName: coordinator.name, proposalReason: 'They met at the fair.' });
  expect(found.candidates.map(({ rank }) => rank)).toEqual([2, 1]);
  expect(found.candidates[1]?.proposedTo).toMatchObject([{ startupName: 'Rival' }]);
  await MentorModel.updateOne({ _id: weaker._id }, { capacity: 0 });
  const now = matchSchema.parse((await agent.get(`/api/matches/${found.id}`).expect(200)).body);
  expect(now.candidates[0]).toMatchObject({ rank: null, rules: ['full'] });
});
