import { Types } from 'mongoose';
import { acceptIntroduction } from '../../../src/features/introductions/index.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { endMentorship } from '../../../src/features/mentorships/index.ts';
import { sendThroughQueue } from '../../../src/features/messaging/index.ts';
import { markReadUpTo } from '../../../src/features/messaging/actions/mark-read.ts';
import { mailUnread } from '../../../src/features/notifications/unread-mails.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
import { hashPassword } from '../../../src/features/users/secrets.ts';
import { findActorById, UserModel } from '../../../src/features/users/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildRequest } from '../../support/builders/build-introduction.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => MailModel.deleteMany());
afterAll(() => server.stop());

const hourMs = 3_600_000;
const actorOf = async (userId: string) => {
  const actor = await findActorById(userId);
  if (!actor) throw new Error('may not sign in');
  return { actor, now: server.now() };
};

/** A pair who have said yes. */
async function buildPair() {
  const built = await buildRequest();
  const answer = { introductionId: String(built.row._id), revision: null };
  await runAction(await actorOf(built.mentorUserId), (ctx) => acceptIntroduction(ctx, answer));
  await server.drainEvents();
  await MailModel.deleteMany();
  const row = await IntroductionModel.findById(built.row._id).lean();
  return { ...built, conversationId: String(row?.conversationId), mentorshipId: String(row?.mentorshipId) };
}

const say = (conversationId: string, senderId: string, at: Date) =>
  sendThroughQueue({
    conversationId,
    senderId,
    text: 'Buenas tardes.',
    language: 'es',
    at,
    clientMessageId: crypto.randomUUID(),
  });

test('when a message has waited an hour, then one mail tells it without its words, and no second one before it is read', async () => {
  const { conversationId, founderId, mentorUserId } = await buildPair();
  await say(conversationId, founderId, server.now());
  await mailUnread(new Date(server.now().getTime() + hourMs / 2), server.url);
  expect(await MailModel.countDocuments()).toBe(0);
  const later = new Date(server.now().getTime() + hourMs);
  await mailUnread(later, server.url);
  await say(conversationId, founderId, later);
  await mailUnread(new Date(later.getTime() + 2 * hourMs), server.url);
  const all = await MailModel.find().lean();
  expect(all.map((mail) => String(mail.userId))).toEqual([mentorUserId]);
  expect(all[0]?.text).not.toContain('Buenas tardes');
  await runAction(await actorOf(mentorUserId), (ctx) => markReadUpTo(ctx, conversationId, 2));
  await say(conversationId, founderId, later);
  await mailUnread(new Date(later.getTime() + 2 * hourMs), server.url);
  expect(await MailModel.countDocuments()).toBe(2);
});

test('when one side ends the mentorship, then only the other gets mail, and it does not say who', async () => {
  const { mentorshipId, founderId, mentorUserId } = await buildPair();
  const end = { mentorshipId, revision: 0, reason: 'no_time' as const, note: 'Too far away.' };
  await runAction(await actorOf(mentorUserId), (ctx) => endMentorship(ctx, end));
  await server.drainEvents();
  const all = await MailModel.find().lean();
  expect(all.map((mail) => String(mail.userId))).toEqual([founderId]);
  expect(all[0]?.text).not.toContain('Too far away');
});

test('when people are imported, then they get mail only by the coordinator’s word, once within 14 days', async () => {
  const { program, cohort } = await buildProgram();
  const imported = await buildUser({ state: 'invited', emailVerifiedAt: null, language: 'es' });
  const mentor = await buildMentor({ user: imported });
  await EnrollmentModel.create({
    programId: program._id,
    cohortId: cohort._id,
    kind: 'mentor',
    subjectId: mentor._id,
    subjectName: imported.name,
    state: 'admitted',
    appliedAt: server.now(),
  });
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id], name: 'Mónica Reséndiz' });
  const agent = await server.as(coordinator);
  const path = `/api/cohorts/${String(cohort._id)}/invitations`;
  expect((await agent.get(path).expect(200)).body).toEqual({
    unclaimed: 1,
    toInvite: 1,
    planned: 0,
    byLanguage: { en: 0, es: 1 },
    isMailed: false,
  });
  const all = { userIds: null };
  expect((await agent.post(path).send(all).expect(200)).body).toEqual({ invited: 1 });
  await server.drainEvents();
  const [mail] = await MailModel.find({ userId: imported._id }).lean();
  expect(mail).toMatchObject({ fromName: 'Mónica Reséndiz, de Puente', language: 'es' });
  expect(mail?.text).toMatch(/\/es\/claim\?token=[\w-]{22,}/);
  expect((await agent.post(path).send(all).expect(200)).body).toEqual({ invited: 0 });
  await server.drainEvents();
  expect(await MailModel.countDocuments({ userId: imported._id })).toBe(1);
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [new Types.ObjectId()] }));
  await stranger.post(path).send(all).expect(404);
});

test('when an account closes, then a mail says until when it can be taken back, whatever was switched off', async () => {
  const user = await buildUser({ passwordHash: await hashPassword('a bridge of ink and paper') });
  const agent = await server.as(user);
  const off = { puenteOff: [], mailOff: ['asks', 'dates', 'outcomes', 'messages'], isQuietAtNight: true };
  await agent.put('/api/me/notices').send(off).expect(200);
  await agent.post('/api/me/closing').send({ password: 'a bridge of ink and paper' }).expect(200);
  await server.drainEvents();
  const [mail] = await MailModel.find({ userId: user._id }).lean();
  expect(mail?.subject).toBe('Your account closes on Wed 4 November 2026');
  expect(mail?.sendAfter).toEqual(mail?.at);
  expect((await UserModel.findById(user._id).lean())?.state).toBe('closing');
});

test('when a founder invites an address, then a mail in the founder’s name leads there', async () => {
  const { founderId, startup } = await buildRequest();
  const agent = await server.as(founderId);
  await agent
    .post(`/api/startups/${String(startup._id)}/invitations`)
    .send({ email: 'hermano@moldes.example' })
    .expect(200);
  await server.drainEvents();
  const [mail] = await MailModel.find({ to: 'hermano@moldes.example' }).lean();
  expect(mail?.subject).toContain(startup.name);
});
