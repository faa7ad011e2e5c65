import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { sweepClosings } from '../../../src/features/users/jobs.ts';
import { hashPassword } from '../../../src/features/users/secrets.ts';
import { UserModel } from '../../../src/features/users/user-model.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildRequest } from '../../support/builders/build-introduction.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const password = 'a bridge of ink and paper';
const dayMs = 86_400_000;

async function close(userId: string) {
  await UserModel.updateOne({ _id: userId }, { passwordHash: await hashPassword(password) });
  const agent = await server.as(userId);
  await agent.post('/api/me/closing').send({ password }).expect(200);
  await server.drainEvents();
  await server.drainEvents();
  return agent;
}

test('when a mentor closes the account, then what waits for them moves on at once, and the offer ends after 30 days', async () => {
  const next = await buildMentor();
  const built = await buildRequest({ alternates: [next] });
  const agent = await close(built.mentorUserId);
  const row = await IntroductionModel.findById(built.row._id).lean();
  expect(row).toMatchObject({ state: 'expired', endedBy: 'nobody', cascade: 'done' });
  expect(row?.nextId).not.toBeNull();
  await sweepClosings(new Date(server.now().getTime() + 29 * dayMs));
  expect((await UserModel.findById(built.mentorUserId).lean())?.state).toBe('closing');
  await sweepClosings(new Date(server.now().getTime() + 31 * dayMs));
  await server.drainEvents();
  expect((await UserModel.findById(built.mentorUserId).lean())?.state).toBe('closed');
  expect((await MentorModel.findById(built.mentor._id).lean())?.state).toBe('closed');
  expect((await agent.get('/api/session')).body.me).toBeNull();
});

test('when a sole founder closes the account, then open requests end at once and the startup after 30 days', async () => {
  const built = await buildRequest();
  await close(built.founderId);
  expect((await IntroductionModel.findById(built.row._id).lean())?.isOpen).toBe(false);
  expect((await StartupModel.findById(built.startup._id).lean())?.state).toBe('published');
  await sweepClosings(new Date(server.now().getTime() + 31 * dayMs));
  await server.drainEvents();
  expect((await StartupModel.findById(built.startup._id).lean())?.state).toBe('closed');
});

test('when the closing is taken back, then nothing ends', async () => {
  const built = await buildRequest();
  const agent = await close(built.mentorUserId);
  await agent.delete('/api/me/closing').expect(200);
  await sweepClosings(new Date(server.now().getTime() + 31 * dayMs));
  expect((await UserModel.findById(built.mentorUserId).lean())?.state).toBe('active');
});
