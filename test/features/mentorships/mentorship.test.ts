import { getMentorship } from '../../../src/contract/mentorships/routes.ts';
import type { Mentorship } from '../../../src/contract/mentorships/schema.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { PairModel } from '../../../src/features/matching/pair-model.ts';
import { sweepRests } from '../../../src/features/mentorships/index.ts';
import { ConversationModel } from '../../../src/features/messaging/conversation-model.ts';
import { buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function begin(): Promise<Built & { mentorship: Mentorship }> {
  const built = await buildRequest({ now: server.now() });
  const agent = await server.as(built.mentorUserId);
  const reply = await agent
    .post(`/api/introductions/${String(built.row._id)}/accept`)
    .send({ revision: 0 })
    .expect(200);
  const path = `/api/mentorships/${String(reply.body.introduction.mentorshipId)}`;
  return { ...built, mentorship: getMentorship.response.parse((await agent.get(path)).body).mentorship };
}

const path = ({ mentorship }: { mentorship: Mentorship }, verb = '') => `/api/mentorships/${mentorship.id}${verb}`;

test('when either side ends it, then the place is free, the talk closes, and nobody learns who ended it', async () => {
  const running = await begin();
  const mentor = await server.as(running.mentorUserId);
  const founderSocket = await server.connect(running.founderId);
  const end = { revision: running.mentorship.revision, reason: 'no_time', note: 'Too much this year.' };
  const reply = await mentor.post(path(running, '/end')).send(end).expect(200);
  expect(reply.body.mentorship).toMatchObject({ state: 'ended_early', staff: null, can: { end: false } });
  const heard = await founderSocket.next('mentorship:changed');
  expect(JSON.stringify(heard.payload)).not.toMatch(/no_time|Too much/);
  expect((await MentorModel.findById(running.mentor._id).lean())?.places).toEqual([]);
  expect((await ConversationModel.findById(running.mentorship.conversationId).lean())?.state).toBe('closed');
  const pair = await PairModel.findOne({ startupId: running.startup._id, mentorId: running.mentor._id }).lean();
  expect(pair).toMatchObject({ isInMentorship: false, openIntroductionId: null });
  expect((await mentor.post(path(running, '/end')).send(end)).body.error.code).toBe('mentorship.ended');
});

test('when its coordinator looks, then they read who ended it; a coordinator of another program reads nothing', async () => {
  const running = await begin();
  const own = await buildUser({ coordinatedProgramIds: [running.row.programId] });
  const { program } = await buildProgram();
  const foreign = await buildUser({ coordinatedProgramIds: [program._id] });
  const founder = await server.as(running.founderId);
  const body = { revision: 0, reason: 'no_longer_fits', note: null };
  await founder.post(path(running, '/end')).send(body).expect(200);
  const seen = await (await server.as(own)).get(path(running)).expect(200);
  expect(seen.body.mentorship.staff).toEqual({ endedBy: 'startup', reason: 'no_longer_fits', note: null });
  await (await server.as(foreign)).get(path(running)).expect(404);
  await (await server.as(await buildUser())).get(path(running)).expect(404);
});

test('when they rest until a day, then it goes on by itself on that day, and the place stays taken', async () => {
  const running = await begin();
  const founder = await server.as(running.founderId);
  const pause = (resumesOn: string) => founder.post(path(running, '/pause')).send({ revision: 0, resumesOn });
  expect((await pause('2026-10-05')).body.error.code).toBe('mentorship.resume_date_invalid');
  expect((await pause('2028-10-05')).body.error.code).toBe('mentorship.resume_date_invalid');
  expect((await pause('2026-11-02').expect(200)).body.mentorship).toMatchObject({
    state: 'paused',
    resumesOn: '2026-11-02',
  });
  expect((await MentorModel.findById(running.mentor._id).lean())?.places).toHaveLength(1);
  const resume = { revision: 0 };
  expect((await founder.post(path(running, '/resume')).send(resume)).body.error.code).toBe('request.stale');
  await sweepRests(new Date('2026-11-02T05:59:00Z'));
  expect((await founder.get(path(running))).body.mentorship.state).toBe('paused');
  await sweepRests(new Date('2026-11-02T06:01:00Z'));
  expect((await founder.get(path(running))).body.mentorship).toMatchObject({ state: 'active', resumesOn: null });
});

test('when it is completed, then both read it as completed and the place is free', async () => {
  const running = await begin();
  const mentor = await server.as(running.mentorUserId);
  await mentor.post(path(running, '/complete')).send({ revision: 0 }).expect(200);
  const founder = await server.as(running.founderId);
  const { body } = await founder.get('/api/mentorships').expect(200);
  expect(body.mentorships).toMatchObject([{ state: 'completed', mySide: 'startup' }]);
  expect((await MentorModel.findById(running.mentor._id).lean())?.places).toEqual([]);
});
