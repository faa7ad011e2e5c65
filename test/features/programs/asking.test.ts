import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { noticeTime } from '../../../src/features/programs/actions/decide-enrollment.ts';
import { sendEnrollmentNotices } from '../../../src/features/programs/actions/send-notices.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const week = 7 * 86_400_000;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(() => MailModel.deleteMany());
afterAll(() => server.stop());

/** An application of a startup that does not tell its stage and its hours. */
async function appliedIncomplete() {
  const { program, cohort } = await buildProgram();
  const startup = await buildStartup({ stage: null, availability: null });
  const founder = await server.as(String(startup.memberIds[0]));
  const reply = await founder
    .post(`/api/cohorts/${String(cohort._id)}/enrollments`)
    .send({ kind: 'startup', startupId: String(startup._id) })
    .expect(201);
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id], name: 'Grace Okafor' }));
  const list = async (state: string) => {
    const found = await coordinator.get(`/api/cohorts/${String(cohort._id)}/enrollments?state=${state}`).expect(200);
    return found.body.enrollments;
  };
  const enrollmentId = String(reply.body.id);
  const ask = () => coordinator.post(`/api/enrollments/${enrollmentId}/ask`);
  return { program, cohort, startup, founder, coordinator, enrollmentId, list, ask };
}

test('when the desk lists applications, then each says what its profile lacks and which rules it meets', async () => {
  const { coordinator, program, list } = await appliedIncomplete();
  await coordinator
    .patch(`/api/programs/${String(program._id)}/rules`)
    .send({ revision: program.revision, rules: { stages: { from: 1, to: 4 }, minimumMinutesPerWeek: 60 } })
    .expect(200);
  const [row] = await list('applied');
  expect(row.profile).toEqual({ told: 7, of: 9, missing: ['stage', 'availability'] });
  expect(row.rules).toEqual([
    { rule: 'stage', standing: 'untold' },
    { rule: 'language', standing: 'met' },
    { rule: 'hours', standing: 'untold' },
  ]);
  expect(row.can.ask).toBe(true);
});

test('when a mentor applies who is not vetted and speaks too little, then the rules say so', async () => {
  const { program, cohort } = await buildProgram();
  const mentor = await buildMentor({
    vetting: { state: 'pending', expiresAt: null },
    languages: [{ tag: 'en', level: 'A2', isConfirmed: true }],
  });
  const applicant = await server.as(String(mentor.userId));
  await applicant
    .post(`/api/cohorts/${String(cohort._id)}/enrollments`)
    .send({ kind: 'mentor' })
    .expect(201);
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const reply = await coordinator.get(`/api/cohorts/${String(cohort._id)}/enrollments`).expect(200);
  expect(reply.body.enrollments[0].rules).toEqual([
    { rule: 'language', standing: 'unmet' },
    { rule: 'vetting', standing: 'unmet' },
  ]);
});

test('when the desk asks, then the founder gets one mail and one notice that name the facts, and it waits for them', async () => {
  const { ask, founder, list, enrollmentId, startup } = await appliedIncomplete();
  const socket = await server.connect(String(startup.memberIds[0]));
  const replies = await Promise.all([ask(), ask()]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect((await ask().expect(409)).body.error.code).toBe('enrollment.already_asked');
  await server.drainEvents();
  expect(await socket.next('notice:written')).toMatchObject({
    payload: { about: 'facts_asked', facts: ['stage', 'availability'], page: { kind: 'profile', id: null } },
  });
  const mails = await MailModel.find().lean();
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ language: 'es', fromName: 'Grace Okafor, de Puente' });
  expect(mails[0]?.text).toContain('etapa y horas libres');
  expect(mails[0]?.text).toContain('/startup');
  expect(await list('applied')).toEqual([]);
  expect(await list('incomplete')).toMatchObject([{ id: enrollmentId, can: { ask: false, decide: true } }]);
  const programs = await founder.get('/api/programs').expect(200);
  const mine = programs.body.programs.flatMap(({ myEnrollments }: { myEnrollments: unknown[] }) => myEnrollments);
  expect(mine).toMatchObject([{ state: 'applied', asked: { facts: ['stage', 'availability'] } }]);
  expect(await AuditModel.countDocuments({ act: 'enrollment.facts_asked' })).toBe(1);
});

