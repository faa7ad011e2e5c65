import { getIntroduction } from '../../../src/contract/introductions/routes.ts';
import { IntroductionModel } from '../../../src/features/introductions/introduction-model.ts';
import { sweepIntroductions } from '../../../src/features/introductions/index.ts';
import { MentorModel, mentorChanged } from '../../../src/features/mentors/index.ts';
import { OutboxModel } from '../../../src/platform/events/outbox-model.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildProposal, buildRequest, type Built } from '../../support/builders/build-introduction.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const day = 24 * 3_600_000;

const rowOf = (built: Built) => IntroductionModel.findById(built.row._id).lean();

async function look(built: Built) {
  const agent = await server.as(built.founderId);
  const reply = await agent.get(`/api/introductions/${String(built.row._id)}`).expect(200);
  return getIntroduction.response.parse(reply.body).introduction;
}

async function changesOf(built: Built): Promise<string[]> {
  const rows = await OutboxModel.find({ name: 'introduction.changed' }).sort({ _id: 1 }).lean();
  return rows
    .map((row) => JSON.parse(row.payload) as { introductionId: string; change: string })
    .filter((payload) => payload.introductionId === String(built.row._id))
    .map((payload) => payload.change);
}

test('when nobody answers by the date, then the founder is told kindly and their own next choice is asked', async () => {
  const away = await buildMentor({ capacity: 0 });
  const second = await buildMentor();
  const built = await buildRequest({ alternates: [away, second], now: server.now() });
  await sweepIntroductions(new Date(server.now().getTime() + 6 * day));
  expect(await changesOf(built)).toEqual(['made', 'due_soon']);
  server.advance(9 * day);
  await sweepIntroductions(server.now());
  await server.drainEvents();

  const ended = await rowOf(built);
  expect(ended).toMatchObject({
    state: 'expired',
    isOpen: false,
    endedBy: 'nobody',
    cause: 'no_answer',
    cascade: 'done',
  });
  const next = await IntroductionModel.findById(ended?.nextId).lean();
  // The first choice is full and was passed over; the second has the same words but for those meant for the first mentor.
  expect(next).toMatchObject({ mentorId: second._id, state: 'pending', message: { whyYou: null } });
  const read = await look(built);
  expect(read).toMatchObject({ state: 'closed', endedByMe: null, next: { introductionId: String(next?._id) } });
  expect(await changesOf(built)).toEqual(['made', 'due_soon', 'closed', 'moved_on']);
  await sweepIntroductions(server.now());
  await server.drainEvents();
  expect(await IntroductionModel.countDocuments({ startupId: built.startup._id })).toBe(2);
});

test('when no choice is left, then nothing is sent without the founder', async () => {
  const built = await buildRequest({ now: server.now() });
  server.advance(10 * day);
  await sweepIntroductions(server.now());
  await server.drainEvents();
  expect(await look(built)).toMatchObject({ state: 'closed', next: null });
  expect(await IntroductionModel.countDocuments({ startupId: built.startup._id })).toBe(1);
});

test('when the founder does not reply to the question in time, then it closes as any other ending', async () => {
  const built = await buildRequest({ now: server.now() });
  const agent = await server.as(built.mentorUserId);
  await agent
    .post(`/api/introductions/${String(built.row._id)}/question`)
    .send({ revision: 0, question: 'Who signs as manufacturer?' })
    .expect(200);
  const asked = await rowOf(built);
  expect(asked?.dueAt).toEqual(asked?.startupDue?.dueAt);
  server.advance(11 * day);
  await sweepIntroductions(server.now());
  expect(await look(built)).toMatchObject({ state: 'closed', endedByMe: null });
});

test('when an answer comes after the date and before the sweep, then it is refused', async () => {
  const built = await buildProposal({ now: server.now() });
  server.advance(12 * day);
  const agent = await server.as(built.mentorUserId);
  const reply = await agent.post(`/api/introductions/${String(built.row._id)}/accept`).send({ revision: 0 });
  expect(reply.body.error.code).toBe('introduction.closed');
  await sweepIntroductions(server.now());
  expect((await MentorModel.findById(built.mentor._id).lean())?.places).toEqual([]);
});

test('when a mentor pauses, then what waits for her moves on by itself and what she agreed to stays', async () => {
  const mentor = await buildMentor();
  const second = await buildMentor();
  const waiting = await buildRequest({ mentor, alternates: [second], now: server.now() });
  const agreed = await buildProposal({ mentor, now: server.now() });
  const agent = await server.as(agreed.mentorUserId);
  await agent
    .post(`/api/introductions/${String(agreed.row._id)}/accept`)
    .send({ revision: 0 })
    .expect(200);
  const absence = { fromDay: '2026-10-01', toDay: null, fromAt: new Date('2026-10-01T05:00:00Z'), toAt: null };
  await MentorModel.updateOne({ _id: mentor._id }, { isPaused: true, absences: [absence] });
  await runAction({ actor: systemActor('test'), now: server.now() }, (ctx) =>
    ctx.emit(mentorChanged, { mentorId: String(mentor._id) }),
  );
  await server.drainEvents();
  expect(await rowOf(waiting)).toMatchObject({ isOpen: false, cause: 'mentor_paused', endedBy: 'nobody' });
  const next = await IntroductionModel.findOne({ previousId: waiting.row._id }).lean();
  expect(next?.mentorId).toEqual(second._id);
  expect(await rowOf(agreed)).toMatchObject({ isOpen: true });
});
