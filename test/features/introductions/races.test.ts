import supertest from 'supertest';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { MentorshipModel } from '../../../src/features/mentorships/mentorship-model.ts';
import { ConversationModel } from '../../../src/features/messaging/conversation-model.ts';
import type { RunningServer } from '../../../src/server.ts';
import { aMessage, buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { openDevice } from '../../support/sign-in-directly.ts';
import { startInstance, startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let other: RunningServer;
let urls: string[];
beforeAll(async () => {
  server = await startTestServer();
  other = await startInstance(server.now);
  urls = [server.url, `http://127.0.0.1:${other.port}`];
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});

const urlOf = (index: number): string => urls[index % urls.length] ?? server.url;

test('when fifty founders wait for the last two places and all are accepted at once, then two are, and all others are told', async () => {
  const mentor = await buildMentor({ capacity: 2 });
  const built: Built[] = [];
  for (let made = 0; made < 50; made += 1) built.push(await buildRequest({ mentor }));
  const cookie = await openDevice(String(mentor.userId), server.now());
  const replies = await Promise.all(
    built.map(({ row }, index) =>
      supertest(urlOf(index))
        .post(`/api/introductions/${String(row._id)}/accept`)
        .set('Cookie', cookie)
        .send({ revision: 0 }),
    ),
  );
  const accepted = replies.filter((reply) => reply.status === 200);
  const codes = new Set(
    replies.filter((reply) => reply.status !== 200).map((reply) => reply.body.error.code as string),
  );
  expect(accepted).toHaveLength(2);
  expect([...codes]).toEqual(['mentor.full']);
  const mentorId = mentor._id;
  expect(await IntroductionModel.countDocuments({ mentorId, state: 'accepted' })).toBe(2);
  expect(await IntroductionModel.countDocuments({ mentorId, state: 'pending', mentorYesAt: null })).toBe(48);
  expect(await MentorshipModel.countDocuments({ mentorId })).toBe(2);
  expect(await ConversationModel.countDocuments({ activeIds: mentor.userId })).toBe(2);
  expect((await MentorModel.findById(mentorId).lean())?.places).toHaveLength(2);
}, 90_000);

test('when one founder asks one mentor many times at once through both instances, then one introduction is open', async () => {
  const startup = await buildStartup();
  const mentor = await buildMentor();
  const cookie = await openDevice(String(startup.memberIds[0]), server.now());
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_try, index) =>
      supertest(urlOf(index))
        .post('/api/introductions')
        .set('Cookie', cookie)
        .send({
          startupId: String(startup._id),
          mentorId: String(mentor._id),
          programId: null,
          message: aMessage(),
          alternates: [],
        }),
    ),
  );
  expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
  for (const reply of replies.filter((one) => one.status !== 201)) {
    expect(['pair.already_open', 'introduction.not_possible']).toContain(reply.body.error.code);
  }
  expect(await IntroductionModel.countDocuments({ startupId: startup._id })).toBe(1);
}, 60_000);

test('when the mentor answers yes while the founder takes it back, then exactly one of the two happens', async () => {
  for (let round = 0; round < 5; round += 1) {
    const built = await buildRequest();
    const path = `/api/introductions/${String(built.row._id)}`;
    const [yes, back] = await Promise.all([
      supertest(urlOf(0))
        .post(`${path}/accept`)
        .set('Cookie', await openDevice(built.mentorUserId, server.now()))
        .send({ revision: 0 }),
      supertest(urlOf(1))
        .post(`${path}/withdraw`)
        .set('Cookie', await openDevice(built.founderId, server.now()))
        .send({ revision: 0, note: null }),
    ]);
    expect([yes.status, back.status].filter((status) => status === 200)).toHaveLength(1);
    const row = await IntroductionModel.findById(built.row._id).lean();
    expect(row?.state).toBe(yes.status === 200 ? 'accepted' : 'withdrawn');
    expect(await MentorshipModel.countDocuments({ introductionId: built.row._id })).toBe(yes.status === 200 ? 1 : 0);
  }
}, 60_000);
