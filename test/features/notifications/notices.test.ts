import { acceptIntroduction, declineIntroduction } from '../../../src/features/introductions/index.ts';
import { networkProgram } from '../../../src/features/programs/index.ts';
import { findActorById } from '../../../src/features/users/index.ts';
import { UserModel } from '../../../src/features/users/user-model.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildProposal, buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const actorOf = async (userId: string) => {
  const actor = await findActorById(userId);
  if (!actor) throw new Error('may not sign in');
  return { actor, now: server.now() };
};

const accept = async ({ row }: Built, userId: string) => {
  const answer = { introductionId: String(row._id), revision: null };
  await runAction(await actorOf(userId), (ctx) => acceptIntroduction(ctx, answer));
  await server.drainEvents();
};

const decline = async ({ row }: Built, userId: string) => {
  const answer = { introductionId: String(row._id), revision: null, reason: 'no_time' as const, note: null };
  await runAction(await actorOf(userId), (ctx) => declineIntroduction(ctx, answer));
  await server.drainEvents();
};

const noticesOf = async (userId: string) =>
  (await (await server.as(userId)).get('/api/notices').expect(200)).body as {
    notices: { about: string; pos: number; isRead: boolean; person: string | null; startup: string | null }[];
    unread: number;
  };

test('when a founder asks a mentor, then the mentor has one notice with the names, live, and the founder has none', async () => {
  const { mentor, ...rest } = await buildRequest();
  await server.drainEvents();
  const [notice] = (await noticesOf(rest.mentorUserId)).notices;
  expect(notice).toMatchObject({ about: 'asked', isRead: false, startup: rest.startup.name });
  expect(notice?.person).not.toBeNull();
  expect((await noticesOf(rest.founderId)).notices).toEqual([]);
  const socket = await server.connect(String(mentor.userId));
  const told = socket.next('notice:written');
  await buildRequest({ mentor });
  expect((await told).payload).toMatchObject({ about: 'asked', isRead: false });
});

test('when a founder asks an imported mentor who has not come, then coordinators of the mentor’s programs are told', async () => {
  const [{ program }, elsewhere] = [await buildProgram(), await buildProgram()];
  const mentor = await buildMentor({ user: await buildUser({ state: 'invited' }), programIds: [program._id] });
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  const both = await buildUser({ coordinatedProgramIds: [program._id, (await networkProgram())._id] });
  const other = await buildUser({ coordinatedProgramIds: [elsewhere.program._id] });
  const { startup, row } = await buildRequest({ mentor });
  const late = await buildRequest({ mentor });
  await server.drainEvents();
  const person = await UserModel.findById(mentor.userId).orFail();
  const page = { kind: 'program', id: String(program._id) };
  const told = (await noticesOf(String(coordinator._id))).notices;
  // Whose request it is only the request's own program knows.
  expect(told).toMatchObject([
    { about: 'staff_absent', mentor: person.name, startup: null, page },
    { about: 'staff_absent', mentor: person.name, startup: null, page },
  ]);
  const names = (await noticesOf(String(both._id))).notices.map((notice) => notice.startup);
  expect(names).toEqual([late.startup.name, startup.name]);
  expect((await noticesOf(String(other._id))).notices).toEqual([]);

  const agent = await server.as(String(row.createdBy));
  expect((await agent.get(`/api/mentors/${String(mentor._id)}`).expect(200)).body.isHere).toBe(false);
  person.state = 'active';
  await person.save();
  expect((await noticesOf(String(coordinator._id))).notices).toEqual([]);
  expect((await agent.get(`/api/mentors/${String(mentor._id)}`).expect(200)).body.isHere).toBe(true);
});

test('when both say yes, then only the one who did not say it last is told', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  await accept(built, built.mentorUserId);
  expect((await noticesOf(built.founderId)).notices.map(({ about }) => about)).toEqual(['connected']);
  expect((await noticesOf(built.mentorUserId)).notices.map(({ about }) => about)).toEqual(['asked']);
});

test('when a blind proposal has one yes, then the other side learns nothing and names stay hidden', async () => {
  const built = await buildProposal();
  await server.drainEvents();
  await accept(built, built.founderId);
  const { notices } = await noticesOf(built.mentorUserId);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatchObject({ about: 'proposed_founder', person: null, startup: null });
});

test('when somebody declines, then the other side reads one kind notice and the decliner none; staff read more', async () => {
  const { program } = await buildProgram();
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  const built = await buildProposal({ programId: String(program._id) });
  await server.drainEvents();
  await decline(built, built.mentorUserId);
  expect((await noticesOf(built.founderId)).notices[0]).toMatchObject({ about: 'closed', person: null });
  expect((await noticesOf(built.mentorUserId)).notices.map(({ about }) => about)).toEqual(['proposed_founder']);
  const staff = await noticesOf(String(coordinator._id));
  expect(staff.notices[0]).toMatchObject({ about: 'staff_no', startup: built.startup.name });
});

test('when a notice is read on one device, then the other hears of it and both count the same', async () => {
  const { mentor, mentorUserId } = await buildRequest();
  await buildRequest({ mentor });
  await server.drainEvents();
  const before = await noticesOf(mentorUserId);
  expect(before.unread).toBe(2);
  const other = await server.connect(mentorUserId);
  const heard = other.next('notice:read');
  const pos = before.notices[1]?.pos ?? 0;
  const agent = await server.as(mentorUserId);
  const reply = await agent.post('/api/notices/read').send({ pos, andOlder: false }).expect(200);
  expect(reply.body).toEqual({ unread: 1 });
  expect((await heard).payload).toEqual({ pos, andOlder: false, unread: 1 });
  await agent.post('/api/notices/read').send({ pos: before.notices[0]?.pos, andOlder: true }).expect(200);
  expect((await agent.get('/api/notices/count')).body).toEqual({ unread: 0 });
});

test('when a coordinator leaves the program, then its notices are shown no longer and count no longer', async () => {
  const { program } = await buildProgram();
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  const built = await buildProposal({ programId: String(program._id) });
  await accept(built, built.founderId);
  await accept(built, built.mentorUserId);
  expect((await noticesOf(String(coordinator._id))).notices.map(({ about }) => about)).toEqual(['staff_connected']);
  await UserModel.updateOne({ _id: coordinator._id }, { coordinatedProgramIds: [] });
  expect(await noticesOf(String(coordinator._id))).toMatchObject({ notices: [], unread: 0 });
});

test('when a topic is switched off, then its notices are not written; requests cannot be switched off', async () => {
  const built = await buildRequest();
  const agent = await server.as(built.founderId);
  const choices = { puenteOff: ['outcomes'], mailOff: ['messages'], isQuietAtNight: false };
  await agent.put('/api/me/notices').send(choices).expect(200);
  expect((await agent.get('/api/me/notices')).body).toEqual(choices);
  await accept(built, built.mentorUserId);
  expect((await noticesOf(built.founderId)).notices).toEqual([]);
  await agent
    .put('/api/me/notices')
    .send({ ...choices, puenteOff: ['asks'] })
    .expect(400);
});
