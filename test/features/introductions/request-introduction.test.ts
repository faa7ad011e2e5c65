import { getIntroduction, listIntroductions } from '../../../src/contract/introductions/routes.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { aMessage, buildRequest } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function ask(pair: { startupId: unknown; mentorId: unknown; founderId: unknown }, body: object = {}) {
  const agent = await server.as(String(pair.founderId));
  return agent.post('/api/introductions').send({
    startupId: String(pair.startupId),
    mentorId: String(pair.mentorId),
    programId: null,
    message: aMessage(),
    alternates: [],
    ...body,
  });
}

test('when a founder asks, then the mentor reads who asks and has five business days, and nothing is held', async () => {
  const startup = await buildStartup();
  const mentor = await buildMentor();
  const mentorSocket = await server.connect(String(mentor.userId));
  const stranger = await buildUser();
  const strangerSocket = await server.connect(stranger);

  const reply = await ask({ startupId: startup._id, mentorId: mentor._id, founderId: startup.memberIds[0] });
  expect(reply.status).toBe(201);
  const { introduction } = getIntroduction.response.parse(reply.body);
  expect(introduction).toMatchObject({
    origin: 'request',
    mySide: 'startup',
    state: 'pending',
    waitsFor: 'other',
    iSaidYes: true,
    can: { accept: false, decline: false, withdraw: true },
    // 12 October is Columbus Day in the United States: five business days of both countries end on the 13th.
    dueAt: '2026-10-13T23:00:00.000Z',
    wait: { day: 1, of: 5, lateDays: 0, isStopped: false },
  });
  expect(introduction.fit?.parts.reduce((sum, part) => sum + part.points, 0)).toBe(introduction.fit?.points);

  const heard = await mentorSocket.next('introduction:changed');
  expect(heard.payload).toMatchObject({
    introduction: {
      mySide: 'mentor',
      waitsFor: 'me',
      other: { side: 'startup', identity: { name: startup.name } },
      message: { language: 'es' },
      alternates: [],
      staff: null,
      can: { accept: true, ask: true, decline: true, withdraw: false },
    },
  });
  await server.drainEvents();
  expect(strangerSocket.heard('introduction:changed')).toHaveLength(0);
  expect((await MentorModel.findById(mentor._id).lean())?.places).toEqual([]);
  expect(await AuditModel.countDocuments({ act: 'introduction.request', subjectId: introduction.id })).toBe(1);
});

test('when somebody else looks, then it does not exist for them', async () => {
  const { row } = await buildRequest();
  for (const stranger of [await buildUser(), await buildUser({ hasOffer: true })]) {
    const agent = await server.as(stranger);
    const reply = await agent.get(`/api/introductions/${String(row._id)}`).expect(404);
    expect(reply.body.error.code).toBe('introduction.not_found');
    await agent
      .post(`/api/introductions/${String(row._id)}/accept`)
      .send({ revision: 0 })
      .expect(404);
  }
  await server
    .visitor()
    .get(`/api/introductions/${String(row._id)}`)
    .expect(401);
});

