import { getIntroduction } from '../../../src/contract/introductions/routes.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { PairModel } from '../../../src/features/matching/pair-model.ts';
import { MentorshipModel } from '../../../src/features/mentorships/mentorship-model.ts';
import { ConversationModel } from '../../../src/features/messaging/conversation-model.ts';
import { buildProposal, buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function act(built: Built, ...[by, verb, body = {}]: ['founder' | 'mentor', string, object?]) {
  const agent = await server.as(by === 'founder' ? built.founderId : built.mentorUserId);
  const path = `/api/introductions/${String(built.row._id)}`;
  const { introduction } = getIntroduction.response.parse((await agent.get(path)).body);
  return agent.post(`${path}/${verb}`).send({ revision: introduction.revision, ...body });
}

async function look(built: Built, by: 'founder' | 'mentor') {
  const agent = await server.as(by === 'founder' ? built.founderId : built.mentorUserId);
  const reply = await agent.get(`/api/introductions/${String(built.row._id)}`).expect(200);
  return getIntroduction.response.parse(reply.body).introduction;
}

test('when the mentor says yes, then place, mentorship, conversation and names stand at once, and both hear it', async () => {
  const built = await buildRequest();
  const founder = await server.connect(built.founderId);
  const reply = await act(built, 'mentor', 'accept');
  expect(reply.status).toBe(200);
  const { introduction } = getIntroduction.response.parse(reply.body);
  expect(introduction).toMatchObject({ state: 'accepted', waitsFor: 'nobody', dueAt: null });
  expect(introduction.conversationId).not.toBeNull();

  const heard = await founder.next('introduction:changed');
  const news = heard.payload as { introduction: { state: string } };
  expect(['pending', 'accepted']).toContain(news.introduction.state);
  const mentorship = await MentorshipModel.findById(introduction.mentorshipId).lean();
  expect(mentorship).toMatchObject({ state: 'active', isRunning: true });
  const conversation = await ConversationModel.findById(introduction.conversationId).lean();
  expect(conversation?.activeIds.map(String).sort()).toEqual([built.founderId, built.mentorUserId].sort());
  const mentor = await MentorModel.findById(built.mentor._id).lean();
  expect(mentor?.places).toMatchObject([{ state: 'taken' }]);
  const pair = await PairModel.findOne({ startupId: built.startup._id, mentorId: built.mentor._id }).lean();
  expect(pair).toMatchObject({ openIntroductionId: null, isInMentorship: true });
  expect(await AuditModel.countDocuments({ act: 'introduction.accept', subjectId: introduction.id })).toBe(1);

  const twice = await act(built, 'mentor', 'accept');
  expect(twice.body.error.code).toBe('introduction.closed');
});

test.each([
  ['US-TX', 'America/Chicago'],
  ['US', null],
])('a place tells its clock where it has one of its own: %s', async (placeId, timeZone) => {
  const built = await buildRequest({ mentor: await buildMentor({ placeId }) });
  expect((await look(built, 'founder')).other.place).toMatchObject({ id: placeId, timeZone });
});

test('when the form is stale, then nothing changes and the code says so', async () => {
  const built = await buildRequest();
  const agent = await server.as(built.mentorUserId);
  const path = `/api/introductions/${String(built.row._id)}`;
  const reply = await agent.post(`${path}/accept`).send({ revision: 7 }).expect(409);
  expect(reply.body.error.code).toBe('request.stale');
  expect(await look(built, 'mentor')).toMatchObject({ state: 'pending', iSaidYes: false });
});

test('when the mentor is full by then, then the yes is refused and the request still waits', async () => {
  const mentor = await buildMentor({ capacity: 1 });
  const first = await buildRequest({ mentor });
  const second = await buildRequest({ mentor });
  expect((await act(first, 'mentor', 'accept')).status).toBe(200);
  const reply = await act(second, 'mentor', 'accept');
  expect(reply.body.error.code).toBe('mentor.full');
  expect(await look(second, 'founder')).toMatchObject({ state: 'pending', waitsFor: 'other' });
});

test('when the mentor asks first, then the clock stops, the founder answers once, and the days left come back', async () => {
  const built = await buildRequest();
  server.advance(24 * 3_600_000);
  expect((await act(built, 'founder', 'question', { question: 'Who signs as manufacturer?' })).body.error.code).toBe(
    'introduction.not_yours_to_answer',
  );
  expect((await act(built, 'mentor', 'question', { question: 'Who signs as manufacturer?' })).status).toBe(200);
  expect(await look(built, 'mentor')).toMatchObject({ state: 'asked', waitsFor: 'other', wait: { isStopped: true } });
  expect(await look(built, 'founder')).toMatchObject({
    state: 'asked',
    waitsFor: 'me',
    can: { reply: true, withdraw: true },
    question: { text: 'Who signs as manufacturer?', reply: null },
  });
  expect((await act(built, 'mentor', 'accept')).body.error.code).toBe('introduction.waits_for_reply');
  expect((await act(built, 'founder', 'reply', { reply: 'Firma Tlalli, con planta en Zapopan.' })).status).toBe(200);
  expect((await act(built, 'founder', 'reply', { reply: 'Firma Tlalli, otra vez.' })).body.error.code).toBe(
    'introduction.not_asked',
  );
  const after = await look(built, 'mentor');
  expect(after).toMatchObject({ state: 'pending', waitsFor: 'me', can: { ask: false, accept: true } });
  expect((await act(built, 'mentor', 'question', { question: 'And another question?' })).body.error.code).toBe(
    'introduction.question_spent',
  );
  expect((await act(built, 'mentor', 'accept')).status).toBe(200);
});

test('when it ends without success, then the other side reads the same whoever ended it and why', async () => {
  const declined = await buildRequest();
  const reply = await act(declined, 'mentor', 'decline', { reason: 'conflict', note: 'I hold shares of a rival.' });
  expect(reply.body.introduction).toMatchObject({ state: 'closed', endedByMe: 'declined', staff: null });
  const readByFounder = await look(declined, 'founder');
  expect(readByFounder).toMatchObject({ state: 'closed', endedByMe: null, staff: null });
  expect(JSON.stringify(readByFounder)).not.toMatch(/conflict|shares|"declined"/);

  const withdrawn = await buildRequest();
  await act(withdrawn, 'founder', 'withdraw', { note: null });
  expect(await look(withdrawn, 'founder')).toMatchObject({ state: 'closed', endedByMe: 'withdrawn' });
  expect(await look(withdrawn, 'mentor')).toMatchObject({ state: 'closed', endedByMe: null });
  expect((await act(withdrawn, 'mentor', 'accept')).body.error.code).toBe('introduction.closed');
});

test('when a program proposes, then both read a brief without names until the second yes, and a place is held', async () => {
  const startup = await buildStartup({
    name: 'Tlalli Diagnóstica',
    oneLiner: { en: null, es: 'Tlalli Diagnóstica mide el riñón', writtenIn: 'es' },
  });
  const built = await buildProposal({ startup });
  expect((await MentorModel.findById(built.mentor._id).lean())?.places).toMatchObject([{ state: 'held' }]);
  for (const side of ['founder', 'mentor'] as const) {
    const brief = await look(built, side);
    expect(brief).toMatchObject({ origin: 'match', waitsFor: 'me', iSaidYes: false, other: { identity: null } });
  }
  const brief = JSON.stringify(await look(built, 'mentor'));
  expect(brief).not.toMatch(/Tlalli/);
  expect(JSON.stringify(await look(built, 'founder'))).not.toMatch(/Whitfield/);

  const heard = await server.connect(built.mentorUserId);
  expect((await act(built, 'founder', 'accept')).status).toBe(200);
  // The other side's yes changes nothing that the mentor reads.
  expect(await look(built, 'mentor')).toMatchObject({ waitsFor: 'me', iSaidYes: false, other: { identity: null } });
  expect(await look(built, 'founder')).toMatchObject({ waitsFor: 'other', iSaidYes: true });
  expect((await act(built, 'mentor', 'accept')).status).toBe(200);
  await server.drainEvents();
  expect(await look(built, 'mentor')).toMatchObject({
    state: 'accepted',
    other: { identity: { name: 'Tlalli Diagnóstica' } },
  });
  expect((await MentorModel.findById(built.mentor._id).lean())?.places).toMatchObject([
    { state: 'taken', until: null },
  ]);
  heard.close();
});

test('when one side of a proposal says no, then the hold is free, names stay hidden, and the pair is not asked again', async () => {
  const built = await buildProposal();
  await act(built, 'mentor', 'accept');
  expect((await act(built, 'founder', 'decline', { reason: 'not_what_we_need', note: null })).status).toBe(200);
  expect(await look(built, 'mentor')).toMatchObject({ state: 'closed', other: { identity: null }, endedByMe: null });
  expect((await MentorModel.findById(built.mentor._id).lean())?.places).toEqual([]);
  await expect(buildProposal({ startup: built.startup, mentor: built.mentor })).rejects.toMatchObject({
    code: 'introduction.not_possible',
  });
});
