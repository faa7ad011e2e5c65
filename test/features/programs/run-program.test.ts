import { program as programSchema } from '../../../src/contract/programs/schema.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const days = { opensOn: '2026-11-01', closesOn: '2026-12-01', endsOn: '2027-06-01' };

test('an administrator opens a program; a coordinator may not', async () => {
  const body = { name: { en: 'Spring', es: 'Primavera' }, kind: 'binational', timeZone: 'America/Tijuana' };
  const admin = await server.as(await buildUser({ isAdmin: true }));
  const made = programSchema.parse((await admin.post('/api/programs').send(body).expect(201)).body);
  expect(made).toMatchObject({ name: body.name, timeZone: 'America/Tijuana', policyVersion: 1, cohorts: [] });
  expect(await AuditModel.countDocuments({ act: 'program.created', subjectId: made.id })).toBe(1);
  const { program } = await buildProgram();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  await coordinator.post('/api/programs').send(body).expect(403);
});

test('a cohort is prepared, opened and moved on; its days must follow each other, and it cannot go back to draft', async () => {
  const { program } = await buildProgram();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const path = `/api/programs/${String(program._id)}/cohorts`;
  const wrong = await coordinator.post(path).send({ name: 'B', ...days, closesOn: '2026-10-01' });
  expect([wrong.status, wrong.body.error.code]).toEqual([422, 'cohort.days_out_of_order']);
  const made = await coordinator
    .post(path)
    .send({ name: 'B', ...days })
    .expect(201);
  expect(made.body).toMatchObject({ name: 'B', state: 'draft', ...days });
  const move = (to: string) => coordinator.post(`/api/cohorts/${String(made.body.id)}/state`).send({ to });
  expect((await move('running')).body.error.code).toBe('cohort.not_open');
  for (const to of ['open', 'matching', 'running', 'closed']) expect((await move(to).expect(200)).body.state).toBe(to);
  expect((await move('open')).body.error.code).toBe('cohort.not_open');
});

test('rules carry a revision: whoever is late is refused, and every change is a new version', async () => {
  const { program } = await buildProgram();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const path = `/api/programs/${String(program._id)}/rules`;
  const send = (rules: object) => coordinator.patch(path).send({ revision: program.revision, rules });
  const changed = programSchema.parse((await send({ answerDays: 7 }).expect(200)).body);
  expect(changed).toMatchObject({ policyVersion: 2, rules: { answerDays: 7, maxOpenRequests: 3 } });
  const late = await send({ answerDays: 3 });
  expect([late.status, late.body.error.code]).toEqual([409, 'request.stale']);
  const now = await coordinator.get(`/api/programs/${String(program._id)}`).expect(200);
  expect(now.body.rules.answerDays).toBe(7);
});
