import { countUnclaimed } from '../../../src/contract/programs/invitation-routes.ts';
import { sendPlannedInvitations } from '../../../src/features/users/actions/send-planned-invitations.ts';
import { inviteImported, UserModel } from '../../../src/features/users/index.ts';
import { findActorById } from '../../../src/features/users/reads.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { buildImported, idOf } from './build-imported.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => Promise.all([MailModel.deleteMany(), UserModel.deleteMany()]));
afterAll(() => server.stop());

const consent = {
  necessary: true,
  automatedMatching: true,
  baselineFigures: true,
  otherProgramNews: false,
  noticeVersion: '1',
};

type Cohort = Awaited<ReturnType<typeof buildImported>>;

/** It is Monday, 5 October 2026, 16:00 UTC; what is due by then goes out. */
const comes = async (time: string): Promise<void> => {
  await sendPlannedInvitations(new Date(time));
  await server.drainEvents();
};
const count = async ({ coordinator, path }: Cohort) =>
  countUnclaimed.response.parse((await coordinator.get(path).expect(200)).body);
const mailTo = async (userId: string | undefined) =>
  (await MailModel.find().lean()).find((mail) => String(mail.userId) === userId);
const mailed = async () => (await MailModel.find().sort({ at: 1 }).lean()).map(({ userId }) => String(userId));
const invite = async ({ coordinator, path }: Cohort, body: object) => {
  const reply = await coordinator.post(path).send({ userIds: null, ...body });
  await server.drainEvents();
  return reply;
};

test('an invitation for the morning waits for 9:00 of the next working day on each reader’s own clock', async () => {
  const cohort = await buildImported(server, ['Abel', 'Berta'], { timeZone: 'America/Mexico_City' });
  const [abel, berta] = cohort.invited.map(idOf);
  await UserModel.updateOne({ _id: berta }, { timeZone: 'America/New_York' });
  expect((await invite(cohort, { when: 'morning' })).body).toEqual({ invited: 2 });
  expect(await mailed()).toEqual([]);
  expect(await count(cohort)).toMatchObject({ unclaimed: 2, toInvite: 0, planned: 2, isMailed: false });
  await comes('2026-10-06T12:59:59Z');
  expect(await mailed()).toEqual([]);
  await comes('2026-10-06T13:00:00Z');
  expect(await mailed()).toEqual([berta]);
  expect(await count(cohort)).toMatchObject({ toInvite: 0, planned: 1, isMailed: true });
  await comes('2026-10-06T15:00:00Z');
  await comes('2026-10-06T15:01:00Z');
  expect(await mailed()).toEqual([berta, abel]);
  expect(await count(cohort)).toMatchObject({ unclaimed: 2, toInvite: 0, planned: 0 });
});

test('two processes that find the same invitation due send it once', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning' });
  const times = ['2026-10-06T15:00:00Z', '2026-10-06T15:00:01Z'];
  await Promise.all(times.map((time) => sendPlannedInvitations(new Date(time))));
  await server.drainEvents();
  expect(await mailed()).toEqual([idOf(cohort.invited[0])]);
});

test('pressed twice, the first word stands: nobody is planned, mailed or reminded anew', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning' });
  const before = await UserModel.findById(idOf(cohort.invited[0])).lean();
  expect((await invite(cohort, { when: 'now', remindAfterDays: 5 })).body).toEqual({ invited: 0 });
  expect(await mailed()).toEqual([]);
  expect(await UserModel.findById(idOf(cohort.invited[0])).lean()).toEqual(before);
});

