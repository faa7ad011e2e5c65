import {
  acceptIntroduction,
  askFirst,
  declineIntroduction,
  sweepIntroductions,
} from '../../../src/features/introductions/index.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { introductionChanged } from '../../../src/features/introductions/events.ts';
import { findActorById, UserModel } from '../../../src/features/users/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProposal, buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => MailModel.deleteMany());
afterAll(() => server.stop());

const actorOf = async (userId: string) => {
  const actor = await findActorById(userId);
  if (!actor) throw new Error('may not sign in');
  return { actor, now: server.now() };
};
const which = ({ row }: Built) => ({ introductionId: String(row._id), revision: null });
const mailsTo = async (userId: string) => MailModel.find({ userId }).sort({ _id: 1 }).lean();

test('when a founder asks, then the mentor gets one mail in their language, from the founder, with three links', async () => {
  const built = await buildRequest();
  await UserModel.updateOne({ _id: built.founderId }, { name: 'Mariana Ochoa Beltrán' });
  await server.drainEvents();
  const [mail, ...more] = await mailsTo(built.mentorUserId);
  expect(more).toEqual([]);
  expect(mail?.fromName).toBe('Mariana Ochoa Beltrán, through Puente');
  expect(mail?.subject).toBe(`Mariana Ochoa Beltrán asks for your help with ${built.startup.name}`);
  expect(mail?.text).toContain('Their question, in Spanish:\n  «¿Conviene la reunión previa');
  expect(mail?.text).toMatch(/Why it fits: .+ \d+ of 100\./);
  expect(mail?.text).toMatch(/Answer by Tue 13 October, 6:00\sPM\n5:00\sPM in Jalisco · 6:00\sPM for you/);
  expect(mail?.text.match(/\/en\/answer\/[\w-]{43}\?do=(accept|ask|decline)/g)).toHaveLength(3);
  expect(mail?.html).toContain('lang="es-MX"');
});

test('when a startup has several founders, then mail, notice and page name the one who asked', async () => {
  const members = [await buildUser({ name: 'Ana Primera' }), await buildUser({ name: 'Berta Segunda' })];
  const startup = await buildStartup({ members });
  const built = await buildRequest({ startup, founderId: String(members[1]?._id) });
  await server.drainEvents();
  const [mail] = await mailsTo(built.mentorUserId);
  expect(mail?.fromName).toBe('Berta Segunda, through Puente');
  const mentor = await server.as(built.mentorUserId);
  const { entries } = (await mentor.get('/api/inbox').expect(200)).body;
  expect(JSON.stringify(entries)).toContain('Berta Segunda');
  const { introduction } = (await mentor.get(`/api/introductions/${String(built.row._id)}`).expect(200)).body;
  const names = introduction.other.identity.people.map((person: { name: string }) => person.name);
  expect(names).toEqual(['Berta Segunda', 'Ana Primera']);
});

test.each([
  ['en', /^Telares and you can talk$/, 'You can talk now with Berta Segunda and Ana Primera.', 'ask Berta and Ana'],
  [
    'es',
    /^Telares y usted ya pueden/,
    'Ya puede conversar con Berta Segunda y Ana Primera.',
    'pregúnteles a Berta y Ana',
  ],
] as const)(
  'when a startup of several can talk, then the mentor’s mail names it and all of them (%s)',
  async (...of) => {
    const [language, subject, talk, step] = of;
    const members = [await buildUser({ name: 'Ana Primera' }), await buildUser({ name: 'Berta Segunda' })];
    const startup = await buildStartup({ members, name: 'Telares' });
    const mentor = await buildMentor({ user: await buildUser({ language }) });
    const built = await buildRequest({ startup, mentor, founderId: String(members[1]?._id) });
    await server.drainEvents();
    await MailModel.deleteMany();
    await runAction(await actorOf(built.mentorUserId), (ctx) => acceptIntroduction(ctx, which(built)));
    await server.drainEvents();
    const [mail] = await mailsTo(built.mentorUserId);
    expect(mail?.subject).toMatch(subject);
    expect(mail?.text).toContain(talk);
    expect(mail?.text).toContain(step);
  },
);

test('when a mail program opens the links, then nothing happens; a confirmed answer works once', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  const [mail] = await mailsTo(built.mentorUserId);
  const token = /\/answer\/([\w-]+)\?/.exec(mail?.text ?? '')?.[1] ?? '';
  const visitor = server.visitor();
  await visitor.get(`/en/answer/${token}?do=accept`);
  await visitor.post('/api/answer-links/read').send({ token }).expect(200);
  expect((await IntroductionModel.findById(built.row._id).lean())?.state).toBe('pending');
  await visitor.post('/api/answer-links/answer').send({ token, answer: 'accept' }).expect(200);
  expect((await IntroductionModel.findById(built.row._id).lean())?.state).toBe('accepted');
  await visitor.post('/api/answer-links/answer').send({ token, answer: 'accept' }).expect(410);
});

