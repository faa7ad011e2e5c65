import { conflictCase, ownConflictQuestion } from '../../../src/contract/matching/schema.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { ConflictCaseModel } from '../../../src/features/matching/conflict-case-model.ts';
import { findPairsOfStartup, openConflictCase } from '../../../src/features/matching/index.ts';
import type { MentorRow } from '../../../src/features/mentors/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let coordinator: UserRow;
let startup: StartupRow;
let mentor: MentorRow;
let conflictId: string;
let programId: unknown;

const words = 'Buys from Café Zongolica';
const question = 'Does the contract go on?';
const dayMs = 86_400_000;

beforeAll(async () => {
  server = await startTestServer();
  const { program } = await buildProgram();
  programId = program._id;
  coordinator = await buildUser({ name: 'Grace Okafor', coordinatedProgramIds: [program._id] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  startup = await buildStartup();
  mentor = await buildMentor({ user: await buildUser({ name: 'Carmen Baeza', language: 'es' }) });
  const pair = { startupId: startup._id, mentorId: mentor._id, programIds: [String(programId)] };
  conflictId = await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    openConflictCase(ctx, { ...pair, kind: 'exclude', reason: 'customer', words, side: 'mentor', field: 'interests' }),
  );
});

const read = async () =>
  conflictCase.parse((await (await server.as(coordinator)).get(`/api/conflicts/${conflictId}`).expect(200)).body);
const ask = async (by: UserRow = coordinator, revision = 0) =>
  (await server.as(by)).post(`/api/conflicts/${conflictId}/question`).send({ question, revision });
const questionsOf = async (userId: unknown) =>
  (await (await server.as(String(userId))).get('/api/me/conflict-questions').expect(200)).body.questions;
const answer = async (userId: unknown, id: string) =>
  (await server.as(String(userId))).post(`/api/conflict-questions/${id}/answer`).send({ answer: 'It ended in May.' });
const conflictMark = async () => (await findPairsOfStartup(startup._id, [String(mentor._id)]))[0]?.conflict;

test('a question stops the clock and reaches whoever declared the words, by notice and mail, without the other side', async () => {
  const socket = await server.connect(String(mentor.userId));
  const reply = await ask();
  expect(conflictCase.parse(reply.body)).toMatchObject({ state: 'open', waitsSince: '2026-10-05T16:00:00.000Z' });
  await server.drainEvents();
  const told = await socket.next('notice:written');
  expect(told).toMatchObject({ payload: { about: 'conflict_question', person: 'Grace Okafor', startup: null } });
  const [own] = await questionsOf(mentor.userId);
  expect(ownConflictQuestion.parse(own)).toMatchObject({ question, words, answer: null, isClosed: false });
  const mails = await MailModel.find({ userId: mentor.userId }).lean();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(words);
  expect(mails[0]?.text).toContain(`/questions/${String(own.id)}`);
  expect(`${mails[0]?.text} ${JSON.stringify(own)}`).not.toContain(startup.name);
  expect(await conflictMark()).toBe('excluded');
  expect(await AuditModel.countDocuments({ act: 'conflict.ask', subjectId: conflictId })).toBe(1);
  expect(await questionsOf(startup.memberIds[0])).toEqual([]);
});

test('two questions at once, a stale one, another program’s, or to nobody with an account: one is asked at most', async () => {
  const stranger = await buildUser({ coordinatedProgramIds: [(await buildProgram()).program._id] });
  expect((await ask(stranger)).body.error.code).toBe('conflict.not_found');
  expect((await ask(coordinator, 5)).body.error.code).toBe('request.stale');
  await UserModel.updateOne({ _id: mentor.userId }, { state: 'invited' });
  expect((await read()).can.ask).toBe(false);
  expect((await ask()).body.error.code).toBe('conflict.nobody_to_ask');
  await UserModel.updateOne({ _id: mentor.userId }, { state: 'active' });
  const replies = await Promise.all([ask(), ask()]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect((await ask(coordinator, 1)).body.error.code).toBe('conflict.already_asked');
  expect(await questionsOf(mentor.userId)).toHaveLength(1);
});

test('the answer comes back to the case and its clock goes on with the days that were left', async () => {
  await ConflictCaseModel.updateOne({ _id: conflictId }, { dueAt: new Date('2026-10-08T00:00:00Z') });
  await ask();
  const [own] = await questionsOf(mentor.userId);
  const other = await buildMentor();
  expect((await answer(other.userId, own.id)).body.error.code).toBe('conflict.question_not_found');
  await server.drainEvents();
  server.advance(14 * dayMs);
  // A device of two weeks ago would be cut off at the next look at its session.
  const socket = await server.connect(coordinator);
  expect((await answer(mentor.userId, own.id)).body).toMatchObject({ answer: 'It ended in May.' });
  await server.drainEvents();
  expect(await socket.next('notice:written')).toMatchObject({
    payload: { about: 'conflict_answered', person: 'Carmen Baeza', startup: startup.name, page: { kind: 'case' } },
  });
  const found = await read();
  expect(found).toMatchObject({ waitsSince: null, dueAt: '2026-10-22T00:00:00.000Z', can: { ask: true } });
  expect(found.questions).toMatchObject([{ answer: 'It ended in May.', answeredByName: 'Carmen Baeza' }]);
  expect((await answer(mentor.userId, own.id)).body.error.code).toBe('conflict.question_closed');
});

test('a case may be decided without the answer, which is then no longer asked for', async () => {
  await ask();
  const [own] = await questionsOf(mentor.userId);
  const decision = { decision: 'confirmed', reason: 'Buyer and seller.', lookAgainMonths: null, revision: 1 };
  const agent = await server.as(coordinator);
  await agent.post(`/api/conflicts/${conflictId}/decision`).send(decision).expect(200);
  expect(await read()).toMatchObject({ state: 'confirmed', waitsSince: null, can: { ask: false } });
  expect(await questionsOf(mentor.userId)).toMatchObject([{ isClosed: true }]);
  expect((await answer(mentor.userId, own.id)).body.error.code).toBe('conflict.question_closed');
  expect((await ask(coordinator, 2)).body.error.code).toBe('conflict.already_decided');
});