test('one reminder, on a morning when both countries work, to those alone who have not come', async () => {
  const cohort = await buildImported(server, ['Abel', 'Berta'], { timeZone: 'America/Mexico_City' });
  const [abel, berta] = cohort.invited.map(idOf);
  expect((await invite(cohort, { when: 'now', remindAfterDays: 7 })).body).toEqual({ invited: 2 });
  expect((await mailed()).toSorted()).toEqual([abel, berta].toSorted());
  const first = await mailTo(abel);
  const token = (await mailTo(berta))?.text.match(/token=([\w-]+)/)?.[1];
  const password = 'a bridge of ink and paper';
  await server.visitor().post('/api/users/claim').send({ token, password, consent }).expect(200);
  expect((await UserModel.findById(berta).lean())?.remindAt).toBeNull();
  await MailModel.deleteMany();
  // A week later is 12 October, a holiday of the United States.
  await comes('2026-10-12T23:00:00Z');
  expect(await mailed()).toEqual([]);
  await comes('2026-10-13T15:00:00Z');
  await comes('2026-10-14T15:00:00Z');
  const [reminder, ...more] = await MailModel.find().lean();
  expect(more).toEqual([]);
  expect(String(reminder?.userId)).toBe(abel);
  expect(reminder?.subject).toMatch(/^Recordatorio: su lugar/);
  expect(reminder?.text).toContain('el del correo anterior ya no sirve');
  expect(reminder?.fromName).toBe(first?.fromName);
});

test('whoever claims the account before the morning gets no mail', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning', remindAfterDays: 5 });
  await UserModel.updateOne({ _id: idOf(cohort.invited[0]) }, { state: 'active' });
  await comes('2026-10-06T20:00:00Z');
  await comes('2026-10-30T20:00:00Z');
  expect(await mailed()).toEqual([]);
});

test('an invitation that goes out late takes its reminder along', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning', remindAfterDays: 5 });
  await comes('2026-10-20T15:00:00Z');
  expect(await mailed()).toHaveLength(1);
  await comes('2026-10-21T15:00:00Z');
  expect(await mailed()).toHaveLength(1);
  await comes('2026-10-28T15:00:00Z');
  expect(await mailed()).toHaveLength(2);
});

test('a word about one pair goes out at once, also to whom a mail waits for the morning', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning' });
  const actor = await findActorById(idOf(cohort.inviter));
  if (actor === null) throw new Error('The coordinator may not sign in');
  const people = { userIds: cohort.invited.map(({ _id }) => _id), programId: String(cohort.program._id) };
  expect(await runAction({ actor, now: server.now() }, (ctx) => inviteImported(ctx, people))).toBe(1);
  await server.drainEvents();
  expect(await mailed()).toHaveLength(1);
  await comes('2026-10-06T20:00:00Z');
  expect(await mailed()).toHaveLength(1);
});

test('when the coordinator’s account has ended, the mail in that name stays and the person can be invited anew', async () => {
  const cohort = await buildImported(server, ['Abel']);
  await invite(cohort, { when: 'morning', remindAfterDays: 5 });
  await UserModel.updateOne({ _id: idOf(cohort.inviter) }, { state: 'closed' });
  await comes('2026-10-06T20:00:00Z');
  await comes('2026-10-30T20:00:00Z');
  expect(await mailed()).toEqual([]);
  await UserModel.updateOne({ _id: idOf(cohort.inviter) }, { state: 'active' });
  expect(await count(cohort)).toMatchObject({ toInvite: 1, planned: 0 });
});

test('a person stored before invitations could wait is counted and invited as ever', async () => {
  const cohort = await buildImported(server, ['Abel']);
  const later = { sendAt: 1, remindAt: 1, inviterId: 1, invitingProgramId: 1 };
  await UserModel.collection.updateMany({ state: 'invited' }, { $unset: later });
  expect(await count(cohort)).toMatchObject({ toInvite: 1, planned: 0 });
  await comes('2026-10-30T20:00:00Z');
  expect(await mailed()).toEqual([]);
  expect((await invite(cohort, {})).body).toEqual({ invited: 1 });
  expect(await mailed()).toHaveLength(1);
});

test('a reminder after the link has ended, or at once, is refused', async () => {
  const cohort = await buildImported(server, ['Abel']);
  expect((await invite(cohort, { remindAfterDays: 11 })).status).toBe(400);
  expect((await invite(cohort, { remindAfterDays: 0 })).status).toBe(400);
  expect((await invite(cohort, { when: 'soon' })).status).toBe(400);
  expect(await mailed()).toEqual([]);
});