test('when the asking cannot be, then a code says why as far as the founder may know', async () => {
  const startup = await buildStartup();
  const founderId = startup.memberIds[0];
  const stranger = await buildUser();
  const paused = await buildMentor({
    isPaused: true,
    absences: [{ fromDay: '2026-10-01', toDay: null, fromAt: new Date('2026-10-01T05:00:00Z'), toAt: null }],
  });
  const full = await buildMentor({ capacity: 0 });
  const draft = await buildMentor({ state: 'draft' });
  const mentor = await buildMentor();
  const refusals: [unknown, unknown, object, string][] = [
    [founderId, paused._id, {}, 'mentor.paused'],
    [founderId, full._id, {}, 'mentor.full'],
    [founderId, draft._id, {}, 'mentor.not_found'],
    [founderId, startup._id, {}, 'mentor.not_found'],
    [stranger._id, mentor._id, {}, 'startup.not_found'],
    [founderId, mentor._id, { programId: String(mentor._id) }, 'introduction.program_unfit'],
    [founderId, mentor._id, { alternates: [{ mentorId: String(mentor._id), whyYou: null }] }, 'request.invalid'],
    [founderId, mentor._id, { message: aMessage({ question: 'too short'.slice(0, 5) }) }, 'request.invalid'],
    [founderId, mentor._id, { message: aMessage({ stuck: 'x'.repeat(601) }) }, 'request.invalid'],
    [founderId, mentor._id, { surprise: true }, 'request.invalid'],
    [founderId, 'not an id', {}, 'request.invalid'],
  ];
  for (const [asker, mentorId, body, code] of refusals) {
    const reply = await ask({ startupId: startup._id, mentorId, founderId: asker }, body);
    expect([reply.status >= 400, reply.body.error.code]).toEqual([true, code]);
  }
  expect(await IntroductionModel.countDocuments({ startupId: startup._id })).toBe(0);
});

test('when the same mentor is asked twice, or by a pair with a past, then nothing is stored by half', async () => {
  const { startup, mentor, founderId, mentorUserId, row } = await buildRequest();
  const again = await ask({ startupId: startup._id, mentorId: mentor._id, founderId });
  expect(again.body.error.code).toBe('pair.already_open');
  const agent = await server.as(mentorUserId);
  await agent
    .post(`/api/introductions/${String(row._id)}/decline`)
    .send({ revision: row.revision, reason: 'no_time', note: null })
    .expect(200);
  const after = await ask({ startupId: startup._id, mentorId: mentor._id, founderId });
  expect(after.body.error.code).toBe('introduction.not_possible');
  const list = listIntroductions.response.parse((await (await server.as(founderId)).get('/api/introductions')).body);
  expect(list.openRequests).toMatchObject([
    { startupId: String(startup._id), used: 0, max: 3, programs: [{ answerDays: 5 }] },
  ]);
});

test('when three requests are open, then the fourth waits, also when they race', async () => {
  const startup = await buildStartup();
  const founderId = startup.memberIds[0];
  const mentors = await Promise.all(Array.from({ length: 6 }, () => buildMentor()));
  const replies = await Promise.all(
    mentors.map((mentor) => ask({ startupId: startup._id, mentorId: mentor._id, founderId })),
  );
  expect(replies.filter((reply) => reply.status === 201)).toHaveLength(3);
  const refused = replies.filter((reply) => reply.status !== 201).map((reply) => reply.body.error.code);
  expect(refused).toEqual(['introduction.cap_reached', 'introduction.cap_reached', 'introduction.cap_reached']);
  expect(await IntroductionModel.countDocuments({ startupId: startup._id, isOpen: true })).toBe(3);
});

test('when a mentor reads two requests a month, then the third founder is told to come back', async () => {
  const mentor = await buildMentor({ requestsPerMonth: 2 });
  await buildRequest({ mentor, now: testStart });
  await buildRequest({ mentor, now: testStart });
  const third = await buildStartup();
  const reply = await ask({ startupId: third._id, mentorId: mentor._id, founderId: third.memberIds[0] });
  expect(reply.body.error.code).toBe('introduction.month_full');
});

test('when a founder presses twice with the same key, then one introduction stands', async () => {
  const startup = await buildStartup();
  const mentor = await buildMentor();
  const agent = await server.as(String(startup.memberIds[0]));
  const send = () =>
    agent
      .post('/api/introductions')
      .set('Idempotency-Key', 'pressed-twice-0001')
      .send({
        startupId: String(startup._id),
        mentorId: String(mentor._id),
        programId: null,
        message: aMessage(),
        alternates: [],
      });
  const first = await send();
  const second = await send();
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect(await IntroductionModel.countDocuments({ startupId: startup._id })).toBe(1);
});
