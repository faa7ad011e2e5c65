import { approveMatch } from '../../../src/contract/introductions/review-routes.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function propose() {
  const { program } = await buildProgram();
  const programId = String(program._id);
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  const startup = await buildStartup({ programIds: [program._id] });
  const mentor = await buildMentor({ programIds: [program._id] });
  const agent = await server.as(coordinator);
  const reply = await agent
    .post(`/api/programs/${programId}/matches`)
    .send({ startupId: String(startup._id), mentorId: String(mentor._id), reason: 'Both know the clinics.' });
  expect([reply.status, reply.body.error]).toEqual([201, undefined]);
  return { agent, startup, mentor, match: reply.body as { id: string; revision: number } };
}

test('when a pair is approved, then its blind introduction goes out once and holds a place', async () => {
  const { agent, mentor, match } = await propose();
  const path = `/api/matches/${match.id}/approve`;
  const body = { reason: null, revision: match.revision };
  const reply = await agent.post(path).send(body).expect(200);
  const { introduction } = approveMatch.response.parse(reply.body);
  expect(introduction).toMatchObject({ origin: 'match', staff: { state: 'pending' } });
  expect((await MentorModel.findById(mentor._id).lean())?.places).toMatchObject([{ state: 'held' }]);
  expect((await agent.post(path).send(body)).body.error.code).toBe('match.already_reviewed');
  expect(await IntroductionModel.countDocuments({ matchId: match.id })).toBe(1);
});

test('when an approval is taken back before anybody has read it, then the pair waits for review again; after that it cannot', async () => {
  const { agent, startup, mentor, match } = await propose();
  const approved = await agent
    .post(`/api/matches/${match.id}/approve`)
    .send({ reason: null, revision: match.revision })
    .expect(200);
  const back = await agent
    .post(`/api/matches/${match.id}/take-back`)
    .send({ revision: approved.body.match.revision })
    .expect(200);
  expect(back.body.match.state).toBe('proposed');
  expect((await MentorModel.findById(mentor._id).lean())?.places).toEqual([]);
  const again = await agent
    .post(`/api/matches/${match.id}/approve`)
    .send({ reason: null, revision: back.body.match.revision })
    .expect(200);
  const founder = await server.as(String(startup.memberIds[0]));
  await founder.post(`/api/introductions/${String(again.body.introduction.id)}/read`).expect(200);
  const late = await agent.post(`/api/matches/${match.id}/take-back`).send({ revision: again.body.match.revision });
  expect(late.body.error.code).toBe('introduction.already_read');
});

test('when a colleague of another program reviews, then the match does not exist for them', async () => {
  const { match } = await propose();
  const { program } = await buildProgram();
  const foreign = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const reply = await foreign.post(`/api/matches/${match.id}/approve`).send({ reason: null, revision: 0 });
  expect(reply.body.error.code).toBe('match.not_found');
});

test('when a replacement is taken back unread, then its introduction is gone and the first proposal waits again', async () => {
  const { agent, startup, mentor, match } = await propose();
  const other = await buildMentor({ programIds: startup.programIds });
  const replaced = await agent
    .post(`/api/matches/${match.id}/replace`)
    .send({ mentorId: String(other._id), reason: 'Closer to the clinics.', revision: match.revision })
    .expect(200);
  const made = replaced.body.match as { id: string; revision: number };
  const back = await agent.post(`/api/matches/${made.id}/take-back`).send({ revision: made.revision }).expect(200);
  expect(back.body.match).toMatchObject({ id: match.id, mentorId: String(mentor._id), state: 'proposed' });
  expect((await agent.get(`/api/matches/${made.id}`)).body.state).toBe('rejected');
  expect(await IntroductionModel.countDocuments({ startupId: startup._id, isOpen: true })).toBe(0);
  expect((await MentorModel.findById(other._id).lean())?.places).toEqual([]);
  const twice = await agent.post(`/api/matches/${made.id}/take-back`).send({ revision: made.revision });
  expect(twice.body.error.code).toBe('match.already_reviewed');
});
