import type { CohortRow } from '../../../src/features/programs/index.ts';
import { ImportRowModel } from '../../../src/features/imports/import-row-model.ts';
import type { ImportJob } from '../../../src/features/imports/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { checkedSheet, finishedImport, importSheet, networkSheet } from '../../support/builders/import-sheet.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const us = 'startups-us-office.csv';
const mx = 'emprendimientos-oficina-mx.csv';

let server: TestServer;
let cohort: CohortRow;
let first: ImportJob;
let second: ImportJob;
let mentors: ImportJob;
let mentores: ImportJob;

beforeAll(async () => {
  server = await startTestServer();
  ({ cohort } = await buildProgram());
  first = await importSheet(cohort, us, networkSheet(us));
  second = await checkedSheet(cohort, mx, networkSheet(mx));
  mentors = await importSheet(cohort, 'mentors.csv', networkSheet('mentors.csv'));
  mentores = await checkedSheet(cohort, 'mentores.csv', networkSheet('mentores.csv'));
}, 60_000);
afterAll(() => server.stop());

const rowOf = (job: ImportJob, row: number) => ImportRowModel.findOne({ importId: job._id, row }).lean();
const knownNote = async (job: ImportJob, row: number) => {
  const found = await rowOf(job, row);
  const note = found?.notes.find(({ code }) => code === 'person.known');
  return { outcome: found?.outcome, ...(note === undefined ? {} : { params: JSON.parse(note.params) as object }) };
};

describe('who stands in two sheets is warned about in the second', () => {
  test('a startup: what differs, and that only its text would be added', async () => {
    expect(await knownNote(second, 32)).toEqual({
      outcome: 'warned',
      params: {
        fields: expect.stringMatching(/^oneLiner,description.*consentDate$/),
        adds: 'oneLiner,description',
        language: 'es',
      },
    });
  });

  test('a mentor: the capacity that is here stays', async () => {
    const { outcome, params } = await knownNote(mentores, 21);
    expect(outcome).toBe('warned');
    expect(params).toMatchObject({ adds: 'headline,bio', language: 'es' });
  });

  test('a founder who is a mentor too is no duplicate', async () => {
    const row = await ImportRowModel.findOne({ importId: mentors._id, row: 76 }).lean();
    expect(row).toMatchObject({ outcome: 'clean', result: 'created' });
  });

  test('together the four sheets warn of sixteen rows, refuse seven and put six right', async () => {
    // Whichever sheet comes second warns: Abril Saucedo is in the second one here, not in the first.
    const jobs = [first, second, mentors, mentores];
    const counts = jobs.map((job) => job.counts);
    const sum = (outcome: 'normalised' | 'warned' | 'refused') =>
      counts.reduce((all, one) => all + (one?.[outcome] ?? 0), 0);
    expect([sum('warned'), sum('refused')]).toEqual([16, 7]);
    expect(sum('normalised')).toBe(7);
  });

  test('what is here already is counted, and what would change of it', () => {
    expect(second.foreseen).toMatchObject({ profiles: 83, known: 2, changing: 2 });
  });
});

test('the check foresees that a second import of the same sheet changes nothing', async () => {
  const again = await checkedSheet(cohort, us, networkSheet(us));
  expect(again.foreseen).toMatchObject({ profiles: 0, people: 0, known: 67, changing: 0, conflictCount: 0 });
});

test('keeping what is here leaves the profile as it was', async () => {
  const before = await StartupModel.findOne({ name: 'MaquilaLens' }).lean();
  const coordinator = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  const row = await ImportRowModel.findOne({ importId: second._id, startup: 'MaquilaLens' }).lean();
  const path = `/api/imports/${String(second._id)}`;
  await coordinator
    .patch(`${path}/rows/${row?.row ?? 0}`)
    .send({ isLeftOut: true })
    .expect(200);
  await coordinator.post(`${path}/commit`).send({ revision: second.revision }).expect(202);
  const done = await finishedImport(second);
  expect(done).toMatchObject({ state: 'done', written: { created: 83, changed: 1, unchanged: 0 } });
  expect(await StartupModel.findOne({ name: 'MaquilaLens' }).lean()).toEqual(before);
});
