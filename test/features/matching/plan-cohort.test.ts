import { problemOfRun, type Progress, verifyResult } from '../../../src/engine/index.ts';
import { forbidPair, planCohort } from '../../../src/features/matching/index.ts';
import { MentorModel } from '../../../src/features/mentors/index.ts';
import { type CohortRow, EnrollmentModel, type ProgramRow } from '../../../src/features/programs/index.ts';
import type { StartupRow } from '../../../src/features/startups/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { admitStartup } from '../../support/builders/admit-startup.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildStartup } from '../../support/builders/build-startup.ts';
import { startTestServer, testStart, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: ProgramRow;
let cohort: CohortRow;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  await MentorModel.deleteMany({});
  ({ program, cohort } = await buildProgram());
});

const admit = (startup: StartupRow): Promise<StartupRow> => admitStartup(cohort, startup);

const plan = () => planCohort({ cohort, program, now: testStart });

/** The better mentor is everybody's first; the second startup may have nobody else. */
async function contended() {
  const best = await buildMentor({ capacity: 1 });
  const other = await buildMentor({ capacity: 1, offers: [{ id: 'b2b-sales', strength: 0.7, words: null }] });
  const [first, second] = [await admit(await buildStartup()), await admit(await buildStartup())];
  await runAction({ actor: systemActor('test'), now: testStart }, (ctx) =>
    forbidPair(ctx, { startupId: second._id, mentorId: other._id }),
  );
  await server.drainEvents();
  return { best, other, first, second };
}

test('who can have only one mentor gets that one, although somebody else fits it as well', async () => {
  const { best, other, first, second } = await contended();
  const { pairs, unserved } = await plan();
  expect(unserved.toSorted()).toEqual([String(first._id), String(second._id)].toSorted());
  expect(new Map(pairs.map(({ startupId, mentorId }) => [startupId, mentorId]))).toEqual(
    new Map([
      [String(first._id), String(other._id)],
      [String(second._id), String(best._id)],
    ]),
  );
});

test('the run says why, part by part, and is proved again from a file', async () => {
  const { best, first } = await contended();
  const { run } = await plan();
  const read = JSON.parse(JSON.stringify(run)) as NonNullable<typeof run>;
  expect(verifyResult(problemOfRun(read.problem), read.result)).toEqual({ valid: true, objections: [] });
  const outcome = read.result.startups.find(({ id }) => id === String(first._id));
  expect(outcome?.missedFirst).toMatchObject({ id: String(best._id), because: 'coverage', cost: 3 });
  expect(read.result.partNames).toContain('expertise');
  const [given] = outcome?.mentors ?? [];
  expect(given?.parts?.reduce((sum, part) => sum + part, 0)).toBe(given?.score);
  expect(read.result.spread.map(({ group, side }) => `${group} of ${side}s`)).toContain('country of mentors');
});

test('a plan can be watched and stopped, and nobody waiting is no plan', async () => {
  await contended();
  const heard: Progress[] = [];
  const controller = new AbortController();
  controller.abort();
  const { run } = await planCohort(
    { cohort, program, now: testStart },
    { onProgress: (progress) => heard.push(progress), signal: controller.signal },
  );
  expect(run?.result.status).toBe('stopped');
  expect(heard[0]).toMatchObject({ level: 'coverage' });
  await EnrollmentModel.deleteMany({ cohortId: cohort._id });
  expect(await plan()).toMatchObject({ unserved: [], pairs: [], run: null });
});
