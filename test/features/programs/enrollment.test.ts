import { sendEnrollmentNotices } from '../../../src/features/programs/actions/send-notices.ts';
import { noticeTime } from '../../../src/features/programs/actions/decide-enrollment.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
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

async function applied() {
  const { program, cohort } = await buildProgram();
  const startup = await buildStartup();
  const founder = await server.as(String(startup.memberIds[0]));
  const reply = await founder
    .post(`/api/cohorts/${String(cohort._id)}/enrollments`)
    .send({ kind: 'startup', startupId: String(startup._id) })
    .expect(201);
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  return { program, cohort, startup, founder, coordinator, enrollmentId: String(reply.body.id) };
}

test('when a founder applies twice, or for another’s startup, then it is refused', async () => {
  const { cohort, startup, founder } = await applied();
  const send = (body: object) => founder.post(`/api/cohorts/${String(cohort._id)}/enrollments`).send(body);
  const again = await send({ kind: 'startup', startupId: String(startup._id) }).expect(409);
  expect(again.body.error.code).toBe('enrollment.already_applied');
  const other = await buildStartup();
  await send({ kind: 'startup', startupId: String(other._id) }).expect(404);
  expect(await EnrollmentModel.countDocuments({ cohortId: cohort._id })).toBe(1);
});

test('when a coordinator declines, then the applicant reads it only after the notice, and undo ends there', async () => {
  const { founder, coordinator, enrollmentId, program } = await applied();
  const path = `/api/enrollments/${enrollmentId}`;
  await founder.post(`${path}/decision`).send({ decision: 'admit' }).expect(403);
  await coordinator.post(`${path}/decision`).send({ decision: 'decline', reason: 'Full this year.' }).expect(200);
  const before = await founder.get(`/api/programs/${String(program._id)}`);
  expect(before.body.myEnrollments[0]).toMatchObject({ state: 'applied', reason: null });
  expect((await coordinator.post(`${path}/undo`).send({}).expect(200)).body.state).toBe('applied');
  await coordinator.post(`${path}/decision`).send({ decision: 'decline', reason: 'Full this year.' }).expect(200);
  await sendEnrollmentNotices(noticeTime(server.now(), program.timeZone));
  const late = await coordinator.post(`${path}/undo`).send({}).expect(409);
  expect(late.body.error.code).toBe('enrollment.notice_sent');
  const after = await founder.get(`/api/programs/${String(program._id)}`);
  expect(after.body.myEnrollments[0]).toMatchObject({ state: 'declined', reason: 'Full this year.' });
  expect(await OutboxModel.countDocuments({ name: 'enrollment.decided' })).toBe(1);
});

test('when two coordinators decide at once, then one decision stands', async () => {
  const { coordinator, enrollmentId } = await applied();
  const decide = (body: object) => coordinator.post(`/api/enrollments/${enrollmentId}/decision`).send(body);
  const replies = await Promise.all([decide({ decision: 'admit' }), decide({ decision: 'decline', reason: 'no' })]);
  expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409]);
});

test('when another program’s coordinator looks, then there is nothing', async () => {
  const { cohort, enrollmentId } = await applied();
  const { program: other } = await buildProgram();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  await stranger.get(`/api/cohorts/${String(cohort._id)}/enrollments`).expect(404);
  await stranger.post(`/api/enrollments/${enrollmentId}/decision`).send({ decision: 'admit' }).expect(404);
});

test('when rules change twice from one revision, then the second is stale', async () => {
  const { coordinator, program } = await applied();
  const change = (body: object) => coordinator.patch(`/api/programs/${String(program._id)}/rules`).send(body);
  const first = await change({ revision: program.revision, rules: { languageGate: 'B2' } }).expect(200);
  expect(first.body).toMatchObject({ policyVersion: 2, rules: { languageGate: 'B2', maxOpenRequests: 3 } });
  const stale = await change({ revision: program.revision, rules: { languageGate: 'C1' } }).expect(409);
  expect(stale.body.error.code).toBe('request.stale');
});

test('when a startup is admitted, then its coordinator may work with it; undo and withdrawal end that', async () => {
  const { program, cohort, startup, founder, coordinator, enrollmentId } = await applied();
  const reach = async () =>
    (await coordinator.get('/api/startups').expect(200)).body.startups.map(({ id }: { id: string }) => id);
  expect(await reach()).toEqual([]);
  const admit = () =>
    coordinator.post(`/api/enrollments/${enrollmentId}/decision`).send({ decision: 'admit' }).expect(200);
  await admit();
  expect(await reach()).toEqual([String(startup._id)]);
  await coordinator.post(`/api/enrollments/${enrollmentId}/undo`).expect(200);
  expect(await reach()).toEqual([]);
  await admit();
  await founder.post(`/api/enrollments/${enrollmentId}/withdrawal`).expect(200);
  expect(await reach()).toEqual([]);
  const stored = await EnrollmentModel.findOne({ cohortId: cohort._id, programId: program._id }).lean();
  expect(stored?.state).toBe('withdrawn');
});
