import { InboxEntryModel } from '../../../src/platform/events/inbox-model.ts';
import { OutboxModel } from '../../../src/platform/events/outbox-model.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** One application and two desks that look at it; a third belongs to another program. */
async function watchedDesk() {
  const { program, cohort } = await buildProgram();
  const { program: other } = await buildProgram();
  const startup = await buildStartup({ stage: null });
  const founderId = String(startup.memberIds[0]);
  const one = await buildUser({ coordinatedProgramIds: [program._id] });
  const colleague = await buildUser({ coordinatedProgramIds: [program._id] });
  const stranger = await buildUser({ coordinatedProgramIds: [other._id] });
  const sockets = { colleague: await server.connect(colleague), stranger: await server.connect(stranger) };
  const founder = await server.as(founderId);
  const cohortId = String(cohort._id);
  const reply = await founder
    .post(`/api/cohorts/${cohortId}/enrollments`)
    .send({ kind: 'startup', startupId: String(startup._id) })
    .expect(201);
  const enrollmentId = String(reply.body.id);
  const told = { enrollmentId, cohortId, programId: String(program._id) };
  const desk = await server.as(one);
  return { ...sockets, founder, founderId, desk, told, path: `/api/enrollments/${enrollmentId}` };
}

test('whatever moves an application reaches every desk of its program, and nobody else', async () => {
  const { colleague, stranger, founder, founderId, desk, path, told } = await watchedDesk();
  const acts = [
    ['incomplete', () => desk.post(`${path}/ask`).send({})],
    ['admitted', () => desk.post(`${path}/decision`).send({ decision: 'admit' })],
    ['incomplete', () => desk.post(`${path}/undo`).send({})],
    ['withdrawn', () => founder.post(`${path}/withdrawal`).send({})],
  ] as const;
  expect((await colleague.next('enrollment:changed')).payload).toEqual({ ...told, state: 'applied' });
  for (const [state, act] of acts) {
    await act().expect(200);
    await server.drainEvents();
    expect((await colleague.next('enrollment:changed')).payload).toEqual({ ...told, state });
  }
  expect(stranger.heard('enrollment:changed')).toEqual([]);
  const ofFounder = await InboxEntryModel.find({ userId: founderId }).lean();
  expect(ofFounder.filter(({ kind }) => kind.startsWith('desk.'))).toEqual([]);
});

test('a decision that lost the race tells nobody', async () => {
  const { desk, path } = await watchedDesk();
  await desk.post(`${path}/decision`).send({ decision: 'admit' }).expect(200);
  const before = await OutboxModel.countDocuments({ name: 'enrollment.moved' });
  const late = await desk.post(`${path}/decision`).send({ decision: 'decline', reason: 'Full.' }).expect(409);
  expect(late.body.error.code).toBe('enrollment.not_applied');
  expect(await OutboxModel.countDocuments({ name: 'enrollment.moved' })).toBe(before);
});
