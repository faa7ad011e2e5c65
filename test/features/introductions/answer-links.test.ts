import { readAnswerLink } from '../../../src/contract/introductions/answer-link-routes.ts';
import { AnswerLinkModel } from '../../../src/features/introductions/answer-link-model.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { issueAnswerLink } from '../../../src/features/introductions/index.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function linkOf(built: Built): Promise<string> {
  const token = await issueAnswerLink({
    introductionId: String(built.row._id),
    userId: built.mentorUserId,
    now: server.now(),
  });
  if (token === null) throw new Error('a link was due');
  return token;
}

const read = (token: string) => server.visitor().post('/api/answer-links/read').send({ token });
const answer = (body: object) => server.visitor().post('/api/answer-links/answer').send(body);

test('when a scanner opens the link, then nothing changes; when the person answers, then once and as themself', async () => {
  const built = await buildRequest({ now: server.now() });
  const token = await linkOf(built);
  expect(await AnswerLinkModel.countDocuments({ secretHash: token })).toBe(0);
  for (let look = 0; look < 3; look += 1) {
    const shown = readAnswerLink.response.parse((await read(token).expect(200)).body);
    expect(shown.introduction).toMatchObject({ state: 'pending', waitsFor: 'me', revision: 0 });
  }
  const reply = await answer({ token, answer: 'accept' }).expect(200);
  expect(reply.body.introduction.state).toBe('accepted');
  const audit = await AuditModel.findOne({ act: 'introduction.accept', subjectId: String(built.row._id) }).lean();
  expect(audit?.actorKind).toBe('user');
  expect((await answer({ token, answer: 'accept' })).body.error.code).toBe('introduction.link_invalid');
  expect((await read(token)).body.error.code).toBe('introduction.link_invalid');
});

test('when the answer is refused, then the link still works', async () => {
  const mentor = await buildMentor({ capacity: 1 });
  const first = await buildRequest({ mentor, now: server.now() });
  const second = await buildRequest({ mentor, now: server.now() });
  await answer({ token: await linkOf(first), answer: 'accept' }).expect(200);
  const token = await linkOf(second);
  expect((await answer({ token, answer: 'accept' })).body.error.code).toBe('mentor.full');
  const reply = await answer({ token, answer: 'decline', reason: 'no_time', note: null }).expect(200);
  expect(reply.body.introduction).toMatchObject({ state: 'closed', endedByMe: 'declined' });
});

test('when two links of one mail chain are used, then the second finds the answer given', async () => {
  const built = await buildRequest({ now: server.now() });
  const [one, two] = [await linkOf(built), await linkOf(built)];
  await answer({ token: one, answer: 'ask', question: 'Who signs as manufacturer?' }).expect(200);
  expect((await answer({ token: two, answer: 'accept' })).body.error.code).toBe('introduction.waits_for_reply');
});

test('when the date has passed, the secret is wrong or nobody owes anything, then all links answer alike', async () => {
  const built = await buildRequest({ now: server.now() });
  const token = await linkOf(built);
  expect((await answer({ token: 'x'.repeat(43), answer: 'accept' })).body.error.code).toBe('introduction.link_invalid');
  expect((await answer({ token: 'short', answer: 'accept' })).body.error.code).toBe('request.invalid');
  server.advance(9 * 24 * 3_600_000);
  expect((await answer({ token, answer: 'accept' })).body.error.code).toBe('introduction.link_invalid');
  expect((await IntroductionModel.findById(built.row._id).lean())?.state).toBe('pending');
  const ask = (userId: string) =>
    issueAnswerLink({ introductionId: String(built.row._id), userId, now: built.row.createdAt });
  expect(await ask(built.founderId)).toBeNull();
  expect(await ask(String((await buildUser())._id))).toBeNull();
});
