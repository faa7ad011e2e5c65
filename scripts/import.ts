import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  beginCheck,
  beginCommit,
  findImport,
  type ImportJob,
  runImportNow,
  surveyOrRefuse,
  uploadSheet,
} from '../src/features/imports/index.ts';
import type { CohortRow } from '../src/features/programs/index.ts';
import { systemActor } from '../src/platform/actions/actor.ts';
import { runAction } from '../src/platform/actions/run-action.ts';
import { connectMongo, disconnectMongo } from '../src/platform/mongo/connect.ts';
import { requireCohortOf } from './import/require-cohort.ts';

/**
 * npm run import -- --program "Puente 2026" FILE brings a CSV into the program's running cohort, by the same actions as the
 * page: MONGODB_URI names the database. A running Puente opens the conflict cases of what was imported.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { program: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  const uri = process.env['MONGODB_URI'];
  if (!values.program || file === undefined || !uri) {
    throw new Error('Use: MONGODB_URI=… npm run import -- --program "Name of the program" FILE');
  }
  await connectMongo(uri);
  try {
    const cohort = await requireCohortOf(values.program);
    tell(await importFile(cohort, file));
  } finally {
    await disconnectMongo();
  }
}

async function importFile(cohort: CohortRow, file: string): Promise<ImportJob> {
  const caller = { actor: systemActor('npm run import'), now: new Date() };
  const bytes = readFileSync(file);
  const survey = await surveyOrRefuse(bytes);
  const job = await runAction(caller, (ctx) =>
    uploadSheet(ctx, { cohort, fileName: path.basename(file), bytes, survey }),
  );
  await runAction(caller, (ctx) => beginCheck(ctx, { job, revision: job.revision }));
  const checked = await runToEnd(job);
  await runAction(caller, (ctx) => beginCommit(ctx, { job: checked, revision: checked.revision }));
  return runToEnd(checked);
}

/** A running Puente may take the work over: then this waits for it. */
async function runToEnd({ _id }: ImportJob): Promise<ImportJob> {
  for (;;) {
    await runImportNow(String(_id), () => new Date());
    const job = await findImport(_id);
    if (job === null) throw new Error('The import is gone.');
    if (job.state !== 'checking' && job.state !== 'committing') return job;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function tell({ fileName, counts, written }: ImportJob): void {
  console.log(`${fileName}: ${written.created} new, ${written.changed} changed, ${written.unchanged} as before.`);
  console.log(`Rows refused: ${(counts?.refused ?? 0) + written.refused}; with a note: ${counts?.warned ?? 0}.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
