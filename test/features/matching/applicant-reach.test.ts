import type { Types } from 'mongoose';
import { listReach } from '../../../src/contract/matching/reach-routes.ts';
import type { MentorRow } from '../../../src/features/mentors/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
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

/** A program with one mentor in it, and a desk that reads what admitting would give. */
async function openDesk() {
  const { program, cohort } = await buildProgram();
  await buildMentor({ programIds: [program._id] });
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [program._id] }));
  const cohortId = String(cohort._id);
  const apply = async (userId: Types.ObjectId | undefined, body: object): Promise<string> => {
    const applicant = await server.as(String(userId));
    const reply = await applicant.post(`/api/cohorts/${cohortId}/enrollments`).send(body).expect(201);
    return String(reply.body.id);
  };
  return {
    cohortId,
    coordinator,
    applied: (startup: StartupRow) => apply(startup.memberIds[0], { kind: 'startup', startupId: String(startup._id) }),
    offered: (mentor: MentorRow) => apply(mentor.userId, { kind: 'mentor' }),
    read: async (query = '') => {
      await server.drainEvents();
      const reply = await coordinator.get(`/api/cohorts/${cohortId}/reach${query}`).expect(200);
      return listReach.response.parse(reply.body).reach;
    },
  };
}

test('a startup’s row counts the program’s good fits; through the network it reaches them already', async () => {
  const desk = await openDesk();
  await buildMentor();
  const enrollmentId = await desk.applied(await buildStartup());
  const [row] = await desk.read();
  // One is in the program; the other belongs to none and serves everybody.
  expect(row).toEqual({ enrollmentId, people: 2, newly: 0, gain: null });
});

test('whoever another program has taken in gains those who are in this one alone', async () => {
  const desk = await openDesk();
  const { program: other, cohort } = await buildProgram();
  const startup = await buildStartup();
  const theirs = await server.as(String(startup.memberIds[0]));
  const reply = await theirs
    .post(`/api/cohorts/${String(cohort._id)}/enrollments`)
    .send({ kind: 'startup', startupId: String(startup._id) })
    .expect(201);
  const colleague = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  await colleague
    .post(`/api/enrollments/${String(reply.body.id)}/decision`)
    .send({ decision: 'admit' })
    .expect(200);
  await desk.applied(startup);
  const [row] = await desk.read();
  expect(row?.newly).toBe(1);
  expect(row?.people).toBeGreaterThan(1);
});

test('what a profile leaves out says whom it keeps away, and the fact that keeps most away stands there', async () => {
  const desk = await openDesk();
  const startup = await buildStartup({ needs: [], stage: null, description: null });
  const enrollmentId = await desk.applied(startup);
  const [row] = await desk.read('?kind=startup');
  expect(row).toMatchObject({ enrollmentId, people: 0, gain: { fact: 'needs' } });
  expect(row?.gain?.people).toBeGreaterThan(0);
  expect(await desk.read('?kind=mentor')).toEqual([]);
});

test('a mentor’s row counts startups of the cohort, and those whom nobody else in the program fits', async () => {
  const desk = await openDesk();
  await desk.applied(await buildStartup());
  const alone = { needs: [{ id: 'mx-immex', words: null }], industries: [{ code: '3361', key: '3361', words: null }] };
  await desk.applied(await buildStartup({ ...alone, verticals: [] }));
  const mentor = await buildMentor({
    vetting: { state: 'pending', expiresAt: null },
    offers: [{ id: 'mx-immex', strength: 1, words: null }],
    industries: [{ code: '3361', key: '3361', words: null }],
  });
  const enrollmentId = await desk.offered(mentor);
  const rows = await desk.read();
  expect(rows.find((row) => row.enrollmentId === enrollmentId)).toMatchObject({ people: 1, newly: 1 });
});

test('decided applications are not measured, and another program’s desk sees none of it', async () => {
  const desk = await openDesk();
  const enrollmentId = await desk.applied(await buildStartup());
  await desk.coordinator.post(`/api/enrollments/${enrollmentId}/decision`).send({ decision: 'admit' }).expect(200);
  expect(await desk.read()).toEqual([]);
  const { program: other } = await buildProgram();
  const stranger = await server.as(await buildUser({ coordinatedProgramIds: [other._id] }));
  const refused = await stranger.get(`/api/cohorts/${desk.cohortId}/reach`).expect(404);
  expect(refused.body.error.code).toBe('cohort.not_found');
});
