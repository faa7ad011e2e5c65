import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { ImportModel } from '../../../src/features/imports/import-model.ts';
import { ImportRowModel } from '../../../src/features/imports/import-row-model.ts';
import type { ImportJob } from '../../../src/features/imports/index.ts';
import type { CohortRow } from '../../../src/features/programs/index.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { UserModel } from '../../../src/features/users/index.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { startupSheet } from '../../support/builders/build-sheet.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import { checkedSheet, finishedImport, importWhen } from '../../support/builders/import-sheet.ts';
import { testDatabaseUri } from '../../support/test-database.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let program: string;
let cohort: CohortRow;
const folder = mkdtempSync(path.join(tmpdir(), 'puente-import-'));

beforeAll(async () => {
  server = await startTestServer();
  const built = await buildProgram();
  cohort = built.cohort;
  program = built.program.nameEn;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

function command(file: string, named = program): { child: ChildProcess; output: () => string } {
  const args = ['--import', 'tsx', 'scripts/import.ts', '--program', named, file];
  const child = spawn(process.execPath, args, { env: { ...process.env, MONGODB_URI: testDatabaseUri() } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return { child, output: () => said };
}

function sheetFile(name: string, rows: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, startupSheet(rows, name));
  return file;
}

test('the command brings a sheet into the cohort of a program', async () => {
  const { child, output } = command(sheetFile('twenty.csv', 20));
  const [code] = (await once(child, 'exit')) as [number];
  expect(output()).toContain('twenty.csv: 20 new, 0 changed, 0 as before.');
  expect(code).toBe(0);
  expect(await ImportModel.findOne({ fileName: 'twenty.csv' }).lean()).toMatchObject({
    state: 'done',
    startedByName: 'npm run import',
  });
});

test('a program that is not there is named, with those that are', async () => {
  const { child, output } = command(sheetFile('none.csv', 1), 'Nowhere');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(output()).toContain('There is no program Nowhere.');
  expect(await ImportModel.exists({ fileName: 'none.csv' })).toBeNull();
});

test('a process that is killed while it writes leaves whole batches, and another goes on from there', async () => {
  const { child } = command(sheetFile('killed.csv', 1_000));
  // Somebody of the fourth batch is being written by another at the same time, so that the import waits there to be killed.
  const other = await mongoose.startSession();
  other.startTransaction();
  await UserModel.collection.insertOne({ email: 'founder-killed.csv-700@sheet.example' }, { session: other });
  const job = await importWhen({ fileName: 'killed.csv' }, ({ written }) => written.created >= 600);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await other.abortTransaction();
  await other.endSession();
  const interrupted = await ImportModel.findById(job._id).lean();
  const written = await StartupModel.countDocuments({ importId: job._id });
  expect(interrupted?.state).toBe('committing');
  expect(written).toBe(interrupted?.progress?.done);
  expect(written).toBe(600);
  // The dead process cannot give its lease back: it runs out by itself.
  const leases = mongoose.connection.collection<{ _id: string }>('leases');
  await leases.updateOne({ _id: `import:${String(job._id)}` }, { $set: { until: new Date(0) } });
  const done = await finishedImport(job);
  expect(done).toMatchObject({ state: 'done', written: { created: 1_000, people: 1_000, refused: 0 } });
  expect(await StartupModel.countDocuments({ importId: job._id })).toBe(1_000);
  expect(await ImportRowModel.countDocuments({ importId: job._id, result: 'created' })).toBe(1_000);
}, 60_000);

test('two coordinators at once, each with a sheet that names the other’s people: nobody stands twice', async () => {
  const offices = ['grace.csv', 'monica.csv'];
  const jobs = await Promise.all(offices.map((name) => checkedSheet(cohort, name, startupSheet(120, 'both'))));
  const begin = async (job: ImportJob): Promise<void> => {
    const agent = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
    const commit = agent.post(`/api/imports/${String(job._id)}/commit`);
    await commit.send({ revision: job.revision }).expect(202);
  };
  await Promise.all(jobs.map(begin));
  const done = await Promise.all(jobs.map(finishedImport));
  const sum = (result: 'created' | 'unchanged' | 'refused') =>
    done.reduce((all, { written }) => all + written[result], 0);
  expect([sum('created'), sum('unchanged'), sum('refused')]).toEqual([120, 120, 0]);
  expect(await UserModel.countDocuments({ email: 'founder-both-7@sheet.example' })).toBe(1);
  expect(await StartupModel.countDocuments({ name: 'Startup both 7' })).toBe(1);
  const startup = await StartupModel.findOne({ name: 'Startup both 7' }).lean();
  expect(await EnrollmentModel.countDocuments({ subjectId: startup?._id ?? null })).toBe(1);
}, 60_000);

test('two coordinators press the same button: one begins it, the other reads that it is under way', async () => {
  const agent = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  const job = await checkedSheet(cohort, 'once.csv', startupSheet(5, 'once'));
  const press = () => agent.post(`/api/imports/${String(job._id)}/commit`).send({ revision: job.revision });
  const codes = (await Promise.all([press(), press()])).map(({ status }) => status);
  expect(codes.toSorted()).toEqual([202, 409]);
  expect(await finishedImport(job)).toMatchObject({ state: 'done', written: { created: 5 } });
});
