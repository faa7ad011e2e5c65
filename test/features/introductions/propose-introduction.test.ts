import mongoose from 'mongoose';
import { listProgramIntroductions } from '../../../src/contract/introductions/routes.ts';
import { AuditModel } from '../../../src/features/audit/audit-model.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { buildProposal } from '../../support/builders/build-introduction.ts';
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

test('when a coordinator puts a pair together, then it is audited with the score, and the ageing list shows who owes what', async () => {
  const { program } = await buildProgram();
  const coordinator = await buildUser({ coordinatedProgramIds: [program._id] });
  const startup = await buildStartup();
  const mentor = await buildMentor();
  const agent = await server.as(coordinator);
  const path = `/api/programs/${String(program._id)}/introductions`;
  const pair = { startupId: String(startup._id), mentorId: String(mentor._id), reason: 'Both know the clinics.' };
  const made = await agent.post(path).send(pair).expect(201);
  expect(made.body.introduction).toMatchObject({
    origin: 'coordinator',
    mySide: 'coordinator',
    can: { accept: false, withdraw: true },
    staff: {
      state: 'pending',
      proposalReason: 'Both know the clinics.',
      startup: { identity: { name: startup.name } },
    },
  });
  const audit = await AuditModel.findOne({ act: 'introduction.propose', subjectId: made.body.introduction.id }).lean();
  expect(audit).toMatchObject({ programId: program._id, reason: 'Both know the clinics.' });
  const list = listProgramIntroductions.response.parse((await agent.get(path).expect(200)).body);
  expect(list.introductions).toHaveLength(1);
  expect(list.introductions[0]?.dueAt).not.toBeNull();
  expect((await agent.post(path).send(pair)).body.error.code).toBe('pair.already_open');

  const back = await agent
    .post(`/api/introductions/${String(made.body.introduction.id)}/withdraw`)
    .send({ revision: made.body.introduction.revision, note: 'They know each other.' });
  expect(back.body.introduction.staff).toMatchObject({ state: 'withdrawn', endedBy: 'coordinator' });
  expect((await MentorModel.findById(mentor._id).lean())?.places).toEqual([]);
  const ended = await agent.get(`${path}?show=ended`).expect(200);
  expect(ended.body.introductions).toHaveLength(1);
});

test('when imported people are introduced, then each is invited to the account in which the introduction waits, once', async () => {
  const { program } = await buildProgram();
  const agent = await server.as(await buildUser({ coordinatedProgramIds: [program._id], name: 'Grace Okafor' }));
  const imported = await buildUser({ state: 'invited', emailVerifiedAt: null, language: 'es' });
  const founder = await buildUser({ state: 'invited', emailVerifiedAt: null });
  const mentor = await buildMentor({ user: imported });
  const startup = await buildStartup({ members: [founder] });
  const path = `/api/programs/${String(program._id)}/introductions`;
  const pair = { startupId: String(startup._id), mentorId: String(mentor._id), reason: 'Both know the clinics.' };
  const made = await agent.post(path).send(pair).expect(201);
  const { id, revision } = made.body.introduction;
  await server.drainEvents();
  const mails = await MailModel.find({ userId: mongoose.trusted({ $in: [imported._id, founder._id] }) }).lean();
  expect(mails.map(({ userId }) => String(userId)).toSorted()).toEqual(
    [String(imported._id), String(founder._id)].toSorted(),
  );
  const [his] = mails.filter(({ userId }) => String(userId) === String(imported._id));
  expect(his).toMatchObject({ fromName: 'Grace Okafor, de Puente', language: 'es' });
  expect(his?.text).toMatch(/\/es\/claim\?token=[\w-]{22,}/);
  expect(his?.text).not.toContain(startup.name);
  await agent
    .post(`/api/introductions/${String(id)}/withdraw`)
    .send({ revision, note: null })
    .expect(200);
  await agent.post(path).send(pair).expect(201);
  await server.drainEvents();
  expect(await MailModel.countDocuments({ userId: imported._id })).toBe(1);
});

test('when the wrong person proposes or lists, then the program does not exist for them', async () => {
  const { program } = await buildProgram();
  const { program: other } = await buildProgram();
  const startup = await buildStartup();
  const mentor = await buildMentor();
  const body = { startupId: String(startup._id), mentorId: String(mentor._id), reason: 'Because.' };
  const path = `/api/programs/${String(program._id)}/introductions`;
  const foreign = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  expect((await foreign.post(path).send(body)).body.error.code).toBe('program.not_found');
  expect((await foreign.get(path)).body.error.code).toBe('program.not_found');
  const founder = await server.as(String(startup.memberIds[0]));
  expect((await founder.post(path).send(body)).body.error.code).toBe('request.forbidden');
  const own = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  expect((await own.post(path).send({ ...body, mentorId: body.startupId })).body.error.code).toBe('mentor.not_found');
  expect((await own.post(path).send({ ...body, startupId: body.mentorId })).body.error.code).toBe('startup.not_found');
  expect((await own.post(path).send({ ...body, reason: '' })).body.error.code).toBe('request.invalid');
});

test('when the last place is held for one proposal, then a second one finds the mentor full until the hold ends', async () => {
  const mentor = await buildMentor({ capacity: 1 });
  const first = await buildProposal({ mentor });
  await expect(buildProposal({ mentor })).rejects.toMatchObject({ code: 'mentor.full' });
  const agent = await server.as(first.mentorUserId);
  await agent
    .post(`/api/introductions/${String(first.row._id)}/decline`)
    .send({ revision: 0, reason: 'no_time', note: null })
    .expect(200);
  const second = await buildProposal({ mentor });
  expect(second.row.state).toBe('pending');
});