test('when the mentor asks first, then the founder gets the question and the date; nobody else gets mail', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  await MailModel.deleteMany();
  const question = 'Which predicate do you have in mind?';
  await runAction(await actorOf(built.mentorUserId), (ctx) => askFirst(ctx, { ...which(built), question }));
  await server.drainEvents();
  const all = await MailModel.find().lean();
  expect(all.map((mail) => String(mail.userId))).toEqual([built.founderId]);
  expect(all[0]?.text).toContain(question);
});

test('when a mentor declines, then the founder reads the kind sentence: neither who nor why', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  await MailModel.deleteMany();
  await runAction(await actorOf(built.mentorUserId), (ctx) =>
    declineIntroduction(ctx, { ...which(built), reason: 'no_time', note: 'Not my field at all.' }),
  );
  await server.drainEvents();
  const all = await MailModel.find().lean();
  expect(all.map((mail) => String(mail.userId))).toEqual([built.founderId]);
  const mentor = await UserModel.findById(built.mentorUserId).lean();
  expect(all[0]?.text).not.toContain(mentor?.name);
  expect(all[0]?.text).not.toMatch(/decline|no_time|not my field/i);
});

test('when the date passes and the founder named a next choice, then one mail tells both, and the next mentor is asked', async () => {
  const next = await buildMentor();
  const built = await buildRequest({ alternates: [next] });
  await server.drainEvents();
  await MailModel.deleteMany();
  const due = (await IntroductionModel.findById(built.row._id).lean())?.dueAt ?? server.now();
  await sweepIntroductions(new Date(due.getTime() + 60_000));
  await server.drainEvents();
  await server.drainEvents();
  const founder = await mailsTo(built.founderId);
  expect(founder.map((mail) => mail.subject)).toEqual(['Una presentación no se concretó']);
  expect(founder[0]?.text).toContain('Ya le preguntamos a su siguiente opción');
  expect(await mailsTo(String(next.userId))).toHaveLength(1);
});

test('when a proposal goes out, then neither mail holds a name of the other side', async () => {
  const built = await buildProposal();
  await server.drainEvents();
  const [toMentor] = await mailsTo(built.mentorUserId);
  const [toFounder] = await mailsTo(built.founderId);
  const mentor = await UserModel.findById(built.mentorUserId).lean();
  expect(toMentor?.text).not.toContain(built.startup.name);
  expect(toFounder?.text).not.toContain(mentor?.name);
  expect(toFounder?.text).toContain(built.startup.name);
});

test('when both have said yes, then both get a mail that leads to the conversation', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  await MailModel.deleteMany();
  await runAction(await actorOf(built.mentorUserId), (ctx) => acceptIntroduction(ctx, which(built)));
  await server.drainEvents();
  const all = await MailModel.find().lean();
  expect(all.map((mail) => String(mail.userId)).toSorted()).toEqual([built.founderId, built.mentorUserId].toSorted());
  expect(all.every((mail) => /\/messages\/[0-9a-f]{24}/.test(mail.text))).toBe(true);
});

test('when an action is rolled back, then no mail is written; when an event is handled twice, then one', async () => {
  const built = await buildRequest();
  await server.drainEvents();
  await MailModel.deleteMany();
  const event = { introductionId: String(built.row._id), change: 'made' as const, byUserId: built.founderId };
  const rolledBack = runAction(await actorOf(built.founderId), async (ctx) => {
    await ctx.emit(introductionChanged, event);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  await server.drainEvents();
  expect(await MailModel.countDocuments()).toBe(0);
  const caller = await actorOf(built.founderId);
  await runAction(caller, async (ctx) => {
    await ctx.emit(introductionChanged, event);
    await ctx.emit(introductionChanged, event);
  });
  await server.drainEvents();
  expect(await MailModel.countDocuments()).toBe(1);
});

test('when somebody switched mails of a topic off, then none is written', async () => {
  const built = await buildRequest();
  const agent = await server.as(built.mentorUserId);
  await agent
    .put('/api/me/notices')
    .send({ puenteOff: [], mailOff: ['asks'], isQuietAtNight: true })
    .expect(200);
  await server.drainEvents();
  expect(await mailsTo(built.mentorUserId)).toEqual([]);
});