test('when what was asked for is published, then the application is back at the desk, which is told', async () => {
  const { ask, founder, list, program, startup } = await appliedIncomplete();
  const watcher = await buildUser({ coordinatedProgramIds: [program._id] });
  await ask().expect(200);
  await server.drainEvents();
  const socket = await server.connect(watcher);
  const save = async (changes: object) => {
    const known = await StartupModel.findById(startup._id).lean();
    const path = `/api/startups/${String(startup._id)}`;
    const draft = await founder.patch(`${path}/draft`).send({ revision: known?.revision, changes }).expect(200);
    await founder.post(`${path}/publish`).send({ revision: draft.body.revision }).expect(200);
    await server.drainEvents();
  };
  await save({ stage: 3 });
  expect(await list('incomplete')).toHaveLength(1);
  await save({ availability: { zone: 'America/Mexico_City', weekly: [] } });
  expect(await list('incomplete')).toEqual([]);
  expect(await list('applied')).toMatchObject([{ asked: null, profile: { missing: [] } }]);
  expect(await socket.next('notice:written')).toMatchObject({ payload: { about: 'staff_facts_told' } });
  expect((await ask().expect(409)).body.error.code).toBe('enrollment.nothing_missing');
});

test('when another program’s coordinator asks, or it is decided, then nothing is sent', async () => {
  const { ask, coordinator, enrollmentId } = await appliedIncomplete();
  const { program: other } = await buildProgram();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  await stranger.post(`/api/enrollments/${enrollmentId}/ask`).expect(404);
  await coordinator.post(`/api/enrollments/${enrollmentId}/decision`).send({ decision: 'admit' }).expect(200);
  expect((await ask().expect(409)).body.error.code).toBe('enrollment.not_applied');
  await server.drainEvents();
  expect(await MailModel.countDocuments()).toBe(0);
  expect((await EnrollmentModel.findById(enrollmentId).lean())?.askedAt).toBeNull();
});

test('when it is decided without the facts, then the applicant is asked until the notice, and not after it', async () => {
  const { ask, coordinator, founder, enrollmentId, program } = await appliedIncomplete();
  await ask().expect(200);
  const path = `/api/enrollments/${enrollmentId}/decision`;
  expect((await coordinator.post(path).send({ decision: 'admit' }).expect(200)).body.asked).toBeNull();
  const mine = async () =>
    (await founder.get(`/api/programs/${String(program._id)}`).expect(200)).body.myEnrollments[0];
  expect(await mine()).toMatchObject({ state: 'applied', asked: { facts: ['stage', 'availability'] } });
  await sendEnrollmentNotices(noticeTime(server.now(), program.timeZone));
  expect(await mine()).toMatchObject({ state: 'admitted', asked: null });
});

test('an application waits by working days until its applicant is asked; the desk reads the startup’s stage', async () => {
  const { coordinator, cohort, list, ask } = await appliedIncomplete();
  const told = await buildStartup({ stage: 3 });
  await (
    await server.as(String(told.memberIds[0]))
  )
    .post(`/api/cohorts/${String(cohort._id)}/enrollments`)
    .send({ kind: 'startup', startupId: String(told._id) })
    .expect(201);
  await EnrollmentModel.updateMany({ cohortId: cohort._id }, { appliedAt: new Date(server.now().getTime() - week) });
  const read = (rows: { stage: number | null; waitingDay: number | null }[]) =>
    rows.map(({ stage, waitingDay }) => ({ stage, waitingDay }));
  // The clock of tests stands on a working Monday; from the Monday before it is the sixth working day.
  expect(read(await list('applied'))).toEqual([
    { stage: null, waitingDay: 6 },
    { stage: 3, waitingDay: 6 },
  ]);
  await ask().expect(200);
  expect(read(await list('incomplete'))).toEqual([{ stage: null, waitingDay: null }]);
  const [row] = await list('applied');
  await coordinator.post(`/api/enrollments/${row.id}/decision`).send({ decision: 'admit' }).expect(200);
  expect(read(await list('admitted'))).toEqual([{ stage: 3, waitingDay: null }]);
});
