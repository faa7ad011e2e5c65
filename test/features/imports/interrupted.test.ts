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
/** A process has to be started and to load everything: on a busy machine that takes longer than a test may by itself. */
const patienceMs = 60_000;
const commandName = 'interrupted-import';

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
}, patienceMs);

/** `npm run import` as a person gives it. `ended` is fulfilled with its code when all that it said has been read. */
function command(file: string, named = program): { child: ChildProcess; output: () => string; ended: Promise<number> } {
  const args = ['--import', 'tsx', 'scripts/import.ts', '--program', named, file];
  const uri = new URL(testDatabaseUri());
  uri.searchParams.set('appName', commandName);
  const child = spawn(process.execPath, args, { env: { ...process.env, MONGODB_URI: uri.href } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'close').then(([code]) => Number(code ?? -1));
  return { child, output: () => said, ended };
}

/**
 * Ends the transactions that a killed command left open. The server would do so after a minute; until then whoever goes on with
 * the import waits for them, and so does whoever drops the database.
 */
async function endAbandoned(): Promise<void> {
  const admin = mongoose.connection.getClient().db('admin');
  const sessions = admin.aggregate<{ lsid: { id: unknown; uid: unknown } }>([
    { $currentOp: { idleSessions: true } },
    { $match: { appName: commandName, lsid: { $exists: true } } },
  ]);
  for await (const { lsid } of sessions) await admin.command({ killAllSessionsByPattern: [{ lsid }] });
}

function sheetFile(name: string, rows: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, startupSheet(rows, name));
  return file;
}

test(
  'the command brings a sheet into the cohort of a program',
  async () => {
    const { output, ended } = command(sheetFile('twenty.csv', 20));
    const code = await ended;
    expect(output()).toContain('twenty.csv: 20 new, 0 changed, 0 as before.');
    expect(code).toBe(0);
    expect(await ImportModel.findOne({ fileName: 'twenty.csv' }).lean()).toMatchObject({
      state: 'done',
      startedByName: 'npm run import',
    });
  },
  patienceMs,
);

test(
  'a program that is not there is named, with those that are',
  async () => {
    const { output, ended } = command(sheetFile('none.csv', 1), 'Nowhere');
    expect(await ended).toBe(1);
    expect(output()).toContain('There is no program Nowhere.');
    expect(await ImportModel.exists({ fileName: 'none.csv' })).toBeNull();
  },
  patienceMs,
);

/** Somebody else is writing a person of the sheet at the same time: the import waits there until the returned function is called. */
async function writeMeanwhile(email: string): Promise<() => Promise<void>> {
  const other = await mongoose.startSession();
  other.startTransaction();
  await UserModel.collection.insertOne({ email }, { session: other });
  return async () => {
    await other.abortTransaction();
    await other.endSession();
  };
}

test(
  'a process that is killed while it writes leaves whole batches, and another goes on from there',
  async () => {
    const { child, ended } = command(sheetFile('killed.csv', 1_000));
    // Only now: the server would give the other up after a minute, and the command may take as long to load.
    await importWhen({ fileName: 'killed.csv' }, ({ state }) => state === 'checking');
    const giveWay = await writeMeanwhile('founder-killed.csv-700@sheet.example');
    const job = await importWhen({ fileName: 'killed.csv' }, ({ written }) => written.created >= 600);
    child.kill('SIGKILL');
    await ended;
    await giveWay();
    await endAbandoned();
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
  },
  patienceMs,
);

test(
  'two coordinators at once, each with a sheet that names the other’s people: nobody stands twice',
  async () => {
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
  },
  patienceMs,
);

test('two coordinators press the same button: one begins it, the other reads that it is under way', async () => {
  const agent = await server.as(await buildUser({ coordinatedProgramIds: [cohort.programId] }));
  const job = await checkedSheet(cohort, 'once.csv', startupSheet(5, 'once'));
  const press = () => agent.post(`/api/imports/${String(job._id)}/commit`).send({ revision: job.revision });
  const codes = (await Promise.all([press(), press()])).map(({ status }) => status);
  expect(codes.toSorted()).toEqual([202, 409]);
  expect(await finishedImport(job)).toMatchObject({ state: 'done', written: { created: 5 } });
});
