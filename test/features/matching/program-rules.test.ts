import { candidates } from '../../../src/contract/matching/candidate-schema.ts';
import { mentorSuggestions } from '../../../src/contract/matching/schema.ts';
import { expertWeights } from '../../../src/contract/programs/schema.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
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

const nothing = Object.fromEntries(Object.keys(expertWeights).map((criterion) => [criterion, 0]));

/** A pair that one program has admitted, its founder and its coordinator. */
async function buildCohort() {
  const { program, cohort } = await buildProgram();
  const programIds = [program._id];
  const startup = await buildStartup({ programIds });
  const mentor = await buildMentor({ programIds });
  const admitted = {
    programId: program._id,
    cohortId: cohort._id,
    state: 'admitted',
    appliedAt: server.now(),
  } as const;
  const subject = { subjectId: startup._id, subjectName: startup.name };
  await EnrollmentModel.create({ ...admitted, ...subject, kind: 'startup' });
  await server.drainEvents();
  const founder = await server.as(String(startup.memberIds[0]));
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: programIds }));
  const path = `/api/programs/${String(program._id)}`;
  let { revision } = program;
  return {
    startup,
    mentorId: String(mentor._id),
    change: async (rules: object) => {
      const reply = await coordinator.patch(`${path}/rules`).send({ revision, rules });
      if (reply.status === 200) revision = Number(reply.body.revision);
      return reply;
    },
    fits: async () => {
      const reply = await founder.get(`/api/startups/${String(startup._id)}/suggestions`).expect(200);
      return mentorSuggestions.parse(reply.body).suggestions;
    },
    excluded: async () => {
      const reply = await coordinator.get(`${path}/startups/${String(startup._id)}/candidates`).expect(200);
      return candidates.parse(reply.body).excluded;
    },
  };
}

test('weights that are changed count at once: the parts follow them and add up, and open lists are told', async () => {
  const { change, fits, startup, mentorId } = await buildCohort();
  const socket = await server.connect(String(startup.memberIds[0]));
  const before = (await fits()).find(({ mentor }) => mentor.mentorId === mentorId);
  expect(before?.fit.parts.map(({ criterion }) => criterion)).toContain('industry');
  const reply = await change({ weights: { ...nothing, expertise: 3, stage: 1 } });
  expect(reply.body).toMatchObject({ policyVersion: 2, rules: { weights: { expertise: 3, stage: 1, industry: 0 } } });
  await socket.next('suggestions:changed');
  const after = (await fits()).find(({ mentor }) => mentor.mentorId === mentorId);
  const counted = (after?.fit.parts ?? []).filter(({ most }) => most > 0);
  expect(counted.map(({ criterion, most }) => [criterion, most]).toSorted()).toEqual([
    ['expertise', 75],
    ['stage', 25],
  ]);
  expect(counted.reduce((sum, { points }) => sum + points, 0)).toBe(after?.fit.points);
});

test('a minimum of shared minutes takes the pair out of the lists, and the coordinator reads which rule did it', async () => {
  const { change, fits, excluded, mentorId } = await buildCohort();
  const isSuggested = async () => (await fits()).some(({ mentor }) => mentor.mentorId === mentorId);
  expect(await isSuggested()).toBe(true);
  await change({ minimumMinutesPerWeek: 600 });
  expect(await isSuggested()).toBe(false);
  expect((await excluded()).map(({ rule }) => rule)).toContain('overlap_minimum');
  await change({ minimumMinutesPerWeek: 15 });
  expect(await isSuggested()).toBe(true);
});

test('weights of which none counts are refused and change nothing', async () => {
  const { change, fits } = await buildCohort();
  const reply = await change({ weights: nothing });
  expect([reply.status, reply.body.error.code]).toEqual([400, 'request.invalid']);
  expect((await change({ stages: { from: 5, to: 2 } })).status).toBe(400);
  expect((await change({ weights: { ...nothing, expertise: -1, stage: 5 } })).status).toBe(400);
  expect(await fits()).not.toEqual([]);
});
